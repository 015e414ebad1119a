import type { Anchor } from './anchor';
import type { Claim } from './claim';

/** A place that a new draft took away: the words are gone, or could stand in several places. */
export const isLost = ({ state }: { state: string }): boolean => state === 'gone' || state === 'ambiguous';

/** What a new draft may leave to be decided about a claim. */
export const undecided = ['ambiguous', 'gone', 'reopened'] as const;
export type Undecided = (typeof undecided)[number];

/** What it takes to see whether a claim is to be decided. */
export type Decidable = Pick<Claim, 'verdicts' | 'resolution'> & {
  anchors: readonly Pick<Anchor, 'state'>[];
};

/** Whether none of a claim's words stand in the text. */
function standsNowhere({ anchors }: Pick<Decidable, 'anchors'>): boolean {
  return anchors.every(isLost);
}

/** Whether all its words are gone, so that they may have been cut: where some may stand in several places, a place is chosen. */
export const isGone = ({ anchors }: Pick<Decidable, 'anchors'>): boolean =>
  anchors.every(({ state }) => state === 'gone');

/**
 * What is to be decided about a claim since its text or its statement changed, or `null`. A place has to be chosen
 * before a verdict makes sense; words that are gone are decided once the claim is cut or has another place.
 */
export function undecidedOf(claim: Decidable): Undecided | null {
  if (claim.anchors.some(({ state }) => state === 'ambiguous')) return 'ambiguous';
  if (standsNowhere(claim) && claim.resolution !== 'cut') return 'gone';
  return claim.verdicts.some((verdict) => verdict.reopened) ? 'reopened' : null;
}
