import { rising } from './rising';

/** How often the parts between two matches are looked at again: what is unique there may not be so in the whole. */
const DEPTH = 8;

interface Range {
  fromOld: number;
  toOld: number;
  fromNew: number;
  toNew: number;
}

/**
 * Which of `after` each of `before` is, in one order: the same index nowhere twice, -1 where there is none.
 * Patience diff: common beginnings and ends, then what stands once on either side in the longest common order,
 * then the same between these. Time grows with the length.
 */
export function inSameOrder(before: readonly string[], after: readonly string[]): Int32Array {
  const match = new Int32Array(before.length).fill(-1);
  let ranges: Range[] = [{ fromOld: 0, toOld: before.length, fromNew: 0, toNew: after.length }];
  for (let depth = 0; depth < DEPTH && ranges.length > 0; depth++) {
    ranges = ranges.flatMap((range) => matchIn(range, before, after, match));
  }
  return match;
}

/** Matches what it can of a range, and answers the ranges between that may hold more. */
function matchIn(
  range: Range,
  before: readonly string[],
  after: readonly string[],
  match: Int32Array,
): Range[] {
  let { fromOld, toOld, fromNew, toNew } = range;
  while (fromOld < toOld && fromNew < toNew && before[fromOld] === after[fromNew])
    match[fromOld++] = fromNew++;
  while (fromOld < toOld && fromNew < toNew && before[toOld - 1] === after[toNew - 1])
    match[--toOld] = --toNew;
  if (fromOld === toOld || fromNew === toNew) return [];
  const pairs = uniquePairs({ fromOld, toOld, fromNew, toNew }, before, after);
  if (pairs.length === 0) return [];
  const between: Range[] = [];
  let [lastOld, lastNew] = [fromOld, fromNew];
  for (const index of rising(pairs.map(([, at]) => at))) {
    const [old, at] = pairs[index]!;
    match[old] = at;
    between.push({ fromOld: lastOld, toOld: old, fromNew: lastNew, toNew: at });
    [lastOld, lastNew] = [old + 1, at + 1];
  }
  between.push({ fromOld: lastOld, toOld, fromNew: lastNew, toNew });
  return between;
}

/** What stands once in either part of a range: its two indices, in the order of `before`. */
function uniquePairs(
  { fromOld, toOld, fromNew, toNew }: Range,
  before: readonly string[],
  after: readonly string[],
): [number, number][] {
  const inNew = onlyPlaces(after, fromNew, toNew);
  const pairs: [number, number][] = [];
  for (const [key, old] of onlyPlaces(before, fromOld, toOld)) {
    const at = inNew.get(key) ?? -1;
    if (old >= 0 && at >= 0) pairs.push([old, at]);
  }
  return pairs.sort((a, b) => a[0] - b[0]);
}

/** Where each key stands; -1 if more than once. */
export function onlyPlaces(keys: readonly string[], from = 0, to = keys.length): Map<string, number> {
  const places = new Map<string, number>();
  for (let at = from; at < to; at++) places.set(keys[at]!, places.has(keys[at]!) ? -1 : at);
  return places;
}
