import { isQuiet } from '@shared/anchoring/change';
import { textHunks } from '@shared/anchoring/text-hunks';
import type { Span } from '@shared/domain/anchor';

/** A stretch of two wordings in one: as it stands in both, struck out, or put in. */
export interface WordingPiece {
  is: 'same' | 'removed' | 'added';
  text: string;
  /** It is a figure, a name, a negation: more than other words or their style. */
  isGrave: boolean;
  /** It belongs to the words that are asked for. */
  isQuote: boolean;
}

/** Where wordings have less of their letters in common than this, interleaved scraps are harder to read than both. */
const LEAST_IN_COMMON = 0.25;

const lettersOf = (text: string): number => text.replace(/\s/gu, '').length;

/**
 * Two wordings in one text, that of the later one with what was struck out before what was put in. `quote` says which
 * words of the later one are meant; `language` is a BCP 47 tag, or `null` where it isn't known.
 */
export function wordingPieces(
  old: string,
  now: string,
  { quote = null, language = null }: { quote?: Span | null; language?: string | null } = {},
): WordingPiece[] {
  const pieces: WordingPiece[] = [];
  const add = (is: WordingPiece['is'], text: string, isGrave: boolean, isQuote = false) => {
    if (text !== '') pieces.push({ is, text, isGrave, isQuote });
  };
  /** Words of the later wording, cut where those that are meant begin and end. */
  const addNow = (is: 'same' | 'added', start: number, end: number, isGrave = false) => {
    const [from, to] = quote
      ? [Math.min(Math.max(quote.start, start), end), Math.max(Math.min(quote.end, end), start)]
      : [end, end];
    add(is, now.slice(start, from), isGrave);
    add(is, now.slice(from, to), isGrave, true);
    add(is, now.slice(Math.max(from, to), end), isGrave);
  };
  let last = 0;
  for (const { before, after, kinds } of textHunks(old, now, language)) {
    addNow('same', last, after.start);
    add('removed', old.slice(before.start, before.end), !isQuiet(kinds));
    addNow('added', after.start, after.end, !isQuiet(kinds));
    last = after.end;
  }
  addNow('same', last, now.length);
  if (inCommon(pieces) < LEAST_IN_COMMON * Math.min(lettersOf(old), lettersOf(now))) {
    pieces.length = 0;
    add('removed', old, false);
    addNow('added', 0, now.length);
  }
  return pieces;
}

/** How many letters and signs two wordings have in common. */
export const inCommon = (pieces: readonly WordingPiece[]): number =>
  pieces.reduce((sum, { is, text }) => (is === 'same' ? sum + lettersOf(text) : sum), 0);
