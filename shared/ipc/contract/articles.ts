/** Articles: their lists, and how they come in. */
import { z } from 'zod';
import { Span } from '../../domain/anchor';
import {
  Article,
  ArticleStanding,
  ChangeReading,
  IntakeNote,
  Revision,
  SourceFormat,
  Tag,
} from '../../domain/article';
import { Id } from '../../domain/ids';
import { Companion, ImageFile } from '../../domain/image';
import { FacetCounts, QueryProblem, SearchFilter, Snippet } from '../../domain/search';
import { ErrorData, nothing, request } from './request';

/** The verdict counts of one article's claims, by what each claim stands as. */
export const ArticleCounts = z.object({
  claims: z.int(),
  unchecked: z.int(),
  verified: z.int(),
  disputed: z.int(),
  unverifiable: z.int(),
  opinion: z.int(),
  reopened: z.int(),
  waiting: z.int(),
  signedOff: z.int(),
  /** Disputed without a resolution, legal and not verified, reopened, or waiting: a claim counts once. */
  blockers: z.int(),
  /** What a checker still has to do something about. */
  left: z.int(),
});
export type ArticleCounts = z.infer<typeof ArticleCounts>;

/** A row of the library and of the editor's list. `people` are those who checked or are assigned. */
export const ArticleRow = Article.extend({
  counts: ArticleCounts,
  people: z.array(Id),
  /** Who is to check and who is to edit it. */
  assigned: z.array(z.object({ person: Id, as: z.enum(['checker', 'editor']) })),
  /** By their letters. */
  tags: z.array(Tag),
});
export type ArticleRow = z.infer<typeof ArticleRow>;

/** What became of one original of an import. */
export const ImportOutcome = z.discriminatedUnion('ok', [
  z.object({
    ok: z.literal(true),
    name: z.string(),
    article: Id,
    title: z.string().nullable(),
    /** What the reader guessed, repaired or left out. */
    notes: z.array(IntakeNote),
    /** Whether someone should look at what was read. */
    doubtful: z.boolean(),
  }),
  z.object({ ok: z.literal(false), name: z.string(), error: ErrorData }),
]);
export type ImportOutcome = z.infer<typeof ImportOutcome>;

/** One original to import. `command` is the id of the command that adds it. `bytes` at most 64 MiB. */
export const Original = z.object({
  command: Id,
  name: z.string(),
  bytes: z.instanceof(Uint8Array),
  /** Told from the name and the content when left out. */
  format: SourceFormat.optional(),
  url: z.string().optional(),
  /** The character set that was stated of it by the site that sent it. */
  encoding: z.string().optional(),
  /** How tracked changes are read: as accepted, when left out. */
  changes: ChangeReading.optional(),
  /** The pictures in the folder that a browser saved beside a page. */
  companions: z.array(Companion).optional(),
});
export type Original = z.infer<typeof Original>;

/** The import that a request is a part of: all its requests are one step of undo. Without one, each is a step. */
export const Batch = Id.optional();

/** `relevance` is the best match first; without a query it is `imported`. */
export const articleSorts = ['relevance', 'imported', 'title', 'published', 'closing', 'outlet'] as const;

/** Which articles: those that a query finds (lunr's language; all without one) and a filter lets through. */
export const ArticleSelection = z.object({
  query: z.string().max(1000).default(''),
  /** The last word may be the beginning of one: somebody is typing. */
  unfinished: z.boolean().default(false),
  filter: SearchFilter.prefault({}),
});
export type ArticleSelection = z.infer<typeof ArticleSelection>;

/** Of some articles: how many are there, and how many of them have each tag, assignment and standing. */
export const CommonOfArticles = z.object({
  articles: z.int(),
  tags: z.array(z.object({ tag: Tag, articles: z.int() })),
  assigned: z.array(z.object({ person: Id, as: z.enum(['checker', 'editor']), articles: z.int() })),
  standings: z.array(z.object({ standing: ArticleStanding, articles: z.int() })),
});
export type CommonOfArticles = z.infer<typeof CommonOfArticles>;

export const articleRequests = {
  'articles.list': request(
    ArticleSelection.extend({
      sort: z.enum(articleSorts).default('relevance'),
      /** The other way round. What isn't known stays last. */
      reversed: z.boolean().default(false),
      offset: z.int().nonnegative().default(0),
      limit: z.int().min(1).max(200).default(200),
    }),
    z.object({
      count: z.int(),
      /** Whether `count` is all that there is: not while the index catches up, nor where a phrase is too common. */
      exact: z.boolean(),
      rows: z.array(ArticleRow),
      /** What was found in each row, in their order; empty without a query. */
      snippets: z.array(z.array(Snippet)),
      problem: QueryProblem.nullable(),
    }),
  ),
  /** How many of the articles that are found have each value of each facet. */
  'articles.facets': request(ArticleSelection, FacetCounts),
  /** The ids of all that are found, in the order of the list: 16 bytes each. */
  'articles.ids': request(
    ArticleSelection.extend({
      sort: z.enum(articleSorts).default('relevance'),
      reversed: z.boolean().default(false),
    }),
    z.object({ ids: z.instanceof(Uint8Array) }),
  ),
  /** Where in an article's current text a query matches, in order; all its words, whether or not the article is found. */
  'articles.matches': request(
    ArticleSelection.omit({ filter: true }).extend({ article: Id }),
    z.object({ spans: z.array(Span) }),
  ),
  /** All tags in use, by their letters. */
  'articles.tags': request(nothing, z.array(z.object({ tag: Tag, articles: z.int() }))),
  /** What these articles have in common: how many of them have each tag, each person, each standing. */
  'articles.common': request(z.object({ articles: z.array(Id).min(1) }), CommonOfArticles),
  'articles.get': request(z.object({ article: Id }), ArticleRow),
  'articles.revision': request(z.object({ revision: Id }), Revision),
  /** The picture that is kept of a figure; `not-found` for a block without one. */
  'articles.image': request(z.object({ block: Id }), ImageFile),
  /**
   * Imports originals in their order. One that may be an article of the library (`samenesses`) is refused with
   * `article-known` and `details.known`, imported all the same, or becomes that article's next revision.
   */
  'articles.import': request(
    z.object({
      originals: z.array(Original).min(1),
      known: z.enum(['refuse', 'import', 'revise']).default('import'),
      standing: ArticleStanding.default('check'),
      batch: Batch,
    }),
    z.array(ImportOutcome),
  ),
  /** Imports nothing more of a batch: what is in stays, and what isn't is refused with `import-cancelled`. */
  'import.cancel': request(z.object({ batch: Id }), nothing),
} as const;

export const internalArticleRequests = {
  /** Articles by their whole title or the beginning of their id, the last imported first; at most 20. */
  'articles.named': request(
    z.object({ name: z.string() }),
    z.array(z.object({ id: Id, title: z.string().nullable() })),
  ),
  /** Some articles, the last imported first, from behind that one on. */
  'articles.walk': request(
    z.object({ after: Id.nullable(), limit: z.int().min(1).max(1000).default(1000) }),
    z.array(ArticleRow),
  ),
  /** The original as it came in, byte for byte. `encoding` is the label of the one that it was read in; `null` for what is no text. */
  'originals.read': request(
    z.object({ revision: Id }),
    z.object({
      name: z.string(),
      format: SourceFormat,
      encoding: z.string().nullable(),
      bytes: z.instanceof(Uint8Array),
    }),
  ),
} as const;
