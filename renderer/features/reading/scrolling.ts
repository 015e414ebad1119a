/** How near to the edge of the window something may come before it is scrolled away from there, in pixels. */
const EDGE = 72;

/** Scrolls just so far that a stretch of the page, in pixels of the window, can be seen with some room around it. */
export function keepInView(scroller: HTMLElement, top: number, bottom: number): void {
  const view = scroller.getBoundingClientRect();
  const edge = Math.min(EDGE, view.height / 4);
  if (top < view.top + edge) scroller.scrollTop -= view.top + edge - top;
  else if (bottom > view.bottom - edge) scroller.scrollTop += bottom - (view.bottom - edge);
}

/**
 * Where to scroll so that a claim's text and its card can be read together: the text stays in view, and as much
 * of the card as fits. All lengths are pixels from the top of the page; answers the new scroll position.
 */
export function scrollFor(
  view: { top: number; height: number },
  text: { top: number; bottom: number },
  card: { top: number; bottom: number },
): number {
  const edge = Math.min(EDGE, view.height / 4);
  const top = Math.min(text.top, card.top) - 8;
  const bottom = Math.max(text.bottom + edge / 2, card.bottom + 16);
  let position = view.top;
  if (bottom > position + view.height) position = bottom - view.height;
  if (top < position) position = top;
  return Math.max(0, Math.min(position, text.top - edge / 2));
}
