import type { Span } from '@shared/domain/anchor';
import { hasWords } from '../reading/next-sentence';

/**
 * The sentences that say something and that no claim touches. Sentences are in the order of the text and don't
 * overlap; claimed places come in any order.
 */
export function unclaimed(text: string, sentences: readonly Span[], claimed: readonly Span[]): Span[] {
  const places = claimed.toSorted((a, b) => a.start - b.start);
  let next = 0;
  // Places may lie in one another, so how far they reach is not told by the last one alone.
  let reach = 0;
  return sentences.filter(({ start, end }) => {
    for (let place = places[next]; place && place.start < end; place = places[++next])
      reach = Math.max(reach, place.end);
    return reach <= start && hasWords(text.slice(start, end));
  });
}
