import { useLayoutEffect, type RefObject } from 'react';
import type { Span } from '@shared/domain/anchor';
import { blockElements, spanOfBlock } from '../offsets';
import { matchPlaces } from './match-places';
import { tint, type TintName } from './tint';

/**
 * Tints stretches of the text, again whenever the page's text nodes are exchanged. They come in the order of the text
 * and don't overlap; the list is the same for as long as it says the same.
 */
export function useTinted(
  articleRef: RefObject<HTMLElement | null>,
  name: TintName,
  spans: readonly Span[],
): void {
  useLayoutEffect(() => {
    const root = articleRef.current;
    if (!root || spans.length === 0) return;
    let untint = () => {};
    const place = () => {
      untint();
      // A place lies in one block: what reaches over several is tinted block by block.
      const pieces = blockElements(root).flatMap((block) => {
        const { start, end } = spanOfBlock(block);
        return spans
          .map((span) => ({ start: Math.max(start, span.start), end: Math.min(end, span.end) }))
          .filter((piece) => piece.start < piece.end);
      });
      untint = tint(name, matchPlaces(root, pieces));
    };
    place();
    const changes = new MutationObserver(place);
    changes.observe(root, { childList: true, characterData: true, subtree: true });
    return () => {
      changes.disconnect();
      untint();
    };
  }, [articleRef, name, spans]);
}
