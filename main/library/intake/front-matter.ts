import type { ArticleData } from '@shared/domain/article';
import { authorName } from './bylines';
import { writtenDate } from './dates';
import { normalTag } from './language';

const FENCE = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;
const LONGEST = 20_000;

/** What a draft's front matter says of it. */
export interface FrontMatter {
  data: Partial<ArticleData>;
  standfirst: string | null;
  /** The text after it. */
  rest: string;
}

/** A value without its quotation marks; a list `[a, b]` as its entries. */
function valuesOf(written: string): string[] {
  const list = /^\[(.*)\]$/.exec(written);
  const entries = list ? (list[1] ?? '').split(',') : [written];
  return entries
    .map((entry) =>
      entry
        .trim()
        .replace(/^(["'])(.*)\1$/, '$2')
        .trim(),
    )
    .filter((entry) => entry !== '');
}

/** The keys of the first level with their values; entries of a list on lines of their own count too. */
function fieldsOf(block: string): Map<string, string[]> {
  const fields = new Map<string, string[]>();
  let last: string[] | null = null;
  for (const line of block.split(/\r?\n/)) {
    const field = /^([A-Za-z][\w-]*)\s*:\s*(.*)$/.exec(line);
    const entry = /^\s*-\s+(?:name\s*:\s*)?(.+)$/.exec(line);
    if (field?.[1]) {
      last = valuesOf((field[2] ?? '').replace(/\s+#\s.*$/, ''));
      fields.set(field[1].toLowerCase(), last);
    } else if (entry?.[1] && last) last.push(...valuesOf(entry[1]));
  }
  return fields;
}

/** Reads the front matter at the head of a Markdown text, if it has one: lines `key: value` between two `---`. */
export function readFrontMatter(source: string): FrontMatter {
  const match = FENCE.exec(source.slice(0, LONGEST));
  if (!match || !/^\s*[A-Za-z][\w-]*\s*:/m.test(match[1] ?? ''))
    return { data: {}, standfirst: null, rest: source };
  const fields = fieldsOf(match[1] ?? '');
  const first = (...names: string[]) =>
    names.map((name) => fields.get(name)?.[0]).find((value) => value) ?? null;
  const all = (...names: string[]) =>
    names.map((name) => fields.get(name)).find((values) => values?.length) ?? [];
  const people = all('author', 'authors', 'byline', 'by').flatMap((value) => authorName(value) ?? []);
  const section = all('section', 'category', 'categories').join(' > ');
  const url = first('url', 'canonical', 'canonical_url', 'link', 'source_url');
  return {
    data: {
      title: first('title', 'headline'),
      byline: people.length > 0 ? people.join(', ') : null,
      outlet: first('outlet', 'publisher', 'publication', 'site'),
      section: section === '' ? null : section,
      publishedAt: writtenDate(first('date', 'published', 'publishedat', 'pubdate')),
      modifiedAt: writtenDate(first('modified', 'updated', 'lastmod')),
      language: normalTag(first('lang', 'language', 'locale')),
      url: url && /^https?:\/\//.test(url) ? url : null,
    },
    standfirst: first('standfirst', 'description', 'summary', 'subtitle', 'dek', 'excerpt'),
    rest: source.slice(match[0].length),
  };
}
