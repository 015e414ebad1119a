import type { BlockSpan } from '@shared/domain/text';

/** Steps of the reading caret that the text alone decides. Lines depend on the page and are found there. */
export type CaretUnit = 'character' | 'word' | 'sentence' | 'block' | 'text';
export type Direction = 'forward' | 'backward';

/** What the caret moves through. `blocks` without text are passed over. */
export interface CaretText {
  text: string;
  blocks: readonly BlockSpan[];
  /** Starts of sentences, ascending. */
  sentences: readonly number[];
  language: string | null;
}

const segmenters = new Map<string, Intl.Segmenter>();

function segmenter(language: string | null, granularity: 'grapheme' | 'word'): Intl.Segmenter {
  const key = `${granularity} ${language ?? ''}`;
  const known = segmenters.get(key);
  if (known) return known;
  let made: Intl.Segmenter;
  try {
    made = new Intl.Segmenter(language ?? undefined, { granularity });
  } catch {
    // An article may declare a language that isn't one.
    made = new Intl.Segmenter(undefined, { granularity });
  }
  segmenters.set(key, made);
  return made;
}

/** Ends of characters as a reader counts them, or of words, in a stretch; offsets of the whole text. */
function stops(of: CaretText, span: BlockSpan, unit: 'character' | 'word', direction: Direction): number[] {
  const cut = segmenter(of.language, unit === 'word' ? 'word' : 'grapheme');
  const found: number[] = [];
  for (const part of cut.segment(of.text.slice(span.start, span.end))) {
    const start = span.start + part.index;
    if (unit === 'character') found.push(direction === 'forward' ? start + part.segment.length : start);
    else if (part.isWordLike) found.push(direction === 'forward' ? start + part.segment.length : start);
  }
  return found;
}

/** Where the blocks with text are, and which of them an offset lies in (the one before, if between two). */
function withText(of: CaretText): BlockSpan[] {
  return of.blocks.filter((block) => block.start < block.end);
}

function indexOfBlock(blocks: readonly BlockSpan[], offset: number): number {
  const next = blocks.findIndex((block) => block.start > offset);
  return Math.max(0, (next < 0 ? blocks.length : next) - 1);
}

/** The offset nearest to `offset` where a caret can stand: inside a block that has text. */
export function settleCaret(of: CaretText, offset: number): number {
  const blocks = withText(of);
  const block = blocks[indexOfBlock(blocks, offset)];
  return block ? Math.min(Math.max(offset, block.start), block.end) : 0;
}

function moveInBlocks(
  of: CaretText,
  offset: number,
  unit: 'character' | 'word',
  direction: Direction,
): number {
  const blocks = withText(of);
  const here = indexOfBlock(blocks, offset);
  const block = blocks[here];
  if (!block) return offset;
  if (direction === 'forward') {
    const stop = stops(of, block, unit, direction).find((at) => at > offset);
    if (stop !== undefined) return stop;
    const next = blocks[here + 1];
    if (!next) return block.end;
    return unit === 'character' ? next.start : (stops(of, next, unit, direction)[0] ?? next.end);
  }
  const stop = stops(of, block, unit, direction).findLast((at) => at < offset);
  if (stop !== undefined) return stop;
  const before = blocks[here - 1];
  if (!before) return block.start;
  return unit === 'character' ? before.end : (stops(of, before, unit, direction).at(-1) ?? before.start);
}

function moveTo(starts: readonly number[], offset: number, direction: Direction): number | undefined {
  return direction === 'forward'
    ? starts.find((start) => start > offset)
    : starts.findLast((start) => start < offset);
}

/**
 * Where the caret stands after one step. Forward by words it stops behind a word, backward before one, so that
 * extending a selection never takes the white space with it. At the edge of the text it stays.
 */
export function moveCaret(of: CaretText, offset: number, unit: CaretUnit, direction: Direction): number {
  const blocks = withText(of);
  const first = blocks[0];
  const last = blocks.at(-1);
  if (!first || !last) return 0;
  switch (unit) {
    case 'character':
    case 'word':
      return moveInBlocks(of, offset, unit, direction);
    case 'sentence':
      return settleCaret(of, moveTo(of.sentences, offset, direction) ?? edge(first, last, direction));
    case 'block':
      return (
        moveTo(
          blocks.map(({ start }) => start),
          offset,
          direction,
        ) ?? edge(first, last, direction)
      );
    case 'text':
      return edge(first, last, direction);
  }
}

const edge = (first: BlockSpan, last: BlockSpan, direction: Direction) =>
  direction === 'forward' ? last.end : first.start;

/** A selection without the white space at its ends; `null` when nothing is left. */
export function snapSpan(text: string, start: number, end: number): BlockSpan | null {
  const inside = text.slice(start, end);
  if (inside.trim() === '') return null;
  return { start: start + (inside.length - inside.trimStart().length), end: start + inside.trimEnd().length };
}
