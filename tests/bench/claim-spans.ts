import type { Block } from '@shared/domain/block';
import type { Seeded } from './seeded';

/** A stretch to claim, and the claim that it is a part of, as an index of the same list. */
export interface ClaimSpan {
  start: number;
  end: number;
  within: number | null;
}

interface ClaimedText {
  text: string;
  blocks: readonly Pick<Block, 'start' | 'end' | 'role'>[];
  sentences: readonly number[];
}

/** Of ten claims one is a part inside the one before, and one reaches into it. */
const PERIOD = 10;
const PART = 4;
const OVERLAP = 7;

/** A stretch from word to word, between shares of a longer one. */
function between(
  text: string,
  start: number,
  end: number,
  from: number,
  to: number,
): { start: number; end: number } {
  const edges = [...text.slice(start, end).matchAll(/\S+/gu)];
  const first = edges[Math.floor(from * (edges.length - 1))]!;
  const last = edges[Math.max(0, Math.ceil(to * edges.length) - 1)]!;
  return { start: start + first.index, end: start + last.index + last[0].length };
}

/**
 * Stretches spread evenly over the sentences of an article, in the order of the text: most of them a part of a
 * sentence, some within the one before or across its end. Throws where there is less text than that takes.
 */
export function claimSpans(
  { text, blocks, sentences }: ClaimedText,
  count: number,
  chance: Seeded,
): ClaimSpan[] {
  const paragraphs = blocks.filter(({ role }) => role === 'paragraph');
  const spans = paragraphs.flatMap(({ start, end }) => {
    const starts = sentences.filter((at) => at >= start && at < end);
    return starts.map((at, i) => ({ start: at, end: starts[i + 1] ?? end }));
  });
  const groups = Array.from({ length: count }, (_, i) => ({ place: i % PERIOD, at: i }));
  const own = groups.filter(({ place }) => place !== PART && place !== OVERLAP).length;
  if (spans.length < own) throw new Error(`${spans.length} sentences are too few for ${count} claims.`);
  let used = 0;
  let sentence = spans[0]!;
  return groups.map(({ place, at }) => {
    if (place === PART) return { ...between(text, sentence.start, sentence.end, 0.45, 0.6), within: at - 1 };
    if (place === OVERLAP) return { ...between(text, sentence.start, sentence.end, 0.5, 1), within: null };
    sentence = spans[Math.floor((used * spans.length) / own)]!;
    used += 1;
    const from = chance.next() * 0.3;
    return { ...between(text, sentence.start, sentence.end, from, 0.65 + chance.next() * 0.2), within: null };
  });
}
