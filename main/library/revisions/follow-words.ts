import { asStatement, saysOtherwise } from '../statement';
import type { Draft } from '../store/draft';
import type { ClaimRow } from '../store/rows';

/** The words of a place of a claim, as they were and as they are. */
interface Rewording {
  before: string;
  after: string;
}

/**
 * A statement that is the text's own words becomes what the text says now: a verdict given from here on would answer
 * what nobody reads any more. A statement that someone wrote stays theirs, and so does one that a place still says.
 */
export function followWords(draft: Draft, claim: string, places: readonly Rewording[]): void {
  const row = draft.row<ClaimRow>('claim', claim);
  const isSaid = (words: string) => !saysOtherwise(row.statement, words);
  const own = places.find(({ before }) => isSaid(before));
  if (!own || places.some(({ after }) => isSaid(after))) return;
  draft.updateRow('claim', row, { statement: asStatement(own.after) });
}
