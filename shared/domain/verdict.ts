import { z } from 'zod';
import { Id, Instant } from './ids';

/** What a verdict answers: is it so, or did this speaker say this, in this sense, then. */
export const questions = ['fact', 'said'] as const;
export const Question = z.enum(questions);
export type Question = z.infer<typeof Question>;

export const verdictValues = ['unchecked', 'verified', 'disputed', 'unverifiable', 'opinion'] as const;
export const VerdictValue = z.enum(verdictValues);
export type VerdictValue = z.infer<typeof VerdictValue>;

export const disputedReasons = [
  'wrong',
  'imprecise',
  'misleading',
  'sources-conflict',
  'quote-altered',
] as const;
export const unverifiableReasons = ['no-source', 'source-declined', 'on-author'] as const;
export const VerdictReason = z.enum([...disputedReasons, ...unverifiableReasons]);
export type VerdictReason = z.infer<typeof VerdictReason>;

/** The reasons that a verdict may carry; none for the others. */
export function reasonsFor(value: VerdictValue): readonly VerdictReason[] {
  if (value === 'disputed') return disputedReasons;
  if (value === 'unverifiable') return unverifiableReasons;
  return [];
}

/** `opinion` answers only `fact`: whether someone said something is never a matter of opinion. */
export function mayAnswer(question: Question, value: VerdictValue): boolean {
  return value !== 'opinion' || question === 'fact';
}

/** The answer to one question about a claim. `reopened` is set while its ground has changed since. */
export const Verdict = z.object({
  question: Question,
  value: VerdictValue,
  reason: VerdictReason.nullable(),
  by: Id.nullable(),
  at: Instant.nullable(),
  reopened: z.object({ at: Instant, why: z.string() }).nullable(),
});
export type Verdict = z.infer<typeof Verdict>;

/** What a mark in the text shows: `reopened` outweighs the verdict that it puts in doubt. */
export const standings = [...verdictValues, 'reopened'] as const;
export type Standing = (typeof standings)[number];

/** The standing of one answer. */
export function standingOf(verdict: Pick<Verdict, 'value' | 'reopened'>): Standing {
  return verdict.reopened ? 'reopened' : verdict.value;
}

/** From worst to best: what an editor must see first. */
const urgency: readonly Standing[] = [
  'disputed',
  'reopened',
  'unchecked',
  'unverifiable',
  'opinion',
  'verified',
];

/** The standing of a whole claim: the most urgent of its answers. */
export function claimStanding(verdicts: readonly Pick<Verdict, 'value' | 'reopened'>[]): Standing {
  let worst = urgency.length;
  for (const verdict of verdicts) worst = Math.min(worst, urgency.indexOf(standingOf(verdict)));
  return urgency[worst] ?? 'unchecked';
}
