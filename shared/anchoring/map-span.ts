import type { Span } from '../domain/anchor';
import type { WordAlignment } from './align-words';
import { isWord, type Word } from './words';

/** A stretch of words: the first, and the one behind the last. */
export interface WordRange {
  first: number;
  behind: number;
}

/** The old index that each new word is, -1 where there is none. */
function turned(alignment: Int32Array, size: number): Int32Array {
  const back = new Int32Array(size).fill(-1);
  alignment.forEach((at, old) => {
    if (at >= 0) back[at] = old;
  });
  return back;
}

/**
 * Where a range of the old words stands among the new ones; `null` if nothing of it is left. Words that stand for
 * others belong to it where these did; new words at its edge, in place of none, don't.
 */
export function mapRange(
  touched: WordRange,
  { same, near }: WordAlignment,
  before: readonly Word[],
  after: readonly Word[],
): WordRange | null {
  const { first, behind } = withoutMarks(touched, before);
  let { low, high } = placeOf(same, near, first, behind);
  if (high < 0) return null;
  const back = turned(near, after.length);
  // Words at an edge that were put in place of the claim's own: nothing outside the claim was changed with them. Where the
  // old words begin or end there, what stands beside may have become one with them: only a few words are the claim's.
  const edgeChanged = (old: number) => old >= first && old < behind && same[old]! < 0;
  const outside = (old: number) => old < 0 || old >= same.length || same[old]! >= 0;
  if (edgeChanged(first) && outside(first - 1)) {
    const isWhole = first === 0;
    const floor = isWhole ? Math.max(0, low - INSERTED) : same[first - 1]! + 1;
    while (low > floor && back[low - 1]! < 0 && !(isWhole && isStop(after[low - 1]!))) low--;
  }
  if (edgeChanged(behind - 1) && outside(behind)) {
    const ceiling = behind < same.length ? same[behind]! : Math.min(after.length, high + 1 + INSERTED);
    while (high + 1 < ceiling && back[high + 1]! < 0) high++;
  }
  for (let old = first - 1; old >= touched.first && low > 0 && near[old] === low - 1; old--) low--;
  for (let old = behind; old < touched.behind && near[old] === high + 1; old++) high++;
  return { first: low, behind: high + 1 };
}

const isStop = ({ kind, key }: Word): boolean => kind === 'mark' && /^[.!?…。！？؟।]$/u.test(key);

/** So many new words may stand between one that was kept and one at the edge that stands for another. */
const INSERTED = 4;

/**
 * The first and the last new word that a range of old ones has become; `high` is -1 where there is none. Of the words
 * before the first that was kept and behind the last, others stand for them only nearby: where a sentence is part of a
 * longer one now, any of its words may.
 */
function placeOf(
  same: Int32Array,
  near: Int32Array,
  first: number,
  behind: number,
): { low: number; high: number } {
  let [from, to] = [first, behind - 1];
  while (from <= to && same[from]! < 0) from++;
  while (to >= from && same[to]! < 0) to--;
  const isKept = from <= to;
  let [low, high] = isKept ? [same[from]!, same[to]!] : [Infinity, -1];
  const [down, up] = isKept ? [from - 1, to + 1] : [behind - 1, behind];
  for (let old = down; old >= first; old--) {
    const at = near[old]!;
    if (at < 0 || (isKept && low - at > from - old + INSERTED)) continue;
    low = Math.min(low, at);
    high = Math.max(high, at);
  }
  for (let old = up; old < behind; old++) {
    const at = near[old]!;
    if (at >= 0 && at - high <= old - to + INSERTED) high = at;
  }
  return { low, high };
}

/** A full stop is in every sentence: marks at the ends of a claim don't say where it stands, if it has words. */
function withoutMarks({ first, behind }: WordRange, words: readonly Word[]): WordRange {
  let [from, to] = [first, behind];
  while (from < to && !isWord(words[from]!)) from++;
  while (to > from && !isWord(words[to - 1]!)) to--;
  return from < to ? { first: from, behind: to } : { first, behind };
}

/**
 * The span that `place` has among the new words: `range` are the old words that it touches, `to` where these
 * stand now. A place that begins or ends inside a word keeps that only where the word is the same.
 */
export function mapSpan(
  place: Span,
  range: WordRange,
  to: WordRange,
  before: { text: string; words: readonly Word[] },
  after: { text: string; words: readonly Word[] },
): Span {
  const [oldFirst, oldLast] = [before.words[range.first]!, before.words[range.behind - 1]!];
  const [newFirst, newLast] = [after.words[to.first]!, after.words[to.behind - 1]!];
  const alike = (old: Word, now: Word) =>
    before.text.slice(old.start, old.end) === after.text.slice(now.start, now.end);
  const cutStart = place.start > oldFirst.start && alike(oldFirst, newFirst);
  const cutEnd = place.end < oldLast.end && alike(oldLast, newLast);
  return {
    start: newFirst.start + (cutStart ? place.start - oldFirst.start : 0),
    end: cutEnd ? newLast.start + (place.end - oldLast.start) : newLast.end,
  };
}
