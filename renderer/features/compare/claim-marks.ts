import { withLanes, type LanedMark } from '@shared/domain/segments';
import type { ClaimCompared } from '@shared/ipc/contract';
import type { Side } from './stretches';

/** A claim's mark on one side of a comparison. */
export interface ComparedMark extends LanedMark {
  /** Its place in the list of compared claims. */
  at: number;
  compared: ClaimCompared;
}

/** The marks of all claims that stand on a side, outermost first. */
export function marksOn(side: Side, claims: readonly ClaimCompared[]): ComparedMark[] {
  const marks = claims.flatMap((compared, at) => {
    const place = compared[side];
    return place ? [{ claim: compared.claim, ...place, at, compared }] : [];
  });
  // Lanes are added to the marks as they are, with all that they carry.
  return withLanes(marks) as ComparedMark[];
}
