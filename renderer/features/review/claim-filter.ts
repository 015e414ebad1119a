import type { Claim } from '@shared/domain/claim';
import { claimStanding } from '@shared/domain/verdict';
import type { Sign } from '../../ui/verdict-icon';

/** In the order in which an editor looks for trouble. */
export const signs: readonly Sign[] = [
  'disputed',
  'reopened',
  'waiting',
  'unchecked',
  'unverifiable',
  'opinion',
  'verified',
];

type Shown = Pick<Claim, 'verdicts' | 'waiting'>;

/** Whether a claim is something: it stands so, or it waits (whatever it stands as). */
export function isSign(claim: Shown, sign: Sign): boolean {
  return sign === 'waiting' ? claim.waiting !== null : claimStanding(claim.verdicts) === sign;
}

/** The claims that are any of these; all of them when none is asked for. */
export function filterClaims<T extends Shown>(claims: readonly T[], shown: ReadonlySet<Sign>): T[] {
  if (shown.size === 0) return [...claims];
  return claims.filter((claim) => [...shown].some((sign) => isSign(claim, sign)));
}
