import type { SearchHit, Snippet } from '@shared/domain/search';

/** A piece of a field, the first place of `found` in it marked. */
export function aSnippet(field: string, text: string, found: string, start = 0): Snippet {
  const at = text.indexOf(found);
  return { field, text, start, marks: [{ start: at, end: at + found.length }] };
}

/** An article that was found, but for what is given. */
export const aHit = (given: Partial<SearchHit> = {}): SearchHit => ({
  kind: 'article',
  id: 'article',
  score: 1,
  form: null,
  name: 'A harbour frozen',
  article: 'article',
  articleTitle: 'A harbour frozen',
  outlet: null,
  publishedAt: null,
  claim: null,
  source: null,
  standing: null,
  snippets: [],
  at: null,
  ...given,
});
