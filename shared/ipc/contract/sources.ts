/** Sources and their kept copies. */
import { z } from 'zod';
import { Article, SourceFormat } from '../../domain/article';
import { duplicateReasons } from '../../domain/duplicate-sources';
import { Stance } from '../../domain/evidence';
import { Id } from '../../domain/ids';
import { CopySummary, Excerpt, KeptCopy } from '../../domain/kept-copy';
import { Source, SourceFields, SourceFromCopy, SourceType } from '../../domain/source';
import { standings } from '../../domain/verdict';
import { Batch, Original } from './articles';
import { ErrorData, nothing, request } from './request';

/** A row of the library of sources. `articles` is how many articles use it. */
export const SourceRow = Source.extend({ articles: z.int(), lastUsed: z.string().nullable() });
export type SourceRow = z.infer<typeof SourceRow>;
const sourceSorts = ['used', 'name', 'added', 'uses'] as const;

/** Where a source is used. */
export const SourceUse = z.object({
  evidence: Id,
  claim: Id,
  statement: z.string(),
  standing: z.enum(standings),
  article: Id,
  articleTitle: z.string().nullable(),
  stance: Stance,
  excerpt: z.string().nullable(),
  locator: z.string().nullable(),
});
export type SourceUse = z.infer<typeof SourceUse>;

/** Sources that may be one and the same, and what makes them so. */
export const DuplicateSources = z.object({
  why: z.enum(duplicateReasons),
  sources: z.array(SourceRow).min(2),
});
export type DuplicateSources = z.infer<typeof DuplicateSources>;

/** What became of one original that was to be a source. */
export const SourceOutcome = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), name: z.string(), source: Id, title: z.string() }),
  z.object({ ok: z.literal(false), name: z.string(), error: ErrorData }),
]);
export type SourceOutcome = z.infer<typeof SourceOutcome>;

export const sourceRequests = {
  /** Best first; without words the last used. Confidential sources are found by their label only. */
  'sources.find': request(
    z.object({ words: z.string().max(1000).default(''), limit: z.int().min(1).max(200).default(20) }),
    z.array(Source),
  ),
  'sources.get': request(z.object({ source: Id }), Source),
  /** Everything known of a source, names included. Refused with `source-purged` after a purge. */
  'sources.reveal': request(z.object({ source: Id }), SourceFields),
  /** Those that the claims of an article rest on, the last linked first. */
  'sources.ofArticle': request(z.object({ article: Id }), z.array(Source)),
  /** The library of sources. Confidential ones are found by their label only. */
  'sources.list': request(
    z.object({
      query: z.string().max(1000).default(''),
      types: z.array(SourceType).min(1).optional(),
      sort: z.enum(sourceSorts).default('used'),
      offset: z.int().nonnegative().default(0),
      limit: z.int().min(1).max(200).default(200),
    }),
    z.object({ count: z.int(), rows: z.array(SourceRow) }),
  ),
  /** All uses of a source, the last linked first. */
  'sources.uses': request(z.object({ source: Id }), z.array(SourceUse)),
  /** The surest first, at most 200 groups; in a group the most used first. Confidential sources are not compared. */
  'sources.duplicates': request(nothing, z.array(DuplicateSources)),
  /** What could be linked, best first: sources, and articles of the library that are no sources yet. */
  'sources.candidates': request(
    z.object({ words: z.string().max(1000).default(''), limit: z.int().min(1).max(50).default(8) }),
    z.object({ sources: z.array(Source), articles: z.array(Article) }),
  ),
  /** The kept copies of a source, the newest first. */
  'copies.list': request(z.object({ source: Id }), z.array(CopySummary)),
  'copies.get': request(z.object({ copy: Id }), KeptCopy),
  /** The bytes of a picture or a PDF; refused with `format-unknown` for what is read as text. */
  'copies.bytes': request(z.object({ copy: Id }), z.object({ bytes: z.instanceof(Uint8Array) })),
  /** All excerpts that stand in a copy, of all articles, in the order of the text. */
  'copies.excerpts': request(z.object({ copy: Id }), z.array(Excerpt)),
  /**
   * Reads a file and keeps it as a copy of a source, sealed where the source is confidential. With `add` the source
   * is made as well; what `add` leaves out is taken from the copy. One step for undo. Refused like an import.
   */
  'copies.keep': request(
    z.object({
      command: Id,
      source: Id,
      add: SourceFromCopy.nullable(),
      copy: Id,
      name: z.string().min(1),
      bytes: z.instanceof(Uint8Array),
      url: z.string().optional(),
      format: SourceFormat.optional(),
      encoding: z.string().optional(),
    }),
    z.object({ source: Source, copy: CopySummary }),
  ),
  /**
   * Makes a source of each original, which is kept as its copy; `copies.keep` of many, in their order. One of which an
   * open source has a copy already, or a copy with the same text, is refused with `source-known` and
   * `details.known`, or imported all the same.
   */
  'sources.import': request(
    z.object({
      originals: z.array(Original.pick({ command: true, name: true, bytes: true, url: true })).min(1),
      known: z.enum(['refuse', 'import']).default('import'),
      batch: Batch,
    }),
    z.array(SourceOutcome),
  ),
} as const;
