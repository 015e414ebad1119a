import type { Claim } from '@shared/domain/claim';
import type { Question, Verdict, VerdictReason, VerdictValue } from '@shared/domain/verdict';

/** A verdict that was given here and that the library has not told back yet. */
export interface PendingVerdict {
  /** The id of its command. */
  command: string;
  claims: readonly string[];
  question: Question;
  value: VerdictValue;
  reason: VerdictReason | null;
  by: string | null;
  /** When the key was pressed: an instant. */
  at: string;
}

function given(verdict: Verdict, pending: PendingVerdict): Verdict {
  const { question, value, reason, by, at } = pending;
  return verdict.question === question ? { question, value, reason, by, at, reopened: null } : verdict;
}

/**
 * The claims as they will be once the library has taken the pending verdicts, oldest first. Claims that no
 * pending verdict touches stay the same objects, so that nothing else is drawn anew.
 */
export function withPending(claims: readonly Claim[], pending: readonly PendingVerdict[]): readonly Claim[] {
  if (pending.length === 0) return claims;
  return claims.map((claim) => {
    const mine = pending.filter((one) => one.claims.includes(claim.id));
    if (mine.length === 0) return claim;
    return { ...claim, verdicts: claim.verdicts.map((verdict) => mine.reduce(given, verdict)) };
  });
}
