/** Files that hold claims: tables of them, and annotations. */
import { z } from 'zod';
import { Id } from '../../domain/ids';
import { request } from './request';

const file = { name: z.string(), bytes: z.instanceof(Uint8Array) };
const count = z.int().nonnegative();

/** Something to tell about a row of a file, by the number that a spreadsheet or an editor shows. */
const RowNote = z.object({ row: z.int().positive(), message: z.string() });

/** What can be used of a file, what can't, and what is left out of rows that can. */
const Usable = z.object({ usable: count, refused: z.array(RowNote), notes: z.array(RowNote) });
export type Usable = z.infer<typeof Usable>;

/** What a file holds, before anything of it is imported. */
export const RecordFile = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('table'),
    rows: count,
    /** As they are called in the file. */
    columns: z.array(z.object({ name: z.string(), known: z.boolean() })),
    /** The first rows: a cell for each known column. */
    preview: z.array(z.object({ row: z.int().positive(), cells: z.array(z.string()) })),
    /** As earlier fact-checks, and as claims of an article; `null` where no column tells that. */
    checks: Usable.nullable(),
    claims: Usable.nullable(),
  }),
  z.object({
    kind: z.literal('annotations'),
    claims: Usable,
    /** The addresses that they are of, with the one article that has each; `null` where none or several have it. */
    sources: z.array(
      z.object({
        source: z.string().nullable(),
        annotations: count,
        article: z.object({ id: Id, title: z.string().nullable() }).nullable(),
      }),
    ),
  }),
]);
export type RecordFile = z.infer<typeof RecordFile>;

/**
 * Why a claim was not imported: its words stand in several places or in none; it has only a position, which no words
 * prove, or no selector that a text has; its text is no article here; it is here already; it says nothing.
 */
export const leftReasons = [
  'ambiguous',
  'gone',
  'unproven',
  'no-selector',
  'elsewhere',
  'known',
  'empty',
] as const;
export type LeftReason = (typeof leftReasons)[number];

/** What became of the claims of a file. */
export const ClaimsImported = z.object({
  claims: count,
  /** On whole articles. */
  remarks: count,
  articles: z.array(z.object({ id: Id, title: z.string().nullable(), added: count })),
  /** What was not imported, in the order of the file. */
  left: z.array(
    z.object({
      row: z.int().positive(),
      why: z.enum(leftReasons),
      /** The words that it would stand on. */
      quote: z.string(),
      /** In how many places they stand. */
      places: count,
    }),
  ),
  refused: z.array(RowNote),
  notes: z.array(RowNote),
});
export type ClaimsImported = z.infer<typeof ClaimsImported>;

export const recordFileRequests = {
  /** What a file holds; `null` where it is no record, and may be an article. */
  'records.open': request(z.object(file), RecordFile.nullable()),
  /** Imports the fact-checks of a table, as one step of undo. */
  'records.importChecks': request(
    z.object({ ...file, command: Id }),
    z.object({ added: count, changed: count, unchanged: count, refused: count }),
  ),
  /**
   * Imports the claims of a table or the annotations of a file, as one step of undo: onto this article, or each onto
   * the article that has its address. `anyAddress`: onto the article, also what is of another address.
   */
  'records.importClaims': request(
    z.object({ ...file, command: Id, article: Id.nullable(), anyAddress: z.boolean().default(false) }),
    ClaimsImported,
  ),
} as const;
