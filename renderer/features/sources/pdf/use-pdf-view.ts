import { useCallback, useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react';

/** Of the window's height, how far away from it pages are drawn ahead. */
const AHEAD = '100% 0px';

/** The pages near the window, and how wide a page is that fits the pane, in CSS pixels; 0 at first. */
export interface PdfView {
  near: ReadonlySet<number>;
  fit: number;
  /** The element of a page. */
  pageElement: (page: number) => HTMLElement | null;
}

/**
 * Watches which pages are near and which one is in sight, and keeps what is in sight there when pages become wider
 * or narrower. `zoom` is how many times wider they are than the pane.
 */
export function usePdfView(
  scrollerRef: RefObject<HTMLElement | null>,
  zoom: number,
  onPage: (page: number) => void,
): PdfView {
  const [near, setNear] = useState<ReadonlySet<number>>(() => new Set());
  const [fit, setFit] = useState(0);
  const ready = fit > 0;
  /** What stands at the upper edge of the window: a page, and how much of it is above. */
  const seen = useRef<{ page: number; above: number } | null>(null);

  useLayoutEffect(() => {
    const scroller = scrollerRef.current;
    if (!scroller) return;
    const measureWidth = () => {
      const { paddingLeft, paddingRight } = getComputedStyle(scroller.firstElementChild ?? scroller);
      setFit(
        Math.max(0, Math.floor(scroller.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight))),
      );
    };
    const observer = new ResizeObserver(measureWidth);
    observer.observe(scroller);
    measureWidth();
    return () => observer.disconnect();
  }, [scrollerRef]);

  useEffect(() => {
    const scroller = scrollerRef.current;
    if (!scroller || !ready) return;
    const observer = new IntersectionObserver(
      (entries) =>
        setNear((before) => {
          const now = new Set(before);
          for (const { target, isIntersecting } of entries) {
            const page = Number(target.getAttribute('data-page'));
            if (isIntersecting) now.add(page);
            else now.delete(page);
          }
          return now;
        }),
      { root: scroller, rootMargin: AHEAD },
    );
    for (const page of scroller.querySelectorAll('[data-page]')) observer.observe(page);
    return () => observer.disconnect();
  }, [scrollerRef, ready]);

  const tell = useRef(onPage);
  useEffect(() => {
    tell.current = onPage;
  });
  useEffect(() => {
    const scroller = scrollerRef.current;
    if (!scroller || !ready) return;
    let told = 0;
    let frame = 0;
    const look = () => {
      frame = 0;
      seen.current = upperEdge(scroller);
      const page = pageInSight(scroller);
      if (page !== told) tell.current((told = page));
    };
    const onScroll = () => (frame ||= requestAnimationFrame(look));
    scroller.addEventListener('scroll', onScroll, { passive: true });
    look();
    return () => {
      cancelAnimationFrame(frame);
      scroller.removeEventListener('scroll', onScroll);
    };
  }, [scrollerRef, ready]);

  useLayoutEffect(() => {
    const [scroller, edge] = [scrollerRef.current, seen.current];
    const element = scroller?.querySelector<HTMLElement>(`[data-page="${edge?.page ?? 0}"]`);
    if (scroller && edge && element)
      scroller.scrollTop = element.offsetTop + edge.above * element.offsetHeight;
  }, [scrollerRef, fit, zoom]);

  const pageElement = useCallback(
    (page: number) => scrollerRef.current?.querySelector<HTMLElement>(`[data-page="${page}"]`) ?? null,
    [scrollerRef],
  );
  return { near, fit, pageElement };
}

/** The last page that begins above a line, or the first one. */
function pageAbove(scroller: HTMLElement, line: number): HTMLElement | undefined {
  const pages = [...scroller.querySelectorAll<HTMLElement>('[data-page]')];
  return pages.findLast(({ offsetTop }) => offsetTop <= line) ?? pages[0];
}

/** The page that stands where one reads: a third below the upper edge of the window. */
const pageInSight = (scroller: HTMLElement): number =>
  Number(pageAbove(scroller, scroller.scrollTop + scroller.clientHeight / 3)?.dataset.page ?? 1);

function upperEdge(scroller: HTMLElement): { page: number; above: number } | null {
  const page = pageAbove(scroller, scroller.scrollTop);
  if (!page) return null;
  const above = (scroller.scrollTop - page.offsetTop) / Math.max(1, page.offsetHeight);
  return { page: Number(page.dataset.page), above };
}
