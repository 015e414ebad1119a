import { groupOf, isLeft, type ClaimGroup, type Grouped } from '@shared/domain/progress';

export { claimGroups, groupOf, isLeft, type ClaimGroup, type Grouped } from '@shared/domain/progress';

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
