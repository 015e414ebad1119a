import { isWord, type Word } from './words';

/** The words of a stretch, without their order: how often each stands there, and what they weigh in all. */
export interface Bag {
  counts: ReadonlyMap<string, number>;
  weight: number;
}

/** Articles, pronouns and prepositions are short in most languages, and two sentences have them in common by chance. */
const SHORT_WORD = 3;
const WEIGHT = { short: 0.5, other: 1 };

/** What one word of a bag weighs. Figures weigh like long words, however short. */
export const weightOf = (key: string): number =>
  key.length <= SHORT_WORD && !/\p{N}/u.test(key) ? WEIGHT.short : WEIGHT.other;

/** The bag of words `from` (inclusive) to `to` (exclusive). Where no spaces are written, two letters stand for a word. */
export function bagOf(words: readonly Word[], from = 0, to = words.length): Bag {
  const counts = new Map<string, number>();
  let weight = 0;
  for (let at = from; at < to; at++) {
    const word = words[at]!;
    if (!isWord(word)) continue;
    const next = words[at + 1];
    const key = word.solo && next?.solo && at + 1 < to ? word.key + next.key : word.key;
    counts.set(key, (counts.get(key) ?? 0) + 1);
    weight += weightOf(key);
  }
  return { counts, weight };
}

/** What two bags have in common, in the weight of their words. */
export function commonWeight(one: Bag, other: Bag): number {
  const [few, many] = one.counts.size <= other.counts.size ? [one, other] : [other, one];
  let common = 0;
  for (const [key, count] of few.counts) common += Math.min(count, many.counts.get(key) ?? 0) * weightOf(key);
  return common;
}

/** How alike two bags are, 0 to 1 (Dice): twice what they have in common, of what they weigh together. */
export function likeness(one: Bag, other: Bag): number {
  const all = one.weight + other.weight;
  return all === 0 ? 0 : (2 * commonWeight(one, other)) / all;
}

/** Two bags in one. */
export function together(one: Bag, other: Bag): Bag {
  const counts = new Map(one.counts);
  for (const [key, count] of other.counts) counts.set(key, (counts.get(key) ?? 0) + count);
  return { counts, weight: one.weight + other.weight };
}
