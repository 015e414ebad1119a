import { wordingChange } from '../claims/wording';

/** A statement in three parts; the middle one isn't in the statement that it is compared with. */
export interface Difference {
  before: string;
  other: string;
  after: string;
}

/** At most this share of a statement is marked: where more is other, the marks would say nothing. */
const MOST = 0.5;

/** What of an earlier statement differs from one's own; `other` is empty where nothing is worth marking. */
export function difference(own: string, earlier: string): Difference {
  const { before, added, after } = wordingChange(own, earlier);
  const whole = { before: earlier, other: '', after: '' };
  if (added === '' || added.length > earlier.length * MOST) return whole;
  return { before, other: added, after: after === '' ? '' : ` ${after}` };
}
