import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { analyserFor } from '../../../../../main/library/search/analysis/analyser';
import { openIndex } from '../../../../../main/library/search/index/index-database';
import { KindIndex } from '../../../../../main/library/search/index/kind-index';
import { fieldsOf } from '../../../../../main/library/search/kinds';
import { parseByLunr } from '../../../../../main/library/search/query/lunr-parser';
import { evaluate } from '../../../../../main/library/search/scoring/evaluate';
import { oracle } from '../../../../helpers/lunr-oracle';
import { seeded } from '../../../../bench/seeded';

/** Real articles that lie beside the checkout where there are any. */
const newswire = join(import.meta.dirname, '../../../../../../shared/benchmarks/newswire/articles.jsonl.gz');
const CHANGED = 400;
const REMOVED = 400;
const QUERIES = 160;

const fields = fieldsOf('article');
const names = fields.map(({ name }) => name);
const analyser = analyserFor('en');
const idOf = (number: number): string => `00000000-0000-7000-8000-${String(number).padStart(12, '0')}`;
type Texts = Readonly<Record<string, string>>;

function readArticles(): Texts[] {
  const lines = gunzipSync(readFileSync(newswire)).toString().trim().split('\n');
  return lines.map((line) => {
    const { title, body } = JSON.parse(line) as { title: string; body: string };
    return { title, text: body };
  });
}

/** All articles are added, then some changed and some removed, in many calls as in a library that is in use. */
function build(articles: readonly Texts[]): { index: KindIndex; live: Map<number, Texts> } {
  const index = new KindIndex(openIndex(':memory:', undefined), 1, fields, {});
  const live = new Map<number, Texts>();
  const put = (entries: readonly (readonly [number, Texts])[]): void => {
    for (const [number, texts] of entries) live.set(number, texts);
    const documents = entries.map(([number, texts]) => ({
      id: idOf(number),
      language: 'en',
      terms: names.map((name) => analyser.terms(texts[name] ?? '')),
    }));
    for (const _ of index.put(documents));
  };
  for (let from = 0; from < articles.length; from += 1000)
    put(articles.slice(from, from + 1000).map((texts, at) => [from + at, texts]));
  const { below } = seeded(26);
  for (let at = 0; at < CHANGED; at += 20)
    put(Array.from({ length: 20 }, () => [below(articles.length), articles[below(articles.length)]!]));
  for (let at = 0; at < REMOVED; at += 1) {
    const number = below(articles.length);
    live.delete(number);
    index.remove(idOf(number));
  }
  return { index, live };
}

/** Queries of every form, of words that stand in the articles and of misspelt ones. */
function queriesOf(articles: readonly Texts[]): string[] {
  const { below, pick } = seeded(9);
  const word = (): string => {
    for (;;) {
      const found = (pick(articles).text ?? '').toLowerCase().match(/\p{L}{3,}/gu);
      if (found) return pick(found);
    }
  };
  const misspelt = (text: string): string => {
    const at = below(text.length);
    return text.slice(0, at) + pick(['', 'e', 'xa']) + text.slice(at + 1);
  };
  const forms: (() => string)[] = [
    word,
    () => `${word()} ${word()} ${word()}`,
    () => `+${word()} -${word()} ${word()}`,
    () => `+${word()} +${word()}`,
    () => `title:${word()} text:${word()}`,
    () => `${word()}^${1 + below(9)} ${word()}`,
    () => `${word().slice(0, 4)}*`,
    () => `*${word().slice(-4)}`,
    () => `${word().slice(0, 2)}*${word().slice(-2)}`,
    () => `${misspelt(word())}~1`,
    () => `${misspelt(word())}~2`,
    () => `+title:${word().slice(0, 3)}* ${misspelt(word())}~1^3 -${word()}`,
  ];
  return Array.from({ length: QUERIES }, (_, at) => forms[at % forms.length]!());
}

describe.skipIf(!existsSync(newswire))('the index of real newswire articles', () => {
  it('answers what a lunr of the live documents answers, with the same scores', { timeout: 600_000 }, () => {
    const articles = readArticles();
    const { index, live } = build(articles);
    const lunr = oracle(
      [...live].map(([number, texts]) => ({ id: idOf(number), fields: texts })),
      fields,
      analyser,
    );
    let found = 0;
    for (const query of queriesOf(articles)) {
      const clauses = parseByLunr(query, names);
      if (!Array.isArray(clauses)) throw new Error(clauses.message);
      const expected = lunr.search(query);
      const { numbers, scores } = evaluate(index, 'en', clauses, (word) => analyser.queryTerms(word));
      const answered = new Map(Array.from(numbers, (number, at) => [index.table.id(number), scores[at]!]));
      expect([query, answered.size]).toEqual([query, expected.length]);
      const wrong = expected.filter(({ id, score }) => !(Math.abs((answered.get(id) ?? NaN) - score) < 1e-9));
      expect([query, wrong.slice(0, 3)]).toEqual([query, []]);
      found += expected.length;
    }
    expect(found).toBeGreaterThan(10 * QUERIES);
  });
});
