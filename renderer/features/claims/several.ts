import type { Claim, Resolution } from '@shared/domain/claim';
import { isGone } from '@shared/domain/to-decide';
import type { Question, Verdict } from '@shared/domain/verdict';

/** The answer to one of a claim's questions; none where the claim has no such question. */
export function verdictOf(claim: Pick<Claim, 'verdicts'>, question: Question): Verdict | undefined {
  return claim.verdicts.find((verdict) => verdict.question === question);
}

/** Every question answered, and no answer in doubt: what a sign-off asks for. */
export function isJudged({ verdicts }: Pick<Claim, 'verdicts'>): boolean {
  return verdicts.every(({ value, reopened }) => value !== 'unchecked' && !reopened);
}

/** Whether a sign-off in that role still holds. */
export function isSignedOff({ signOffs }: Pick<Claim, 'signOffs'>, as: 'editor' | 'legal'): boolean {
  return signOffs.some((signOff) => signOff.as === as && signOff.holds);
}

/** Whether it has a resolution to get: a verdict that disputes it, and that is not in doubt. */
export function isDisputed({ verdicts }: Pick<Claim, 'verdicts'>): boolean {
  return verdicts.some(({ value, reopened }) => value === 'disputed' && !reopened);
}

/**
 * The claims whose verdict is in doubt, for one question, as a command confirms it: the one that is asked for, or
 * the other where no verdict on that is in doubt. `null` where none is.
 */
export function doubtful<C extends Pick<Claim, 'verdicts'>>(
  claims: readonly C[],
  asked: Question,
): { question: Question; claims: C[] } | null {
  const other = asked === 'fact' ? 'said' : 'fact';
  for (const question of [asked, other] as const) {
    const reopened = claims.filter((claim) => verdictOf(claim, question)?.reopened);
    if (reopened.length > 0) return { question, claims: reopened };
  }
  return null;
}

/** Whether what became of it can be said: it is disputed, or its words are gone, so that it may have been cut. */
export function isResolvable(claim: Pick<Claim, 'verdicts' | 'anchors'>, resolution: Resolution): boolean {
  return isDisputed(claim) || (resolution === 'cut' && isGone(claim));
}

/** What a key that switches something does to several: it is switched off only where all have it. */
export function switched<C>(claims: readonly C[], has: (claim: C) => boolean): boolean {
  return !claims.every(has);
}

export const idsOf = (claims: readonly Pick<Claim, 'id'>[]): string[] => claims.map(({ id }) => id);

/** How many claims are named by their numbers before the rest is only counted. */
const NAMED = 8;

/** Claims as a sentence names them: `3, 7.1, 12`; of many the first ones and `…`. */
export function numbersOf(claims: readonly Pick<Claim, 'number'>[]): string {
  const numbers = claims.slice(0, NAMED).map(({ number }) => number);
  return [...numbers, ...(claims.length > NAMED ? ['…'] : [])].join(', ');
}

/** Everything from one row of a list to another, both of them included; only the latter where the former is not there. */
export function between(order: readonly string[], from: string | null, to: string): string[] {
  const [a, b] = [from === null ? -1 : order.indexOf(from), order.indexOf(to)];
  if (a < 0 || b < 0) return b < 0 ? [] : [to];
  return order.slice(Math.min(a, b), Math.max(a, b) + 1);
}
