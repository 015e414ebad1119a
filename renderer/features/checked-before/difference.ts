import { wordingPieces } from '../claims/wording';

/** A stretch of an earlier statement; `isOther` where the statement that it is compared with has other words. */
export interface DifferencePart {
  text: string;
  isOther: boolean;
}

/** At most this share of a statement is marked: where more is other, the marks would say nothing. */
const MOST = 0.5;

/** What of an earlier statement differs from one's own, in its order; all of it is one part where nothing is marked. */
export function difference(own: string, earlier: string): DifferencePart[] {
  const parts = wordingPieces(own, earlier).flatMap(({ is, text }) =>
    is === 'removed' ? [] : [{ text, isOther: is === 'added' }],
  );
  const other = parts.reduce((sum, { isOther, text }) => (isOther ? sum + text.length : sum), 0);
  return other > earlier.length * MOST ? [{ text: earlier, isOther: false }] : parts;
}
