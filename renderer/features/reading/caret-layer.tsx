import { useLayoutEffect, useState, type RefObject } from 'react';
import { caretRect, type CaretRect } from './caret-place';
import { useGeometry } from './geometry';
import { useReading, type TextSelection } from './reading-store';
import styles from './reading.module.css';

interface CaretLayerProps {
  articleRef: RefObject<HTMLElement | null>;
  /** The element that the caret is placed in. */
  stripRef: RefObject<HTMLElement | null>;
}

/** The caret of the article. */
export function CaretLayer(props: CaretLayerProps) {
  const selection = useReading((state) => state.selection);
  return <CaretMark {...props} selection={selection} />;
}

/** A caret, drawn over the text: pages have none of their own in text that can't be edited. */
export function CaretMark({
  articleRef,
  stripRef,
  selection: { focus, upstream },
}: CaretLayerProps & { selection: TextSelection }) {
  // Text moves when marks or the window change; both are measured anew then.
  const places = useGeometry((geometry) => geometry.places);
  const height = useGeometry((geometry) => geometry.height);
  const [rect, setRect] = useState<CaretRect | null>(null);
  useLayoutEffect(() => {
    const [root, base] = [articleRef.current, stripRef.current];
    const found = root && caretRect(root, focus, upstream);
    if (!found || !base) return;
    const { left, top } = base.getBoundingClientRect();
    setRect({ x: found.x - left, top: found.top - top, height: found.height });
  }, [articleRef, stripRef, focus, upstream, places, height]);
  if (!rect) return null;
  return (
    <span
      className={styles.caret}
      data-caret
      aria-hidden
      style={{ left: rect.x, top: rect.top, height: rect.height }}
    />
  );
}
