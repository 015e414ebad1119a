import type { Anchor } from '@shared/domain/anchor';
import { placed } from './placed';
import { isWalked, type ClaimFilter, type Filtered } from './claim-filter';

interface Placed extends Filtered {
  id: string;
  anchors: readonly Pick<Anchor, 'start' | 'state'>[];
}

/** Where the walk goes on from: a claim, or a place in the text. */
export type WalkFrom = { claim: string } | { offset: number };

/**
 * The next claim under a filter, in the order of `claims`; behind the last comes the first again. A claim that
 * the filter no longer shows (it has just been verified) is still a place to go on from. `null` when the filter
 * leaves nothing but that claim.
 */
export function walk<T extends Placed>(
  claims: readonly T[],
  filter: ClaimFilter,
  from: WalkFrom,
  direction: 'forward' | 'backward',
): T | null {
  const stops = claims.filter((claim) => isWalked(claim, filter));
  const order = new Map(claims.map((claim, index) => [claim.id, index]));
  const behind = (claim: T) =>
    'claim' in from
      ? (order.get(claim.id) ?? 0) - (order.get(from.claim) ?? -1)
      : startOf(claim) - from.offset;
  const found =
    direction === 'forward'
      ? (stops.find((claim) => ('claim' in from ? behind(claim) > 0 : behind(claim) >= 0)) ?? stops[0])
      : (stops.findLast((claim) => behind(claim) < 0) ?? stops.at(-1));
  return !found || ('claim' in from && found.id === from.claim) ? null : found;
}

function startOf(claim: Placed): number {
  return placed(claim)[0]?.start ?? Infinity;
}

/** The claim whose card comes after or before another among those shown; `null` at either end. */
export function neighbour<T extends { id: string }>(
  shown: readonly T[],
  claim: string,
  direction: 'forward' | 'backward',
): T | null {
  const at = shown.findIndex((one) => one.id === claim);
  if (at < 0) return null;
  return shown[at + (direction === 'forward' ? 1 : -1)] ?? null;
}
