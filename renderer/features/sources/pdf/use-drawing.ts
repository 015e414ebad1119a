import { useEffect, type RefObject } from 'react';
import type { PDFPageProxy } from 'pdfjs-dist';

/** The largest canvas, in pixels: larger ones take more memory than a page is worth, and fail on some machines. */
const MOST_PIXELS = 24_000_000;

/** How long the width must rest before a page is drawn anew, in ms: until then its drawing is stretched. */
const REST = 120;

/**
 * Draws a page into `holder` as sharp as the screen shows it. What was drawn stays, stretched, until the new drawing
 * is complete; without a page the drawing goes, and its memory.
 */
export function useDrawing(
  page: PDFPageProxy | null,
  holder: RefObject<HTMLElement | null>,
  width: number,
): void {
  useEffect(() => {
    const place = holder.current;
    if (!page || !place || width <= 0) return;
    const size = page.getViewport({ scale: 1 });
    const scale = Math.min(
      (width / size.width) * window.devicePixelRatio,
      Math.sqrt(MOST_PIXELS / (size.width * size.height)),
    );
    const viewport = page.getViewport({ scale });
    let task: ReturnType<PDFPageProxy['render']> | null = null;
    const draw = () => {
      const canvas = document.createElement('canvas');
      canvas.width = Math.floor(viewport.width);
      canvas.height = Math.floor(viewport.height);
      task = page.render({ canvas, viewport });
      task.promise.then(
        () => place.replaceChildren(canvas),
        // Cancelled, or a page that can't be drawn: it stays as it is, and its words can be read.
        () => undefined,
      );
    };
    const timer = setTimeout(draw, place.childElementCount === 0 ? 0 : REST);
    return () => {
      clearTimeout(timer);
      task?.cancel();
    };
  }, [page, holder, width]);

  useEffect(() => {
    const place = holder.current;
    if (!page || !place) return;
    return () => {
      place.replaceChildren();
      page.cleanup();
    };
  }, [page, holder]);
}
