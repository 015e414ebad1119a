import type { DocumentComment } from '@shared/domain/document-comment';
import { sentenceStarts } from '@shared/domain/sentences';
import { splitsPair } from '@shared/domain/text';
import type { Point } from './inline-text';
import type { PointedBlock } from './pointed-text';

/** A comment or a footnote as a document keeps it, apart from the text. `name`: that of the points where it stands. */
export interface FoundComment extends Pick<DocumentComment, 'kind' | 'author' | 'at' | 'text' | 'resolved'> {
  name: string;
}

interface Spot {
  block: number;
  offset: number;
}
type Spots = Partial<Record<Point['side'], Spot>>;
type Place = Pick<DocumentComment, 'block' | 'start' | 'end'>;

/** Text offsets without the white space at both ends, and with whole characters; `null` where nothing is left. */
function words(text: string, from: number, to: number): { start: number; end: number } | null {
  const inside = text.slice(from, to);
  const start = from + inside.length - inside.trimStart().length;
  const end = from + inside.trimEnd().length;
  if (start >= end) return null;
  return { start: splitsPair(text, start) ? start - 1 : start, end: splitsPair(text, end) ? end + 1 : end };
}

/**
 * Gives comments their places in the order of the text. One that marks words stands on those in the first block of
 * them, another on the sentence up to its sign, or the first sentence where nothing comes before the sign. What
 * refers to nowhere in the text is shown by no program, and left out.
 */
export function placeComments(
  found: readonly FoundComment[],
  blocks: readonly PointedBlock[],
  language: string | null,
): DocumentComment[] {
  const spots = new Map<string, Spots>();
  blocks.forEach(({ points }, block) => {
    for (const { name, side, offset } of points) {
      const known = spots.get(name) ?? {};
      spots.set(name, { [side]: { block, offset }, ...known });
    }
  });
  const starts = new Map<number, number[]>();
  const sentencesOf = (block: number): number[] => {
    const text = blocks[block]?.text ?? '';
    const known = starts.get(block) ?? sentenceStarts(text, [{ start: 0, end: text.length }], language);
    starts.set(block, known);
    return known;
  };

  const marked = (start: Spot, end: Spot): Place | null => {
    for (let block = start.block; block <= end.block; block++) {
      const text = blocks[block]?.text ?? '';
      const from = block === start.block ? start.offset : 0;
      const span = words(text, from, block === end.block ? end.offset : text.length);
      if (span) return { block, ...span };
    }
    return null;
  };
  const sentenceUpTo = ({ block, offset }: Spot): Place | null => {
    const text = blocks[block]?.text ?? '';
    const before = text.slice(0, offset).trimEnd().length;
    const sentences = sentencesOf(block);
    const span =
      before === 0
        ? words(text, 0, sentences[1] ?? text.length)
        : words(text, sentences.findLast((start) => start < before) ?? 0, before);
    return span && { block, ...span };
  };

  return found
    .flatMap(({ name, ...comment }) => {
      const { start, end, at } = spots.get(name) ?? {};
      const sign = at ?? end ?? start;
      const to = end ?? at;
      const place = (start && to && marked(start, to)) ?? (sign && sentenceUpTo(sign));
      return place ? [{ ...comment, ...place }] : [];
    })
    .sort((a, b) => a.block - b.block || a.start - b.start || a.end - b.end);
}

/**
 * When a comment was written, by the clock on the wall there. Word writes that and a `Z`, as if it were UTC;
 * LibreOffice writes no zone. So neither says which instant it was.
 */
export const writtenAt = (date: string | undefined): string | null =>
  /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/.exec(date ?? '')?.[0] ?? null;

/** What somebody answered to a comment, as a line below it. */
export const replyLine = ({ author, text }: Pick<FoundComment, 'author' | 'text'>): string =>
  author === null ? text : `${author}: ${text}`;
