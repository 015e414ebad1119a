import { z } from 'zod';
import { Anchor } from './anchor';
import { ReviewState } from './article';
import { Disagreement } from './disagreements';
import { Id, Instant, WrittenDate } from './ids';
import type { Question } from './verdict';
import { Verdict } from './verdict';

export const claimKinds = [
  'figure',
  'date',
  'name',
  'quotation',
  'event',
  'cause',
  'superlative',
  'image',
  'description',
] as const;
export const ClaimKind = z.enum(claimKinds);
export type ClaimKind = z.infer<typeof ClaimKind>;

export const attributionForms = ['direct', 'partial', 'paraphrase'] as const;
export const AttributionForm = z.enum(attributionForms);

/** Who is said to have said it, and in which form. */
export const Attribution = z.object({ speaker: z.string(), form: AttributionForm });
export type Attribution = z.infer<typeof Attribution>;

export const resolutions = ['corrected', 'cut', 'stands'] as const;
export const Resolution = z.enum(resolutions);
export type Resolution = z.infer<typeof Resolution>;

/** On whom a claim waits, since when and until when. */
export const Waiting = z.object({ on: z.string(), since: Instant, until: Instant.nullable() });
export type Waiting = z.infer<typeof Waiting>;

/** How many links of each kind stand behind a claim: enough for its one line. */
export const EvidenceCounts = z.object({
  primary: z.int(),
  secondary: z.int(),
  supports: z.int(),
  disputes: z.int(),
  context: z.int(),
  nothingFound: z.int(),
});
export type EvidenceCounts = z.infer<typeof EvidenceCounts>;

/** Whether an approval still holds is computed from what it was bound to, never stored. */
export const SignOff = z.object({
  id: Id,
  as: z.enum(['editor', 'legal']),
  by: Id,
  at: Instant,
  holds: z.boolean(),
});
export type SignOff = z.infer<typeof SignOff>;

/** A claim as the article view and the editor's list need it. Anchors are those of the current revision. */
export const Claim = z.object({
  id: Id,
  article: Id,
  /** `7`, or `7.1` for a part: the order of the text, counted anew when a claim is added. */
  number: z.string(),
  parent: Id.nullable(),
  statement: z.string(),
  kind: ClaimKind,
  kindGuessed: z.boolean(),
  attribution: Attribution.nullable(),
  asOf: WrittenDate.nullable(),
  legal: z.boolean(),
  priority: z.boolean(),
  assignee: Id.nullable(),
  waiting: Waiting.nullable(),
  resolution: Resolution.nullable(),
  /** The wording that a checker would put in place of a disputed one. */
  proposed: z.string().nullable(),
  review: ReviewState,
  anchors: z.array(Anchor),
  /** `fact` always; `said` too when the claim has an attribution. */
  verdicts: z.array(Verdict),
  evidence: EvidenceCounts,
  notes: z.int(),
  openQueries: z.int(),
  signOffs: z.array(SignOff),
  /** Only where its places say different figures. */
  disagrees: z.array(Disagreement).optional(),
  createdBy: Id,
  createdAt: Instant,
});
export type Claim = z.infer<typeof Claim>;

/** The fields of a claim that a person may change. */
export const ClaimFields = z
  .object({
    statement: z.string().trim().min(1),
    kind: ClaimKind,
    attribution: Attribution.nullable(),
    asOf: WrittenDate.nullable(),
    legal: z.boolean(),
    priority: z.boolean(),
    assignee: Id.nullable(),
    proposed: z.string().trim().min(1).nullable(),
  })
  .partial();
export type ClaimFields = z.infer<typeof ClaimFields>;

/** The questions that a claim has: `said` only where someone is said to have said it. */
export function questionsOf(claim: { attribution: Attribution | null }): Question[] {
  return claim.attribution ? ['fact', 'said'] : ['fact'];
}
