import { groupOf, type Grouped } from '@shared/domain/progress';

export { claimGroups, groupOf, isLeft, type ClaimGroup, type Grouped } from '@shared/domain/progress';

/** Whether its mark goes back to a sign in the strip's margin until all marks are shown. */
export function recedes(claim: Grouped): boolean {
  const group = groupOf(claim);
  const isQuiet = group === 'verified' || group === 'opinion';
  const isCut = claim.resolution === 'cut' && group !== 'reopened' && group !== 'disputed';
  return (isQuiet || isCut) && claim.review !== 'sent-back' && !claim.disagrees;
}
