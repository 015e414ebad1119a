import { useCallback, useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react';

/** Of the window's height, how far away from it pages are drawn ahead. */
const AHEAD = '100% 0px';

/** The pages near the window, and how wide they are shown. */
export interface PdfView {
  near: ReadonlySet<number>;
  width: number;
  /** The element of a page. */
  pageElement: (page: number) => HTMLElement | null;
}

/** Watches which pages are near and which one is in sight. `open` says that they are there. */
export function usePdfView(
  scrollerRef: RefObject<HTMLElement | null>,
  open: boolean,
  onPage: (page: number) => void,
): PdfView {
  const [near, setNear] = useState<ReadonlySet<number>>(() => new Set());
  const [width, setWidth] = useState(0);

  useLayoutEffect(() => {
    const scroller = scrollerRef.current;
    if (!scroller || !open) return;
    const measureWidth = () => {
      const { paddingLeft, paddingRight } = getComputedStyle(scroller.firstElementChild ?? scroller);
      setWidth(
        Math.max(0, Math.floor(scroller.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight))),
      );
    };
    const observer = new ResizeObserver(measureWidth);
    observer.observe(scroller);
    measureWidth();
    return () => observer.disconnect();
  }, [scrollerRef, open]);

  useEffect(() => {
    const scroller = scrollerRef.current;
    if (!scroller || !open || width === 0) return;
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
  }, [scrollerRef, open, width]);

  const tell = useRef(onPage);
  useEffect(() => {
    tell.current = onPage;
  });
  useEffect(() => {
    const scroller = scrollerRef.current;
    if (!scroller || !open || width === 0) return;
    let told = 0;
    let frame = 0;
    const look = () => {
      frame = 0;
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
  }, [scrollerRef, open, width]);

  const pageElement = useCallback(
    (page: number) => scrollerRef.current?.querySelector<HTMLElement>(`[data-page="${page}"]`) ?? null,
    [scrollerRef],
  );
  return { near, width, pageElement };
}

/** The page that stands where one reads: a third below the upper edge of the window. */
export function pageInSight(scroller: HTMLElement): number {
  const line = scroller.scrollTop + scroller.clientHeight / 3;
  const pages = [...scroller.querySelectorAll<HTMLElement>('[data-page]')];
  const at = pages.findLast(({ offsetTop }) => offsetTop <= line) ?? pages[0];
  return Number(at?.dataset.page ?? 1);
}
