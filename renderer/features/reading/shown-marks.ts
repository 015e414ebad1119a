import { isNarrowed, type ClaimFilter } from '../claims/claim-filter';
import { claimGroups, type ClaimGroup } from '../claims/groups';

/** A mark that stays although its verdict would let it recede. */
export type DrawnGroup = ClaimGroup | 'kept';

const quiet: readonly ClaimGroup[] = ['verified', 'opinion'];

/**
 * The groups whose marks have a line and a number in the text; the others recede. Where a filter asks for more than
 * verdicts, only the marks of the claims that fit are drawn at all, whatever they stand as.
 */
export function showsMarks(filter: ClaimFilter): DrawnGroup[] {
  const { all, groups } = filter;
  if (groups.size > 0 && isNarrowed(filter)) return [...claimGroups, 'kept'];
  if (groups.size > 0) return [...claimGroups.filter((group) => groups.has(group)), 'kept'];
  return [...claimGroups.filter((group) => all || !quiet.includes(group)), 'kept'];
}
