import { fold, type Folded } from '@shared/anchoring/fold';

/** A stretch of text: UTF-16 offsets, the end exclusive. */
export interface Match {
  start: number;
  end: number;
}

/** Accents and vowel points of scripts whose readers search without them; in other scripts a mark is a letter. */
const ACCENT = /[\u0300-\u036F\u0591-\u05BD\u05BF\u05C1\u05C2\u05C4\u05C5\u05C7\u064B-\u065F\u0670]/gu;
/** Letters whose stroke or missing dot Unicode does not take apart. */
const STRUCK: Readonly<Record<string, string>> = {
  ...{ ø: 'o', Ø: 'O', ł: 'l', Ł: 'L', đ: 'd', Đ: 'D', ħ: 'h', Ħ: 'H', ŧ: 't', Ŧ: 'T', ı: 'i' },
};
/** No letter below has an accent. */
const FIRST_ACCENTED = 0xc0;

/** A text without accents, and where each of its units comes from. */
function withoutAccents(text: string): { text: string; starts: number[]; ends: number[] } {
  const starts: number[] = [];
  const ends: number[] = [];
  let plain = '';
  const add = (units: string, start: number, end: number) => {
    plain += units;
    for (let i = 0; i < units.length; i++) {
      starts.push(start);
      ends.push(end);
    }
  };
  for (let at = 0; at < text.length; at++) {
    const unit = text.charAt(at);
    if (unit.charCodeAt(0) < FIRST_ACCENTED) {
      add(unit, at, at + 1);
      continue;
    }
    const bare = STRUCK[unit] ?? unit.normalize('NFD').replace(ACCENT, '');
    // What is taken apart without losing an accent, such as a syllable of Hangul, stays whole.
    if (bare === '') ends[ends.length - 1] = at + 1;
    else add(bare.normalize('NFC') === unit ? unit : bare, at, at + 1);
  }
  return { text: plain, starts, ends };
}

/** A text made alike for finding: one unit for letters with and without accents, and the way back. */
function alike(text: string): Folded {
  const plain = withoutAccents(text);
  const folded = fold(plain.text);
  return {
    text: folded.text,
    startOf: (index) => plain.starts[folded.startOf(index)] ?? text.length,
    endOf: (index) => plain.ends[folded.endOf(index) - 1] ?? text.length,
  };
}

/**
 * Answers what finds words in a text, in its order and without overlaps. Case, accents, kinds of quotation marks
 * and dashes, and runs of white space make no difference; the space around the words does not count. A match never
 * reaches over a blank line, which separates blocks. Preparing takes time in proportion to the text, once.
 */
export function finderIn(text: string): (words: string) => Match[] {
  const hay = alike(text);
  return (words) => {
    const needle = alike(words.trim()).text;
    const matches: Match[] = [];
    if (needle === '') return matches;
    for (let at = hay.text.indexOf(needle); at >= 0;) {
      const match = { start: hay.startOf(at), end: hay.endOf(at + needle.length - 1) };
      const isIn = !text.slice(match.start, match.end).includes('\n\n');
      if (isIn) matches.push(match);
      at = hay.text.indexOf(needle, at + (isIn ? needle.length : 1));
    }
    return matches;
  };
}

/** The first match that begins at an offset or behind it, else the first of all; -1 where there is none. */
export function matchFrom(matches: readonly Match[], offset: number): number {
  if (matches.length === 0) return -1;
  return Math.max(
    0,
    matches.findIndex(({ start }) => start >= offset),
  );
}
