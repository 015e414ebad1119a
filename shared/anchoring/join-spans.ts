import type { Span } from '../domain/anchor';

/** Places that become one: what they span together, and the places themselves in the order of the text. */
export interface JoinedPlace<P extends Span> {
  span: Span;
  places: P[];
}

/** How many sentences begin at or before an offset: the same number for all of one sentence. */
const sentenceAt = (starts: readonly number[], offset: number): number =>
  starts.filter((start) => start <= offset).length;

/** Between two places of one statement stands nothing that says anything. */
const isBetween = (text: string): boolean => !/[\p{L}\p{N}\p{S}\n]/u.test(text);

/**
 * Which places of a text become one: those of one sentence that overlap, or between which stand only space and
 * punctuation. All others stay as they are, each alone. `sentences` are the offsets at which sentences begin.
 */
export function joinSpans<P extends Span>(
  text: string,
  sentences: readonly number[],
  places: readonly P[],
): JoinedPlace<P>[] {
  const joined: JoinedPlace<P>[] = [];
  for (const place of [...places].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = joined.at(-1);
    const meets =
      last &&
      (place.start < last.span.end ||
        (isBetween(text.slice(last.span.end, place.start)) &&
          sentenceAt(sentences, last.span.end - 1) === sentenceAt(sentences, place.start)));
    if (meets) {
      last.span = { start: last.span.start, end: Math.max(last.span.end, place.end) };
      last.places.push(place);
    } else joined.push({ span: { start: place.start, end: place.end }, places: [place] });
  }
  return joined;
}
