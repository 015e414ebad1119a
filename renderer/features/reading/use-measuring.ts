import { useCallback, useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react';
import { samePlaces, type GeometryStore } from './geometry';
import { Ruler, type Measurable } from './ruler';

interface Measured {
  scrollerRef: RefObject<HTMLElement | null>;
  spreadRef: RefObject<HTMLElement | null>;
  articleRef: RefObject<HTMLElement | null>;
  /** The marks of each block. */
  marks: readonly (readonly Measurable[])[];
  /** Anything else that moves text when it changes. */
  moves: unknown;
}

const root = () => getComputedStyle(document.documentElement);
const rootSize = () => parseFloat(root().fontSize);
/** A token whose value is in rem. */
const remOf = (token: string) => parseFloat(root().getPropertyValue(token));

/** Keeps what stands where up to date: after drawing, resizing, scrolling, and once the faces are loaded. */
export function useMeasuring(
  store: GeometryStore,
  { scrollerRef, spreadRef, articleRef, marks, moves }: Measured,
): void {
  const [ruler] = useState(() => new Ruler());
  // Whatever moves text without changing a block's size or marks is drawn as another drawing.
  const drawing = useRef(0);
  const measure = useCallback(() => {
    if (!spreadRef.current || !articleRef.current) return;
    const { view, drawn } = store.getState();
    const places = ruler.measure(spreadRef.current, articleRef.current, marks, view, drawing.current + drawn);
    const height = articleRef.current.offsetHeight;
    const row = Math.ceil(remOf('--h-row') * rootSize());
    const known = store.getState();
    if (!samePlaces(places, known.places)) store.setState({ places });
    if (height !== known.height || row !== known.row) store.setState({ height, row });
  }, [ruler, spreadRef, articleRef, marks, store]);

  // Before anything is measured: what is seen decides what is drawn and measured at all.
  useLayoutEffect(() => {
    const element = scrollerRef.current;
    if (!element) return;
    const look = () => {
      const step = Math.max(1, element.clientHeight / 2);
      const at = Math.floor(element.scrollTop / step) * step;
      // Half a window more than can be seen before the next step, above and below.
      const view = { top: at - step, bottom: at + 4 * step };
      if (view.top !== store.getState().view.top || view.bottom !== store.getState().view.bottom)
        store.setState({ view });
    };
    look();
    const sizes = new ResizeObserver(look);
    sizes.observe(element);
    element.addEventListener('scroll', look, { passive: true });
    return () => {
      sizes.disconnect();
      element.removeEventListener('scroll', look);
    };
  }, [scrollerRef, store]);

  useLayoutEffect(() => {
    drawing.current += 1;
  }, [moves]);
  useLayoutEffect(measure, [measure, moves]);

  useEffect(() => {
    const element = articleRef.current;
    if (!element) return;
    let frame = 0;
    const soon = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(measure);
    };
    const sizes = new ResizeObserver(soon);
    sizes.observe(element);
    const unsubscribe = store.subscribe((now, before) => {
      if (now.view !== before.view || now.drawn !== before.drawn) soon();
    });
    void document.fonts.ready.then(() => {
      drawing.current += 1;
      soon();
    });
    return () => {
      cancelAnimationFrame(frame);
      sizes.disconnect();
      unsubscribe();
    };
  }, [articleRef, measure, store]);
}
