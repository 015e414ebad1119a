import { useLayoutEffect, type RefObject } from 'react';
import { matchPlaces } from '../reading/find/match-places';
import { tint } from '../reading/find/tint';
import { blockElements, spanOfBlock } from '../reading/offsets';
import { useReading } from '../reading/reading-store';

/** Tints the stretch of the text that is lit, again whenever the page's text nodes are exchanged. */
export function useLit(articleRef: RefObject<HTMLElement | null>): void {
  const lit = useReading((state) => state.lit);
  useLayoutEffect(() => {
    const root = articleRef.current;
    if (!root || !lit) return;
    let untint = () => {};
    const place = () => {
      untint();
      // A place lies in one block: what reaches over several is lit block by block.
      const pieces = blockElements(root).flatMap((block) => {
        const { start, end } = spanOfBlock(block);
        const piece = { start: Math.max(start, lit.start), end: Math.min(end, lit.end) };
        return piece.start < piece.end ? [piece] : [];
      });
      untint = tint('lit', matchPlaces(root, pieces));
    };
    place();
    const changes = new MutationObserver(place);
    changes.observe(root, { childList: true, characterData: true, subtree: true });
    return () => {
      changes.disconnect();
      untint();
    };
  }, [articleRef, lit]);
}
