import type { Claim } from '@shared/domain/claim';
import { claimStanding, type Standing } from '@shared/domain/verdict';

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
export type Grouped = Pick<Claim, 'verdicts' | 'waiting' | 'resolution' | 'review'>;

/** Trouble outranks waiting, and waiting whatever is quiet: the answer may still change it. */
export function groupOf(claim: Grouped): ClaimGroup {
  const standing = claimStanding(claim.verdicts);
  if (standing === 'disputed' || standing === 'reopened') return standing;
  return claim.waiting ? 'waiting' : standing;
}

/** Whether a checker still has to do something about a claim. */
export function isLeft(claim: Grouped): boolean {
  if (claim.review === 'sent-back') return true;
  const group = groupOf(claim);
  if (group === 'disputed') return claim.resolution === null;
  return group === 'reopened' || group === 'waiting' || group === 'unchecked';
}

/** Whether its mark goes back to a sign in the strip's margin until all marks are shown. */
export function recedes(claim: Grouped): boolean {
  const group = groupOf(claim);
  return (group === 'verified' || group === 'opinion') && claim.review !== 'sent-back';
}

/** What the bar is set to: everything or what is left, and the groups that were picked, if any. */
export interface ClaimFilter {
  all: boolean;
  groups: ReadonlySet<ClaimGroup>;
}

/** Whether a claim has a card under this filter. */
export function isShown(claim: Grouped, { all, groups }: ClaimFilter): boolean {
  if (groups.size > 0) return groups.has(groupOf(claim));
  return all || !recedes(claim);
}

/** Whether `J` and `K` stop at a claim under this filter. */
export function isWalked(claim: Grouped, { all, groups }: ClaimFilter): boolean {
  if (groups.size > 0) return groups.has(groupOf(claim));
  return all || isLeft(claim);
}

/** How many claims are in each group, and how many are left to do. */
export function countGroups(claims: readonly Grouped[]): Record<ClaimGroup, number> & { left: number } {
  const counts = {
    disputed: 0,
    reopened: 0,
    waiting: 0,
    unchecked: 0,
    verified: 0,
    unverifiable: 0,
    opinion: 0,
  };
  let left = 0;
  for (const claim of claims) {
    counts[groupOf(claim)] += 1;
    if (isLeft(claim)) left += 1;
  }
  return { ...counts, left };
}
