import type { Span } from '../domain/anchor';

/** A text with the starts of its sentences: ascending UTF-16 offsets. */
export interface AnchoredText {
  text: string;
  sentences: readonly number[];
  /** A BCP 47 tag; where it isn't known, words of all languages that Galley has lists of are heeded. */
  language?: string | null;
  /** The blocks that are set as quotations, ascending: nothing need mark them as such. */
  quoted?: readonly Span[] | undefined;
}

/** A sentence of a text, or a part of a very long one or of several lines, without the white space around it. */
export interface Piece {
  start: number;
  end: number;
  text: string;
}

/**
 * A sentence longer than this (UTF-16 code units) is cut at its stops: of a text whose sentences are not known
 * every change would otherwise touch all of it. A shorter one only where a stop ends a line: rows of a list.
 */
const LONG = 600;
const LINE_END = /[.!?…:;؟।。！？][\p{Pe}\p{Pf}"']*\s*\n+/gu;
const STOP = /(?:[.!?…؟।][\p{Pe}\p{Pf}"'’]*\s+|[。！？][\p{Pe}\p{Pf}]*|\n+)/gu;

const endsOf = (text: string, pattern: RegExp): number[] =>
  Array.from(text.matchAll(pattern), (stop) => stop.index + stop[0].length);

/** How much text stands before an offset in its line. */
const leadOf = (text: string, offset: number): number =>
  text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset).trimStart().length;

/**
 * Where the rows of a list end that is one sentence to the rules: at a stop that ends a line, and where the first word
 * of the next line would have stood in the line before, so that nothing but the list made the break. `lead` is what stands
 * before the text in its first line.
 */
function rowEnds(text: string, lead: number): number[] {
  const lines = text.split('\n');
  const lengths = lines.map((line, at) => line.trim().length + (at === 0 ? lead : 0));
  const width = Math.max(...lengths);
  const ends = new Set(endsOf(text, LINE_END));
  let end = 0;
  lines.slice(0, -1).forEach((line, at) => {
    end += line.length + 1;
    const next = /\S+/.exec(lines[at + 1]!)?.[0] ?? '';
    if (lengths[at]! + 1 + next.length <= width) ends.add(end);
  });
  return [...ends].sort((a, b) => a - b);
}

/** The pieces of a text, ascending, none of them empty. */
export function piecesOf({ text, sentences }: AnchoredText): Piece[] {
  const pieces: Piece[] = [];
  const add = (from: number, to: number) => {
    const inside = text.slice(from, to);
    const trimmed = inside.trim();
    if (trimmed === '') return;
    const start = from + (inside.length - inside.trimStart().length);
    pieces.push({ start, end: start + trimmed.length, text: trimmed });
  };
  const cut = (from: number, to: number) => {
    let last = from;
    const isLong = to - from > LONG;
    const inside = text.slice(from, to);
    const stops = isLong
      ? endsOf(inside, STOP)
      : inside.includes('\n')
        ? rowEnds(inside, leadOf(text, from))
        : [];
    for (const stop of stops) {
      add(last, from + stop);
      last = from + stop;
    }
    add(last, to);
  };
  let last = 0;
  for (const start of sentences) {
    if (start <= last || start >= text.length) continue;
    cut(last, start);
    last = start;
  }
  cut(last, text.length);
  return pieces;
}

/** The pieces that a stretch touches: the first, and the one behind the last; the nearest one if it touches none. */
export function piecesAt(
  pieces: readonly Piece[],
  start: number,
  end: number,
): { first: number; behind: number } {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (pieces[middle]!.end <= start) low = middle + 1;
    else high = middle;
  }
  const first = Math.min(low, Math.max(0, pieces.length - 1));
  let behind = first + 1;
  while (behind < pieces.length && pieces[behind]!.start < end) behind++;
  return { first, behind: Math.min(behind, pieces.length) };
}
