import type { ItemBox } from '@shared/domain/pdf-page';
import { keepInView } from '../../reading/scrolling';

/** How near to the side of the window something may come, in pixels. */
const SIDE = 24;

/** Scrolls just so far that a box of a page can be seen, also sideways where the page is wider than the pane. */
export function showBox(scroller: HTMLElement, page: HTMLElement, box: ItemBox, scale: number): void {
  const { top, left } = page.getBoundingClientRect();
  keepInView(scroller, top + box.top * scale, top + (box.top + box.height) * scale);
  const view = scroller.getBoundingClientRect();
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
