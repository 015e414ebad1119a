import { useEffect, useImperativeHandle, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { t } from '@shared/text';
import { placeInCopy, rememberInCopy } from './copy-memory';
import type { ReaderProps } from './reader';
import { zoomByKey, zoomed, ZoomBar } from './zoom-bar';
import styles from './copy.module.css';

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
  useImperativeHandle(ref, () => ({ focus, goTo: focus, collapse: () => undefined }), []);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const next = zoomByKey(zoom, event.key);
    if (event.key === 'Escape') onLeave();
    else if (next !== null) setZoom(next);
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
      <ZoomBar zoom={zoom} onZoom={setZoom} />
    </div>
  );
}
