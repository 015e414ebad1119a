import type { Block, InlineRun } from '@shared/domain/block';
import { closingPunctuation, segmentsOf, type LanedMark, type Segment } from '@shared/domain/segments';

/** A stretch of one block that is drawn alike throughout. Offsets are those of the revision's text. */
export interface Piece<M extends LanedMark = LanedMark> {
  start: number;
  end: number;
  text: string;
  runs: readonly InlineRun[];
  /** Outermost first. */
  marks: readonly M[];
  /** Marks whose numbers stand behind this piece: past the punctuation that closes their words. */
  tags: readonly M[];
}

/** The marks that end at an offset, innermost first. */
function endingMarks<M extends LanedMark>(marks: readonly M[], end: number): M[] {
  return marks.filter((mark) => mark.end === end).reverse();
}

/**
 * Cuts a block so that each piece can be drawn in one go: at the edges of marks, of emphasis and links, and
 * where numbers stand. The pieces' texts joined are the block's text. `marks` are those of the whole article,
 * laned; those elsewhere are passed over.
 */
export function piecesOf<M extends LanedMark>(
  text: string,
  block: Pick<Block, 'start' | 'end' | 'runs'>,
  marks: readonly M[],
): Piece<M>[] {
  // A segment's marks are the very ones that were given, with all that they carry.
  const segments = segmentsOf(block.start, block.end, marks) as (Segment & { marks: M[] })[];
  const tags = new Map<number, M[]>();
  const cuts = new Set<number>();
  for (const segment of segments) {
    cuts.add(segment.start);
    const ending = endingMarks(segment.marks, segment.end);
    if (ending.length === 0) continue;
    const at = Math.min(block.end, segment.end + closingPunctuation(text, segment.end));
    tags.set(at, [...(tags.get(at) ?? []), ...ending]);
    cuts.add(at);
  }
  const runs = block.runs.map((run) => ({
    ...run,
    start: block.start + run.start,
    end: block.start + run.end,
  }));
  for (const run of runs) cuts.add(run.start).add(run.end);
  const starts = [...cuts].filter((cut) => cut >= block.start && cut < block.end).sort((a, b) => a - b);

  let at = 0;
  return starts.map((start, i) => {
    const end = starts[i + 1] ?? block.end;
    while ((segments[at]?.end ?? Infinity) <= start) at += 1;
    return {
      start,
      end,
      text: text.slice(start, end),
      runs: runs.filter((run) => run.start <= start && run.end >= end),
      marks: segments[at]?.marks ?? [],
      tags: tags.get(end) ?? [],
    };
  });
}
