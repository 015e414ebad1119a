import { keepInView } from '../scrolling';
import type { MatchPlace } from './match-places';

/** The nearest element around `element`, or that itself, which scrolls what is in it. */
function scrollerOf(element: HTMLElement): HTMLElement | null {
  for (let at: HTMLElement | null = element; at; at = at.parentElement) {
    const { overflowY } = getComputedStyle(at);
    if (overflowY === 'auto' || overflowY === 'scroll') return at;
  }
  return null;
}

/** Scrolls so far that a place can be seen with some room around it. */
export function showMatch(root: HTMLElement, { from, to }: MatchPlace): void {
  const scroller = scrollerOf(root);
  if (!scroller) return;
  const range = document.createRange();
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset);
  const { top, bottom } = range.getBoundingClientRect();
  keepInView(scroller, top, bottom);
}
