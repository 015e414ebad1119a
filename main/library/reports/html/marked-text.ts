import type { Block, InlineRun } from '@shared/domain/block';
import { closingPunctuation, segmentsOf, type LanedMark } from '@shared/domain/segments';
import { linkTarget } from './link-target';
import { html, join, type Content } from './markup';
import { waved } from './wave';

/** How the marks of a text look: the classes of a mark's line, and the number where it ends. */
export interface MarkStyle {
  classOf: (claim: string) => string;
  /** Whether its line is a wave, which paper needs drawn. */
  waves: (claim: string) => boolean;
  numberOf: (claim: string) => Content;
}

interface Piece {
  start: number;
  end: number;
  marks: LanedMark[];
}

/**
 * A block's text with its emphasis and its links, every claim's line under it, and each claim's number behind
 * the punctuation that follows it. `marks` are all marks of the text, with their lanes.
 */
export function markedText(
  text: string,
  block: Pick<Block, 'start' | 'end' | 'runs'>,
  marks: readonly LanedMark[],
  style: MarkStyle,
): Content {
  const numbers = numbersOf(text, block, marks);
  const pieces = cut(segmentsOf(block.start, block.end, marks), [
    ...block.runs.flatMap((run) => [block.start + run.start, block.start + run.end]),
    ...numbers.keys(),
  ]);
  return join(
    pieces.map((piece) => {
      const runs = block.runs.filter(
        (run) => block.start + run.start <= piece.start && piece.end <= block.start + run.end,
      );
      const waves = piece.marks.filter((mark) => style.waves(mark.claim)).map((mark) => mark.lane);
      const plain = lines(text.slice(piece.start, piece.end), waves);
      const words = inRuns(plain, runs, piece.end - block.start);
      const lined = piece.marks.reduceRight<Content>(
        (inner, mark) =>
          html`<span class="m ${style.classOf(mark.claim)} l${Math.min(mark.lane, 3)}">${inner}</span>`,
        words,
      );
      return [lined, ...(numbers.get(piece.end) ?? []).map(style.numberOf)];
    }),
  );
}

/** The claims whose numbers stand in this block, in the order of the text: each mark's in the last block it touches. */
export function claimsEndingIn(
  text: string,
  block: Pick<Block, 'start' | 'end'>,
  marks: readonly LanedMark[],
): string[] {
  const numbers = [...numbersOf(text, block, marks)].sort(([a], [b]) => a - b);
  return [...new Set(numbers.flatMap(([, claims]) => claims))];
}

function numbersOf(
  text: string,
  block: Pick<Block, 'start' | 'end'>,
  marks: readonly LanedMark[],
): Map<number, string[]> {
  const numbers = new Map<number, string[]>();
  for (const segment of segmentsOf(block.start, block.end, marks)) {
    if (segment.endsHere.length === 0) continue;
    const at = Math.min(segment.end + closingPunctuation(text, segment.end), block.end);
    numbers.set(at, [...(numbers.get(at) ?? []), ...segment.endsHere]);
  }
  return numbers;
}

function cut(segments: readonly Piece[], at: readonly number[]): Piece[] {
  const cuts = [...new Set(at)].sort((a, b) => a - b);
  return segments.flatMap(({ start, end, marks }) => {
    const inside = cuts.filter((offset) => start < offset && offset < end);
    const starts = [start, ...inside];
    return starts.map((from, i) => ({ start: from, end: starts[i + 1] ?? end, marks }));
  });
}

/** `end` is where the content ends in its block: the last piece of a link gets the arrow. */
function inRuns(content: Content, runs: readonly InlineRun[], end: number): Content {
  return runs.reduce<Content>((inner, run) => {
    if (run.type === 'emphasis') return html`<em>${inner}</em>`;
    if (run.type === 'strong') return html`<strong>${inner}</strong>`;
    const target = linkTarget(run.href);
    if (target === null) return inner;
    // Without a line of its own, which would be taken for a mark.
    return html`<a class="out${run.end === end && ' end'}" href="${target}" rel="external noopener noreferrer"
      >${inner}</a
    >`;
  }, content);
}

const lines = (text: string, waves: readonly number[]): Content =>
  join(
    text.split('\n').map((line) => waved(line, waves)),
    html`<br />`,
  );
