import type { Span } from '@shared/domain/anchor';
import type { Snippet } from '@shared/domain/search';

/** How far into a line its first match may stand, in UTF-16 code units, so that it is seen before the line is cut. */
const LEAD = 32;

/** A piece of text, marked where it was found. */
export interface Piece {
  text: string;
  marked: boolean;
}

/** A text in pieces at its marks. Marks outside of it, and within one another, are left out. */
export function piecesOf(text: string, marks: readonly Span[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { start, end } of [...marks].sort((a, b) => a.start - b.start)) {
    if (start < at || end > text.length || start >= end) continue;
    if (start > at) pieces.push({ text: text.slice(at, start), marked: false });
    pieces.push({ text: text.slice(start, end), marked: true });
    at = end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), marked: false });
  return pieces;
}

/** A snippet for one line: line breaks are spaces, and what stands long before the first match is left out. */
export function linePieces({ text, marks, start }: Snippet): Piece[] {
  const line = text.replace(/\s/gu, ' ');
  const first = Math.min(...marks.map((mark) => mark.start), line.length);
  const space = first > LEAD ? line.indexOf(' ', first - LEAD) : -1;
  const cut = space >= 0 && space < first ? space + 1 : 0;
  const pieces = piecesOf(
    line.slice(cut),
    marks.map((mark) => ({ start: mark.start - cut, end: mark.end - cut })),
  );
  return cut > 0 || start > 0 ? [{ text: '… ', marked: false }, ...pieces] : pieces;
}

/** The matches in the whole text of a field, a title as a rule, as offsets of it. */
export function titleMarks(title: string, snippets: readonly Snippet[], of = 'title'): Span[] {
  return snippets
    .filter(({ field, start, text }) => field === of && title.startsWith(text, start))
    .flatMap(({ start, marks }) =>
      marks.map((mark) => ({ start: start + mark.start, end: start + mark.end })),
    );
}

/**
 * What a row shows besides its title: the best of what was found elsewhere. A text begins with its headline, so a
 * piece that only says the title again comes last.
 */
export function lineSnippet(snippets: readonly Snippet[], title: string | null): Snippet | undefined {
  const elsewhere = snippets.filter(({ field }) => field !== 'title');
  const repeats = ({ start, text }: Snippet) =>
    start === 0 && title !== null && text.startsWith(title.slice(0, text.length));
  return elsewhere.find((snippet) => !repeats(snippet)) ?? elsewhere[0];
}

/** Where the best match stands in the article's text; `undefined` where it is in its data only. */
export function placeInText(snippets: readonly Snippet[]): Span | undefined {
  const found = snippets.find(({ field }) => field === 'text');
  const [mark] = found?.marks ?? [];
  return found && mark && { start: found.start + mark.start, end: found.start + mark.end };
}
