import type { BlockRole } from '../domain/block';
import { bagOf, likeness, weightOf, type Bag } from './bag';
import { heaviestRising } from './heaviest-rising';
import { inSameOrder, onlyPlaces } from './same-order';
import { wordsOf } from './words';

/** A block of a text that is compared with another. */
export interface ComparedBlock {
  role: BlockRole;
  text: string;
}

/** Which blocks of one text are blocks of another: indices, -1 where there is none. */
export interface BlockPairs {
  /** Of each old block, the new one in its place: the same letter for letter, or alike. In one order. */
  inPlace: Int32Array;
  /** Of each old block without one, the new one without one that is the same letter for letter elsewhere. */
  elsewhere: Int32Array;
}

/** Two blocks that have so much of their words in common are one that was changed. */
const ALIKE = 0.3;
/** A word that stands in more blocks of a gap says little about which two belong together. */
const MOST_BLOCKS = 24;
/** Of the blocks that have words in common with an old one, so many are looked at closely. */
const CLOSEST = 4;
/** Roles that a text has once or twice: one in the place of another is that one, however little they share. */
const standingAlone: ReadonlySet<BlockRole> = new Set(['headline', 'standfirst', 'byline']);

/** Pairs the blocks of two texts. Time grows with the length, not with its square. */
export function pairBlocks(before: readonly ComparedBlock[], after: readonly ComparedBlock[]): BlockPairs {
  const oldTexts = before.map(({ text }) => text);
  const newTexts = after.map(({ text }) => text);
  const inPlace = inSameOrder(oldTexts, newTexts);
  const elsewhere = new Int32Array(before.length).fill(-1);
  const taken = new Uint8Array(after.length);
  for (const at of inPlace) if (at >= 0) taken[at] = 1;
  const inNew = onlyPlaces(newTexts);
  for (const [text, old] of onlyPlaces(oldTexts)) {
    const at = inNew.get(text) ?? -1;
    if (text === '' || old < 0 || at < 0 || inPlace[old]! >= 0 || taken[at]) continue;
    elsewhere[old] = at;
    taken[at] = 1;
  }
  const bags = { old: bagsOf(oldTexts), now: bagsOf(newTexts) };
  const isFree = {
    old: (at: number) => inPlace[at]! < 0 && elsewhere[at]! < 0,
    now: (at: number) => !taken[at],
  };
  for (const gap of gapsOf(inPlace, after.length)) {
    const old = range(gap.fromOld, gap.toOld).filter(isFree.old);
    const now = range(gap.fromNew, gap.toNew).filter(isFree.now);
    for (const [was, is] of pairAlike(old, now, bags)) inPlace[was] = is;
  }
  for (const gap of gapsOf(inPlace, after.length)) {
    const alone = (
      blocks: readonly ComparedBlock[],
      from: number,
      to: number,
      free: (at: number) => boolean,
    ) => range(from, to).filter((at) => free(at) && standingAlone.has(blocks[at]!.role));
    const old = alone(before, gap.fromOld, gap.toOld, isFree.old);
    const now = alone(after, gap.fromNew, gap.toNew, isFree.now);
    let next = 0;
    for (const was of old) {
      const at = now.findIndex((is, index) => index >= next && after[is]!.role === before[was]!.role);
      if (at < 0) continue;
      inPlace[was] = now[at]!;
      next = at + 1;
    }
  }
  return { inPlace, elsewhere };
}

interface Gap {
  fromOld: number;
  toOld: number;
  fromNew: number;
  toNew: number;
}

/** The stretches between blocks that are paired, as far as both sides have any. */
function gapsOf(inPlace: Int32Array, length: number): Gap[] {
  const gaps: Gap[] = [];
  let [fromOld, fromNew] = [0, 0];
  const close = (toOld: number, toNew: number) => {
    if (toOld > fromOld && toNew > fromNew) gaps.push({ fromOld, toOld, fromNew, toNew });
    [fromOld, fromNew] = [toOld + 1, toNew + 1];
  };
  inPlace.forEach((at, old) => {
    if (at >= 0) close(old, at);
  });
  close(inPlace.length, length);
  return gaps;
}

const range = (from: number, to: number): number[] =>
  Array.from({ length: to - from }, (_, offset) => from + offset);

type Bags = (at: number) => Bag;

function bagsOf(texts: readonly string[]): Bags {
  const bags: Bag[] = [];
  return (at) => (bags[at] ??= bagOf(wordsOf(texts[at]!)));
}

/** The pairs of blocks that are alike, in one order and of the greatest likeness together. */
function pairAlike(
  old: readonly number[],
  now: readonly number[],
  bags: { old: Bags; now: Bags },
): [number, number][] {
  const holders = new Map<string, number[]>();
  for (const at of now)
    for (const key of bags.now(at).counts.keys()) {
      const known = holders.get(key);
      if (known) known.push(at);
      else holders.set(key, [at]);
    }
  const pairs = old.flatMap((was) => {
    const common = new Map<number, number>();
    for (const key of bags.old(was).counts.keys()) {
      const there = holders.get(key) ?? [];
      if (there.length <= MOST_BLOCKS)
        for (const at of there) common.set(at, (common.get(at) ?? 0) + weightOf(key));
    }
    return [...common]
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])
      .slice(0, CLOSEST)
      .map(([is]) => ({ was, is, weight: likeness(bags.old(was), bags.now(is)) }))
      .filter(({ weight }) => weight >= ALIKE)
      .sort((a, b) => b.is - a.is);
  });
  return heaviestRising(pairs.map(({ is, weight }) => ({ number: is, weight }))).map((index) => [
    pairs[index]!.was,
    pairs[index]!.is,
  ]);
}
