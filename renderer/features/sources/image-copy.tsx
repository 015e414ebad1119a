import { useEffect, useImperativeHandle, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { Maximize2, ZoomIn, ZoomOut } from 'lucide-react';
import { t } from '@shared/text';
import { Key } from '../../ui/key';
import { placeInCopy, rememberInCopy } from './copy-memory';
import type { ReaderProps } from './reader';
import controls from '../claims/controls.module.css';
import styles from './copy.module.css';

const STEP = 1.25;
const SMALLEST = 0.25;
const LARGEST = 8;

/** The next zoom; 1 fits the width. */
export const zoomed = (zoom: number, steps: number): number =>
  Math.min(LARGEST, Math.max(SMALLEST, Number((zoom * STEP ** steps).toFixed(3))));

interface ImageProps extends Pick<ReaderProps, 'copy' | 'name' | 'onLeave' | 'ref'> {
  bytes: Uint8Array;
}

/** A picture that was kept: as wide as the pane, larger and smaller by key, wheel and button. */
export function ImageCopy({ copy, name, bytes, onLeave, ref }: ImageProps) {
  const scrollerRef = useRef<HTMLDivElement>(null);
  const [zoom, setZoom] = useState(() => placeInCopy(copy.id).zoom);
  const url = useMemo(
    () => URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: copy.mediaType })),
    [bytes, copy.mediaType],
  );
  useEffect(() => () => URL.revokeObjectURL(url), [url]);

  useEffect(() => {
    rememberInCopy(copy.id, { zoom });
  }, [copy.id, zoom]);
  useEffect(() => {
    const scroller = scrollerRef.current;
    // A listener of React's own may not keep the page from being zoomed.
    const onWheel = (event: WheelEvent) => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      setZoom((now) => zoomed(now, event.deltaY < 0 ? 1 : -1));
    };
    scroller?.addEventListener('wheel', onWheel, { passive: false });
    return () => scroller?.removeEventListener('wheel', onWheel);
  }, []);

  const focus = () => scrollerRef.current?.focus({ preventScroll: true });
  useImperativeHandle(ref, () => ({ focus, goTo: focus }), []);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const { key } = event;
    if (key === 'Escape') onLeave();
    else if (key === '+' || key === '=') setZoom(zoomed(zoom, 1));
    else if (key === '-') setZoom(zoomed(zoom, -1));
    else if (key === '0') setZoom(1);
    else return;
    event.preventDefault();
  };
  return (
    <div className={styles.picture}>
      <div
        ref={scrollerRef}
        className={styles.pictureScroller}
        role="document"
        tabIndex={0}
        data-keys
        data-copy
        aria-label={t('sourcePane/copy', { name })}
        onKeyDown={onKeyDown}
      >
        <img
          src={url}
          alt={t('sourcePane/picture', { name })}
          style={{ width: `${zoom * 100}%` }}
          draggable={false}
        />
      </div>
      <div className={styles.zoom}>
        <button
          type="button"
          className={controls.quietButton}
          aria-keyshortcuts="-"
          onClick={() => setZoom(zoomed(zoom, -1))}
        >
          <Key chord="-" />
          <ZoomOut aria-label={t('sourcePane/smaller')} />
        </button>
        <span className={styles.zoomNow} role="status">
          {t('sourcePane/zoom', { percent: Math.round(zoom * 100) })}
        </span>
        <button
          type="button"
          className={controls.quietButton}
          aria-keyshortcuts="+"
          onClick={() => setZoom(zoomed(zoom, 1))}
        >
          <Key chord="+" />
          <ZoomIn aria-label={t('sourcePane/larger')} />
        </button>
        <button
          type="button"
          className={controls.quietButton}
          aria-keyshortcuts="0"
          onClick={() => setZoom(1)}
        >
          <Key chord="0" />
          <Maximize2 aria-hidden />
          {t('sourcePane/fit')}
        </button>
      </div>
    </div>
  );
}
