import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';
import { blockElements } from './offsets';
import { useReading, useReadingStore } from './reading-store';

interface Place {
  block: HTMLElement;
  /** How far the block's top lay below the scroller's, in shares of the block's own height. */
  share: number;
}

/** The block at the top of what can be seen, and how far it is read. */
function placeIn(scroller: HTMLElement, article: HTMLElement): Place | null {
  const { top } = scroller.getBoundingClientRect();
  const block = blockElements(article).find((one) => one.getBoundingClientRect().bottom > top);
  if (!block) return null;
  const box = block.getBoundingClientRect();
  return { block, share: (box.top - top) / Math.max(1, box.height) };
}

/** Keeps the line at the top where it is when the text becomes narrower or wider as a source comes beside it. */
export function useKeptPlace(
  scrollerRef: RefObject<HTMLElement | null>,
  articleRef: RefObject<HTMLElement | null>,
): void {
  const store = useReadingStore();
  const side = useReading((state) => state.side);
  const place = useRef<Place | null>(null);

  // Told before anything is drawn anew.
  useEffect(
    () =>
      store.subscribe((after, before) => {
        if (after.side === before.side) return;
        const [scroller, article] = [scrollerRef.current, articleRef.current];
        // At its very beginning the text stays there: the head may become higher or lower.
        const read = scroller && scroller.scrollTop > 0;
        place.current = read && article ? placeIn(scroller, article) : null;
      }),
    [articleRef, scrollerRef, store],
  );

  useLayoutEffect(() => {
    const [scroller, kept] = [scrollerRef.current, place.current];
    place.current = null;
    if (!scroller || !kept) return;
    const box = kept.block.getBoundingClientRect();
    scroller.scrollTop += box.top - scroller.getBoundingClientRect().top - kept.share * box.height;
  }, [scrollerRef, side]);
}
