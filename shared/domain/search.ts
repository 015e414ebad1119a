import { z } from 'zod';
import { Span } from './anchor';
import { Id, Instant, WrittenDate } from './ids';
import { standings } from './verdict';

/** What has an index of its own. `note` holds notes, queries to the writer and remarks. */
export const searchKinds = ['article', 'claim', 'source', 'evidence', 'note'] as const;
export const SearchKind = z.enum(searchKinds);
export type SearchKind = z.infer<typeof SearchKind>;

/** The fields of each kind: what `title:putin` may name. */
export const searchFields = {
  article: ['title', 'byline', 'outlet', 'section', 'text'],
  claim: ['statement', 'quote', 'speaker'],
  source: ['name', 'creator', 'publisher', 'url'],
  evidence: ['excerpt', 'translation', 'remark', 'locator'],
  note: ['text'],
} as const satisfies Record<SearchKind, readonly string[]>;

/**
 * What a list is narrowed by. An article's values are those of its claims for `verdict` (how each stands), `kind`
 * and `flag`; `person` is who is assigned to it or worked on it. A value that isn't known is the empty string.
 */
export const facetNames = [
  'standing',
  'review',
  'verdict',
  'kind',
  'flag',
  'person',
  'tag',
  'outlet',
  'section',
  'language',
] as const;
export const FacetName = z.enum(facetNames);
export type FacetName = z.infer<typeof FacetName>;

const Day = z.iso.date();

/** Values of one facet are alternatives; facets, and the dates of publication (both inclusive), must all hold. */
export const SearchFilter = z.object({
  facets: z.partialRecord(FacetName, z.array(z.string()).min(1)).default({}),
  from: Day.nullable().default(null),
  to: Day.nullable().default(null),
});
export type SearchFilter = z.infer<typeof SearchFilter>;

/** How many of what is found have each value; for each facet its own choice is left aside. Most frequent first. */
export const FacetCounts = z.partialRecord(
  FacetName,
  z.array(z.object({ value: z.string(), count: z.int() })),
);
export type FacetCounts = z.infer<typeof FacetCounts>;

/** Why a query doesn't parse, and where: UTF-16 offsets of the query as it was typed. Its plain words still search. */
export const QueryProblem = z.object({ message: z.string(), start: z.int(), end: z.int() });
export type QueryProblem = z.infer<typeof QueryProblem>;

/** A piece of a field with what was found in it. `marks` are offsets of `text`; `start` is where it stands in the field. */
export const Snippet = z.object({
  field: z.string(),
  text: z.string(),
  start: z.int(),
  marks: z.array(Span),
});
export type Snippet = z.infer<typeof Snippet>;

/** One thing that was found. */
export const SearchHit = z.object({
  kind: SearchKind,
  id: Id,
  score: z.number(),
  /** Of a note: which of the three it is. */
  form: z.enum(['note', 'query', 'remark']).nullable(),
  /** What it is called: a title, a statement, a source's name, an excerpt's source. `null` is "not found". */
  name: z.string().nullable(),
  /** The article that it stands in, and its title. An article is its own. */
  article: Id.nullable(),
  articleTitle: z.string().nullable(),
  outlet: z.string().nullable(),
  publishedAt: WrittenDate.nullable(),
  claim: Id.nullable(),
  source: Id.nullable(),
  /** How the claim stands, for a claim and what hangs on one. */
  standing: z.enum(standings).nullable(),
  /** The best first. */
  snippets: z.array(Snippet),
  /** Where the best match stands in the article's current revision. */
  at: Span.nullable(),
});
export type SearchHit = z.infer<typeof SearchHit>;

/** What was found of one kind. `exact` is false where more may have been found than were looked through. */
export const SearchGroup = z.object({
  kind: SearchKind,
  count: z.int(),
  exact: z.boolean(),
  hits: z.array(SearchHit),
});
export type SearchGroup = z.infer<typeof SearchGroup>;

/** How far the index is behind the record: documents done of those to do; `null` when it holds everything. */
export const Indexing = z.object({ done: z.int(), total: z.int() }).nullable();
export type Indexing = z.infer<typeof Indexing>;

/** A search that someone wants to have again. */
export const SavedSearch = z.object({
  id: Id,
  name: z.string(),
  query: z.string(),
  filter: SearchFilter,
  by: Id,
  at: Instant,
});
export type SavedSearch = z.infer<typeof SavedSearch>;
