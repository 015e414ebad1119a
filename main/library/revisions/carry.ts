import { newSentences } from '@shared/anchoring/new-sentences';
import type { Span } from '@shared/domain/anchor';
import { carryAnchors, carryRemarks, type CarriedAnchor, type CarriedRemark } from './carry-claims';
import type { Sentenced } from './sentenced';
import type { AnchorRow, RemarkRow } from '../store/rows';

/** Two texts of an article, and what stands in the first. */
export interface ToCarry {
  before: Sentenced;
  after: Sentenced;
  anchors: readonly AnchorRow[];
  remarks: readonly RemarkRow[];
}

/** What becomes of all that in the second, where each candidate stands, and what is new there. */
export interface Carried {
  anchors: CarriedAnchor[];
  remarks: CarriedRemark[];
  added: Span[];
}

/** Everything that a summary of the next revision tells, without recording any of it. */
export const carry = ({ before, after, anchors, remarks }: ToCarry): Carried => ({
  anchors: carryAnchors(anchors, before, after),
  remarks: carryRemarks(remarks, before, after),
  added: newSentences(before, after),
});
