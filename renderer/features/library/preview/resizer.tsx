import type { KeyboardEvent, PointerEvent } from 'react';
import { t } from '@shared/text';
import { useLibraryStore } from '../library-store';
import styles from './preview.module.css';

/** Of the preview, in rem. */
const NARROWEST = 18;
const WIDEST = 48;
/** One press of an arrow, in rem. */
const STEP = 1;

const resize = (rem: number): void =>
  useLibraryStore.setState({ previewWidth: Math.max(NARROWEST, Math.min(rem, WIDEST)) });

const remInPx = (): number => parseFloat(getComputedStyle(document.documentElement).fontSize);

/** The edge of the preview: it is dragged, or moved by arrows. */
export function Resizer() {
  const width = useLibraryStore((state) => state.previewWidth);
  const onPointerDown = (event: PointerEvent<HTMLDivElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId);
  };
  const onPointerMove = (event: PointerEvent<HTMLDivElement>) => {
    const pane = event.currentTarget.parentElement;
    if (!event.currentTarget.hasPointerCapture(event.pointerId) || !pane) return;
    resize((pane.getBoundingClientRect().right - event.clientX) / remInPx());
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const to = {
      ArrowLeft: width + STEP,
      ArrowRight: width - STEP,
      Home: WIDEST,
      End: NARROWEST,
    }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    resize(to);
  };
  return (
    <div
      role="separator"
      aria-orientation="vertical"
      aria-label={t('library/preview/resize')}
      aria-valuenow={Math.round(width)}
      aria-valuemin={NARROWEST}
      aria-valuemax={WIDEST}
      tabIndex={0}
      className={styles.resizer}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onKeyDown={onKeyDown}
    />
  );
}
