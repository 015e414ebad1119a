import { useEffect, useLayoutEffect, useRef, useState } from 'react';

interface Range {
  first: number;
  last: number;
}

interface RowsOptions {
  count: number;
  /** Of each row, in px. */
  height: number;
  /** The chosen row. It is in sight at first, and drawn wherever one scrolls, since the list points to it. */
  chosen: number;
  /** The rows in sight have changed. */
  onRange: (range: Range) => void;
}

export interface Row {
  index: number;
  /** From the top of the list, in px. */
  top: number;
}

/** Rows drawn beyond those in sight, so that scrolling shows no gaps. */
const BEYOND = 6;
/** Rows to have above the chosen one at first. */
const ABOVE = 4;

/** The indices of the rows to draw: those in sight, some around them, and the chosen one; ascending. */
export function rowsToDraw({ first, last }: Range, count: number, chosen: number): number[] {
  const from = Math.max(0, first - BEYOND);
  const to = Math.min(count - 1, last + BEYOND);
  const near = Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
  if (chosen < 0 || chosen >= count || (chosen >= from && chosen <= to)) return near;
  return chosen < from ? [chosen, ...near] : [...near, chosen];
}

/** A long list of rows of one height, of which those in sight are drawn. */
export function useRows({ count, height, chosen, onRange }: RowsOptions) {
  const scroller = useRef<HTMLDivElement>(null);
  const [range, setRange] = useState<Range>({ first: Math.max(0, chosen - ABOVE), last: chosen + ABOVE });
  const start = useRef(chosen);

  useLayoutEffect(() => {
    scroller.current?.scrollTo({ top: (start.current - ABOVE) * height });
    // Only at first, and when the text size changes.
  }, [height]);

  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const measure = () => {
      const first = Math.floor(element.scrollTop / height);
      const last = Math.floor((element.scrollTop + element.clientHeight) / height);
      setRange((before) => (before.first === first && before.last === last ? before : { first, last }));
    };
    element.addEventListener('scroll', measure, { passive: true });
    // It also tells the first size.
    const sizes = new ResizeObserver(measure);
    sizes.observe(element);
    return () => {
      element.removeEventListener('scroll', measure);
      sizes.disconnect();
    };
  }, [height]);

  useEffect(() => onRange(range), [onRange, range]);

  return {
    /** For the element that scrolls. */
    scroller,
    rows: rowsToDraw(range, count, chosen).map((index): Row => ({ index, top: index * height })),
    /** Height of all rows, in px. */
    total: count * height,
    /** Brings a row into sight. */
    show: (index: number) => {
      const element = scroller.current;
      if (!element) return;
      start.current = index;
      const top = index * height;
      if (top < element.scrollTop) element.scrollTo({ top });
      else if (top + height > element.scrollTop + element.clientHeight)
        element.scrollTo({ top: top + height - element.clientHeight });
    },
  };
}
