/** A claim as a report's record has it, with all that hangs on it. */
import { z } from 'zod';
import { AnchorState } from './anchor';
import { Attribution, ClaimKind, Resolution, SignOff, Waiting } from './claim';
import { EvidenceFields } from './evidence';
import { ReviewState } from './article';
import { Disagreement } from './disagreements';
import { Id, Instant, WrittenDate } from './ids';
import { Note } from './note';
import { Query } from './query';
import { ReportedSelector, ReportedSpan } from './report-place';
import { Question, standings, Verdict, VerdictReason, VerdictValue } from './verdict';

const ReportedAnchor = z.object({
  id: Id,
  revision: Id,
  state: AnchorState,
  /** The quote first; without a place only the quote. */
  selectors: z.array(ReportedSelector).min(1),
  utf16: ReportedSpan.nullable(),
  sentence: z.string(),
});
export type ReportedAnchor = z.infer<typeof ReportedAnchor>;

const ReportedEvidence = EvidenceFields.omit({ place: true }).extend({
  id: Id,
  claim: Id,
  source: Id,
  withheld: z.boolean(),
  /** In a kept copy, which stays in the library: the offsets are those of its text. */
  place: z.object({ copy: Id, utf16: ReportedSpan.nullable() }).nullable(),
  by: Id,
  at: Instant,
});
export type ReportedEvidence = z.infer<typeof ReportedEvidence>;

/** `hash` is what was approved (see `approval.ts`); `null` where the report leaves out some of it. */
const ReportedSignOff = SignOff.extend({ hash: z.string().nullable().default(null) });

const VerdictLine = z.object({
  at: Instant,
  by: Id.nullable(),
  act: z.enum(['given', 'confirmed', 'reopened', 'taken-back']),
  question: Question,
  value: VerdictValue,
  reason: VerdictReason.nullable(),
  why: z.string().nullable(),
});

export const ReportedClaim = z.object({
  id: Id,
  number: z.string(),
  article: Id,
  parent: Id.nullable(),
  statement: z.string().min(1),
  kind: ClaimKind,
  kindGuessed: z.boolean(),
  attribution: Attribution.nullable(),
  asOf: WrittenDate.nullable(),
  legal: z.boolean(),
  priority: z.boolean(),
  assignee: Id.nullable(),
  waiting: Waiting.nullable(),
  standing: z.enum(standings),
  verdicts: z.array(Verdict).min(1).max(2),
  /** What happened to the verdicts before. */
  history: z.array(VerdictLine),
  resolution: Resolution.nullable(),
  proposed: z.string().nullable(),
  review: ReviewState,
  signOffs: z.array(ReportedSignOff),
  anchors: z.array(ReportedAnchor),
  /** Only where its places say different figures. */
  disagrees: z.array(Disagreement).optional(),
  evidence: z.array(ReportedEvidence),
  notes: z.array(Note),
  notesWithheld: z.int().nonnegative(),
  queries: z.array(Query),
  openQueries: z.int().nonnegative(),
  createdBy: Id,
  createdAt: Instant,
});
export type ReportedClaim = z.infer<typeof ReportedClaim>;
