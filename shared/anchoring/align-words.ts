import { inSameOrder } from './same-order';
import type { Word } from './words';

/** Which words of a new wording those of an old one are: indices, -1 where there is none. */
export interface WordAlignment {
  /** Only the same words. */
  same: Int32Array;
  /** Also words that stand for others in their place. */
  near: Int32Array;
}

/** More cells than this (old words times new words) are not compared all with all: 200 words with 200. */
const CELLS = 40_000;

/** What a pair of the same words is worth. Punctuation stands anywhere, and short words nearly so. */
const SAME = { mark: 0.6, short: 0.8, word: 1, figure: 1.2 };
/** Rows of the same words are likelier than the same words scattered. */
const IN_A_ROW = 0.15;
/** What a pair of other words is worth, so that a figure stands for a figure and `kills` for `killed`. */
const OTHER = { figure: 0.35, akin: 0.4, sameKind: 0.05 };
/** Words with as many letters in common at their beginning are taken for forms of one. */
const AKIN_LETTERS = 4;
const SHORT_WORD = 3;

function worth(a: Word, b: Word): number {
  if (a.key === b.key) {
    if (a.kind === 'figure') return SAME.figure;
    if (a.kind !== 'word') return SAME.mark;
    return a.key.length <= SHORT_WORD ? SAME.short : SAME.word;
  }
  if (a.kind !== b.kind || (a.kind !== 'word' && a.kind !== 'figure')) return 0;
  if (a.kind === 'figure') return OTHER.figure;
  return isAkin(a, b) ? OTHER.akin : OTHER.sameKind;
}

/** Whether two words may be forms of one, or one of them a slip of the pen. */
export const isAkin = (a: Word, b: Word): boolean =>
  a.kind === 'word' && b.kind === 'word' && a.key.slice(0, AKIN_LETTERS) === b.key.slice(0, AKIN_LETTERS);

/** Fewer words that two wordings begin or end with alike may be the same by chance: the others tell where they belong. */
const TELLING_ENDS = 3;

/** How many words from one end on are the same, as far as that says that they belong together. */
function commonLength(old: number, now: number, isSame: (at: number) => boolean): number {
  let length = 0;
  while (length < old && length < now && isSame(length)) length++;
  return length >= TELLING_ENDS || length === old || length === now ? length : 0;
}

/** Aligns the words of two wordings, the same ones above all (Needleman and Wunsch between common ends). */
export function alignWords(before: readonly Word[], after: readonly Word[]): WordAlignment {
  const same = new Int32Array(before.length).fill(-1);
  const near = new Int32Array(before.length).fill(-1);
  const from = commonLength(before.length, after.length, (at) => before[at]!.key === after[at]!.key);
  let [toOld, toNew] = [before.length, after.length];
  const shared = commonLength(
    toOld - from,
    toNew - from,
    (at) => before[toOld - 1 - at]!.key === after[toNew - 1 - at]!.key,
  );
  [toOld, toNew] = [toOld - shared, toNew - shared];
  for (let at = 0; at < from; at++) same[at] = near[at] = at;
  for (let at = 0; at < shared; at++) same[toOld + at] = near[toOld + at] = toNew + at;
  alignBetween(before, after, { fromOld: from, toOld, fromNew: from, toNew }, same, near);
  return { same, near };
}

interface Part {
  fromOld: number;
  toOld: number;
  fromNew: number;
  toNew: number;
}

function alignBetween(
  before: readonly Word[],
  after: readonly Word[],
  part: Part,
  same: Int32Array,
  near: Int32Array,
): void {
  const { fromOld, toOld, fromNew, toNew } = part;
  if (fromOld >= toOld || fromNew >= toNew) return;
  if ((toOld - fromOld) * (toNew - fromNew) <= CELLS) {
    alignAll(before, after, part, same, near);
    return;
  }
  // Too much for all with all: words that stand once on either side cut it into parts.
  const keys = (words: readonly Word[], start: number, end: number) =>
    words.slice(start, end).map(({ key }) => key);
  const matches = inSameOrder(keys(before, fromOld, toOld), keys(after, fromNew, toNew));
  let last = { old: fromOld, at: fromNew };
  const between = (old: number, at: number) => {
    const gap = { fromOld: last.old, toOld: old, fromNew: last.at, toNew: at };
    if ((old - last.old) * (at - last.at) <= CELLS) alignAll(before, after, gap, same, near);
    last = { old: old + 1, at: at + 1 };
  };
  matches.forEach((match, index) => {
    if (match < 0) return;
    const [old, at] = [fromOld + index, fromNew + match];
    same[old] = near[old] = at;
    between(old, at);
  });
  between(toOld, toNew);
}

/** Where a cell's best value comes from: both words, only the old one, only the new one. */
const PAIR = 1;
const OLD = 2;
const NEW = 3;

function alignAll(
  before: readonly Word[],
  after: readonly Word[],
  { fromOld, toOld, fromNew, toNew }: Part,
  same: Int32Array,
  near: Int32Array,
): void {
  const wide = toNew - fromNew + 1;
  const high = toOld - fromOld + 1;
  const steps = new Uint8Array(wide * high);
  let above = new Float64Array(wide);
  let pairedAbove = new Uint8Array(wide);
  for (let i = 1; i < high; i++) {
    const row = new Float64Array(wide);
    const paired = new Uint8Array(wide);
    const old = before[fromOld + i - 1]!;
    for (let j = 1; j < wide; j++) {
      const other = after[fromNew + j - 1]!;
      const isSame = old.key === other.key;
      const value = worth(old, other);
      const pair = value > 0 ? above[j - 1]! + value + (isSame && pairedAbove[j - 1] ? IN_A_ROW : 0) : -1;
      const best = Math.max(pair, above[j]!, row[j - 1]!);
      row[j] = best;
      const step = best === pair ? PAIR : best === above[j] ? OLD : NEW;
      steps[i * wide + j] = step;
      paired[j] = step === PAIR && isSame ? 1 : 0;
    }
    above = row;
    pairedAbove = paired;
  }
  for (let i = high - 1, j = wide - 1; i > 0 && j > 0;) {
    const step = steps[i * wide + j];
    if (step === PAIR) {
      const [old, at] = [fromOld + --i, fromNew + --j];
      near[old] = at;
      if (before[old]!.key === after[at]!.key) same[old] = at;
    } else if (step === OLD) i--;
    else j--;
  }
}
