import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { seeded } from '../seeded';

/** An article of the corpus. `text` is its paragraphs, a blank line between them. */
export interface BenchArticle {
  title: string;
  text: string;
}

const SEED = 18_762;
/** Sentences of a paragraph of a repeated article. */
const SENTENCES = 3;
const endings = ['.jsonl', '.jsonl.gz', '.ndjson', '.ndjson.gz'];

/** A path that holds no articles. The message is a sentence for whoever gave it. */
export class NoCorpus extends Error {}

/**
 * Reads the articles of a JSON Lines file (gzip or not) or of all such files of a folder: `title` and `body` or
 * `text` of each line; lines without a body are left out. Throws `NoCorpus`.
 */
export function readArticles(path: string): BenchArticle[] {
  if (!existsSync(path)) throw new NoCorpus(`There is nothing at ${path}.`);
  const files = statSync(path).isDirectory()
    ? readdirSync(path)
        .filter((name) => endings.some((ending) => name.endsWith(ending)))
        .sort()
        .map((name) => join(path, name))
    : [path];
  const articles = files.flatMap((file) => linesOf(file).flatMap(articleOf));
  if (articles.length === 0)
    throw new NoCorpus(
      `${path} holds no articles: JSON Lines with "title" and "body" are read (.jsonl, .jsonl.gz).`,
    );
  return articles;
}

function linesOf(file: string): string[] {
  const bytes = readFileSync(file);
  const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return (isPacked ? gunzipSync(bytes) : bytes).toString('utf8').split('\n');
}

function articleOf(line: string): BenchArticle[] {
  if (line.trim() === '') return [];
  let row: Record<string, unknown>;
  try {
    row = JSON.parse(line) as Record<string, unknown>;
  } catch {
    throw new NoCorpus(`This line is not JSON: ${line.slice(0, 80)}`);
  }
  const body = row['body'] ?? row['text'];
  if (typeof body !== 'string' || body.trim() === '') return [];
  const title = typeof row['title'] === 'string' ? row['title'] : '';
  return [{ title: title.replace(/\s+/gu, ' ').trim(), text: paragraphs(body).join('\n\n') }];
}

/** A newswire's lines are broken anywhere; its paragraphs are indented or stand after an empty line. */
function paragraphs(body: string): string[] {
  return body
    .replace(/\p{Cc}/gu, (sign) => (sign === '\n' ? sign : ' '))
    .split(/\n(?=\s{2,}|\n)/u)
    .map((paragraph) => paragraph.replace(/\s+/gu, ' ').trim())
    .filter((paragraph) => paragraph !== '');
}

/** Writes articles so that `Corpus` reads them: one a line, as JSON. */
export function writeCorpus(path: string, articles: readonly BenchArticle[]): void {
  writeFileSync(path, articles.map((article) => `${JSON.stringify(article)}\n`).join(''));
}

/**
 * As many articles as are wanted: those of a file that `writeCorpus` wrote, then the same again with their sentences
 * shuffled. They lie in one piece of bytes and are read when they are asked for, so that the texts of all take none of
 * the memory that is measured.
 */
export class Corpus {
  readonly #bytes: Buffer;
  readonly #starts: number[] = [0];

  constructor(path: string) {
    this.#bytes = readFileSync(path);
    for (let end = this.#bytes.indexOf(10); end >= 0; end = this.#bytes.indexOf(10, end + 1))
      this.#starts.push(end + 1);
  }

  /** How many different ones there are. */
  get length(): number {
    return this.#starts.length - 1;
  }

  /** The article with this number, the same in every run. */
  at(number: number): BenchArticle {
    const line = number % this.length;
    const bytes = this.#bytes.subarray(this.#starts[line], this.#starts[line + 1]);
    const article = JSON.parse(bytes.toString()) as BenchArticle;
    return number < this.length ? article : shuffled(article, SEED + number);
  }

  /** The first `size` articles in pieces. */
  *chunks(size: number, chunk = 1000): Generator<{ first: number; articles: BenchArticle[] }> {
    for (let first = 0; first < size; first += chunk) {
      const length = Math.min(chunk, size - first);
      yield { first, articles: Array.from({ length }, (_, at) => this.at(first + at)) };
    }
  }
}

function shuffled({ title, text }: BenchArticle, seed: number): BenchArticle {
  const { below } = seeded(seed);
  const sentences = text.split(/(?<=[.!?]["”]?)\s+(?=["“]?\p{Lu})/u);
  for (let last = sentences.length - 1; last > 0; last -= 1) {
    const other = below(last + 1);
    [sentences[last], sentences[other]] = [sentences[other]!, sentences[last]!];
  }
  const paragraphsOf: string[] = [];
  for (let from = 0; from < sentences.length; from += SENTENCES)
    paragraphsOf.push(
      sentences
        .slice(from, from + SENTENCES)
        .join(' ')
        .replace(/\s+/gu, ' '),
    );
  return { title, text: paragraphsOf.join('\n\n') };
}
