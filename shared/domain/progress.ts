import type { Claim } from './claim';
import { claimStanding, type Standing } from './verdict';

/** What an editor must look at before a page can close, most pressing first. */
export const blockers = ['disputed', 'legal', 'figures', 'reopened', 'waiting'] as const;
export type Blocker = (typeof blockers)[number];

/** The facts about a claim that decide where it stands. */
export type ClaimState = Pick<
  Claim,
  'verdicts' | 'resolution' | 'legal' | 'waiting' | 'review' | 'disagrees'
>;

/**
 * Why a claim blocks, or `null`. Disputed blocks until it has a resolution, a legal risk until it is verified,
 * figures that differ between its places until they agree or it has a resolution, a reopened verdict until someone
 * decides again, waiting until the answer is there, unless the words were cut.
 */
export function blockerOf(claim: ClaimState): Blocker | null {
  const standing = claimStanding(claim.verdicts);
  const disputed = claim.verdicts.some((verdict) => !verdict.reopened && verdict.value === 'disputed');
  if (disputed && !claim.resolution) return 'disputed';
  if (claim.legal && standing !== 'verified' && !claim.resolution) return 'legal';
  if (claim.disagrees && !claim.resolution) return 'figures';
  if (claim.verdicts.some((verdict) => verdict.reopened)) return 'reopened';
  if (claim.waiting && claim.resolution !== 'cut') return 'waiting';
  return null;
}

/** Where a claim counts in the bar, once: what it stands as, or that it waits for someone. */
export const claimGroups = [
  'disputed',
  'reopened',
  'waiting',
  'unchecked',
  'verified',
  'unverifiable',
  'opinion',
] as const satisfies readonly (Standing | 'waiting')[];
export type ClaimGroup = (typeof claimGroups)[number];

/** What grouping needs of a claim. */
export type Grouped = Pick<Claim, 'verdicts' | 'waiting' | 'resolution' | 'review' | 'disagrees'>;

/** Trouble outranks waiting, and waiting whatever is quiet: the answer may still change it. */
export function groupOf(claim: Grouped): ClaimGroup {
  const standing = claimStanding(claim.verdicts);
  if (standing === 'disputed' || standing === 'reopened') return standing;
  return claim.waiting ? 'waiting' : standing;
}

/** Whether a checker still has to do something about a claim. */
export function isLeft(claim: Grouped): boolean {
  if (claim.review === 'sent-back') return true;
  if (claim.disagrees && claim.resolution === null) return true;
  const group = groupOf(claim);
  if (group === 'disputed') return claim.resolution === null;
  // Of words that are out of the text nothing is left to find out.
  if (claim.resolution === 'cut') return group === 'reopened';
  return group === 'reopened' || group === 'waiting' || group === 'unchecked';
}

/** Counts of an article's claims: each claim once, by what it stands as; waiting and the rest beside it. */
export interface ClaimCounts extends Record<Standing, number> {
  claims: number;
  waiting: number;
  signedOff: number;
  blockers: number;
  /** How many a checker still has to do something about. */
  left: number;
}

/** Counts claims by where they stand. */
export function countClaims(claims: readonly ClaimState[]): ClaimCounts {
  const counts: ClaimCounts = {
    claims: claims.length,
    unchecked: 0,
    verified: 0,
    disputed: 0,
    unverifiable: 0,
    opinion: 0,
    reopened: 0,
    waiting: 0,
    signedOff: 0,
    blockers: 0,
    left: 0,
  };
  for (const claim of claims) {
    counts[claimStanding(claim.verdicts)] += 1;
    if (claim.waiting) counts.waiting += 1;
    if (claim.review === 'signed-off') counts.signedOff += 1;
    if (blockerOf(claim)) counts.blockers += 1;
    if (isLeft(claim)) counts.left += 1;
  }
  return counts;
}

/** An article's claims as an editor reads them: what blocks, group by group, then the rest in the order of the text. */
export function editorOrder<T extends ClaimState>(
  claims: readonly T[],
): { blockers: { group: Blocker; claims: T[] }[]; rest: T[] } {
  const judged = claims.map((claim) => ({ claim, blocker: blockerOf(claim) }));
  const those = (wanted: Blocker | null): T[] =>
    judged.filter(({ blocker }) => blocker === wanted).map(({ claim }) => claim);
  const groups = blockers.map((group) => ({ group, claims: those(group) }));
  return { blockers: groups.filter((group) => group.claims.length > 0), rest: those(null) };
}
