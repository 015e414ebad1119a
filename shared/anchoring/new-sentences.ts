import type { Span } from '../domain/anchor';
import { sentenceAround } from '../domain/sentences';
import { piecesAt, type AnchoredText, type Piece } from './pieces';
import { reanchor } from './reanchor';
import { RevisionPair } from './revision-pair';

/**
 * The sentences of a draft that nobody has read yet: those of `after` that no sentence of `before` is or has become,
 * at its place or elsewhere. A sentence that was edited is none; one that says again what another says still is one.
 * Ascending UTF-16 offsets of the new text, without the white space around them.
 */
export function newSentences(before: AnchoredText, after: AnchoredText): Span[] {
  if (before.text === after.text) return [];
  const pair = new RevisionPair(before, after);
  const { pieces } = pair.after;
  const known = new Uint8Array(pieces.length);
  pair.origin.forEach((old, piece) => {
    if (old >= 0) known[piece] = 1;
  });
  for (const span of changedSpans(before, after, pair)) {
    const { first, behind } = piecesAt(pieces, span.start, span.end);
    known.fill(1, first, behind);
  }
  return wholeSentences(after, pieces, known);
}

/** Where the old sentences are that stand nowhere unchanged; of several equally good places all. */
function changedSpans(before: AnchoredText, after: AnchoredText, pair: RevisionPair): Span[] {
  const places = pair.before.pieces.flatMap(({ start, end }, piece) =>
    pair.same[piece]! < 0 ? [{ id: String(piece), start, end }] : [],
  );
  return reanchor(before, after, places).flatMap(({ start, end, candidates }) =>
    start === null || end === null ? candidates : [{ start, end }],
  );
}

/** The sentences of which no piece is known: a long one with a known part was edited. */
function wholeSentences(
  { text, sentences }: AnchoredText,
  pieces: readonly Piece[],
  known: Uint8Array,
): Span[] {
  const found: Span[] = [];
  for (let at = 0; at < pieces.length;) {
    const sentence = sentenceAround(text, sentences, pieces[at]!.start, pieces[at]!.end);
    let behind = at + 1;
    while (behind < pieces.length && pieces[behind]!.start < sentence.end) behind++;
    if (known.subarray(at, behind).every((is) => is === 0)) found.push(sentence);
    at = behind;
  }
  return found;
}
