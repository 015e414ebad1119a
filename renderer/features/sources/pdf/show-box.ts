import type { ItemBox } from '@shared/domain/pdf-page';
import { keepInView } from '../../reading/scrolling';

/** How near to the side of the window something may come, in pixels. */
const SIDE = 24;

/** How one gets to a place: by a step from the one before, or from anywhere. */
export type Way = 'step' | 'jump';

/**
 * Scrolls so that a box of a page can be seen: after a step just so far, after a jump to where one reads; also
 * sideways where the page is wider than the pane.
 */
export function showBox(
  scroller: HTMLElement,
  page: HTMLElement,
  box: ItemBox,
  scale: number,
  way: Way,
): void {
  const view = scroller.getBoundingClientRect();
  const { top: pageTop, left } = page.getBoundingClientRect();
  const [top, bottom] = [pageTop + box.top * scale, pageTop + (box.top + box.height) * scale];
  if (way === 'step') keepInView(scroller, top, bottom);
  else if (top < view.top || bottom > view.bottom) scroller.scrollTop += top - view.top - view.height / 3;
  const x = left + box.left * scale;
  if (x < view.left + SIDE) scroller.scrollLeft -= view.left + SIDE - x;
  else if (x > view.right - SIDE) scroller.scrollLeft += x - view.right + SIDE;
}

/** Scrolls to a page of which nothing can be seen. */
export function showPage(scroller: HTMLElement, page: HTMLElement): void {
  const isOut =
    page.offsetTop + page.offsetHeight < scroller.scrollTop ||
    page.offsetTop > scroller.scrollTop + scroller.clientHeight;
  if (isOut) scroller.scrollTop = page.offsetTop;
}
