import { claimGroups, type ClaimFilter, type ClaimGroup } from '../claims/groups';

/** A mark that stays although its verdict would let it recede. */
export type DrawnGroup = ClaimGroup | 'kept';

const quiet: readonly ClaimGroup[] = ['verified', 'opinion'];

/** The groups whose marks have a line and a number in the text; the others recede. */
export function showsMarks({ all, groups }: ClaimFilter): DrawnGroup[] {
  if (groups.size > 0) return [...claimGroups.filter((group) => groups.has(group)), 'kept'];
  return [...claimGroups.filter((group) => all || !quiet.includes(group)), 'kept'];
}
