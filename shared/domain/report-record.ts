/**
 * The complete record of an article as Galley writes it to JSON and reads it again: one schema, by which the writer is
 * typed and the reader checks. Places in the text are W3C selectors, whose positions count code points; the UTF-16
 * offsets beside them are what is read.
 */
import { z } from 'zod';
import { ArticleData, ArticleStanding, IntakeNote, ReviewState, SourceFormat } from './article';
import { BlockRole, InlineRun } from './block';
import { Id, Instant } from './ids';
import { CopyForm } from './kept-copy';
import { Person } from './person';
import { RemarkKind } from './remark';
import { ReportVariant } from './report';
import { ReportedClaim } from './report-claim';
import { ReportedPosition, ReportedSelector, ReportedSpan } from './report-place';
import { Source, SourceFields, SourceType } from './source';

/** By which a report says what it is. */
export const REPORT_FORMAT = 'galley-report';
/** Raised when a reader of this version would misread the file; new fields alone don't raise it. */
export const REPORT_VERSION = 1;

const count = z.int().nonnegative();

const ReportedArticle = ArticleData.extend({
  id: Id,
  standing: ArticleStanding,
  review: ReviewState,
  closesAt: Instant.nullable(),
  revision: Id,
  revisionNumber: z.int().positive(),
  importedAt: Instant,
  people: z.array(Id),
  assigned: z.array(z.object({ person: Id, as: z.enum(['checker', 'editor']) })),
  counts: z.object({
    claims: count,
    unchecked: count,
    verified: count,
    disputed: count,
    unverifiable: count,
    opinion: count,
    reopened: count,
    waiting: count,
    signedOff: count,
    blockers: count,
    left: count,
  }),
});

const ReportedBlock = z.object({
  id: Id,
  role: BlockRole,
  level: z.int().min(1).max(9).nullable(),
  position: ReportedPosition,
  /** Of a figure without words, `start` and `end` are the same. */
  utf16: z.object({ start: count, end: count }),
  /** Offsets within the block. */
  runs: z.array(InlineRun),
  page: z.int().positive().optional(),
  /** Milliseconds. */
  time: count.optional(),
  /** Of a figure: its picture, which stays in the library. */
  image: z.object({ mediaType: z.string(), width: count, height: count, sha256: z.string() }).optional(),
});

const ReportedRevision = z.object({
  id: Id,
  article: Id,
  number: z.int().positive(),
  textHash: z.string(),
  text: z.string(),
  blocks: z.array(ReportedBlock).min(1),
  sentences: z.array(count),
  original: z.object({ file: Id, name: z.string(), format: SourceFormat, bytes: count }),
  notes: z.array(IntakeNote),
  createdAt: Instant,
});
export type ReportedRevision = z.infer<typeof ReportedRevision>;

const ReportedRemark = z.object({
  id: Id,
  article: Id,
  revision: Id.nullable(),
  kind: RemarkKind,
  text: z.string(),
  selectors: z.array(ReportedSelector),
  utf16: ReportedSpan.nullable(),
  by: Id,
  at: Instant,
});
export type ReportedRemark = z.infer<typeof ReportedRemark>;

/** A source; one that is `withheld` is its label, its level, its stake and who knows its name. */
const ReportedSource = Source.extend({
  type: SourceType.nullable(),
  withheld: z.boolean(),
  /** Variant `names` only. */
  revealed: SourceFields.optional(),
});
export type ReportedSource = z.infer<typeof ReportedSource>;

/** What was kept of a source. The copy itself stays in the library. */
const ReportedCopy = z.object({
  id: Id,
  source: Id,
  form: CopyForm,
  pages: count.nullable(),
  bytes: count,
  sha256: z.string(),
  retrievedAt: Instant,
});
export type ReportedCopy = z.infer<typeof ReportedCopy>;

export const ReportRecord = z.object({
  format: z.literal(REPORT_FORMAT),
  schemaVersion: z.literal(REPORT_VERSION),
  /** Galley's version. */
  galley: z.string(),
  variant: ReportVariant,
  exportedAt: Instant,
  exportedBy: Id,
  article: ReportedArticle,
  revision: ReportedRevision,
  people: z.array(Person),
  claims: z.array(ReportedClaim),
  remarks: z.array(ReportedRemark),
  sources: z.array(ReportedSource),
  copies: z.array(ReportedCopy),
});
export type ReportRecord = z.infer<typeof ReportRecord>;
/** What a writer gives: defaults may be left out. */
export type WrittenReport = z.input<typeof ReportRecord>;
