import { Maximize2, ZoomIn, ZoomOut } from 'lucide-react';
import { t } from '@shared/text';
import { Key } from '../../ui/key';
import controls from '../claims/controls.module.css';
import styles from './copy.module.css';

const STEP = 1.25;
const SMALLEST = 0.25;
const LARGEST = 8;

/** The next zoom; 1 fits the width. */
export const zoomed = (zoom: number, steps: number): number =>
  Math.min(LARGEST, Math.max(SMALLEST, Number((zoom * STEP ** steps).toFixed(3))));

/** The zoom that a key without modifiers asks for; `null` where it is none of these. */
export function zoomByKey(zoom: number, key: string): number | null {
  if (key === '+' || key === '=') return zoomed(zoom, 1);
  if (key === '-') return zoomed(zoom, -1);
  return key === '0' ? 1 : null;
}

/** How large a copy is shown, below it, with the keys that change it while the copy has the focus. */
export function ZoomBar({ zoom, onZoom }: { zoom: number; onZoom: (zoom: number) => void }) {
  return (
    <div className={styles.zoom}>
      <button
        type="button"
        className={controls.quietButton}
        aria-keyshortcuts="-"
        onClick={() => onZoom(zoomed(zoom, -1))}
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
        onClick={() => onZoom(zoomed(zoom, 1))}
      >
        <Key chord="+" />
        <ZoomIn aria-label={t('sourcePane/larger')} />
      </button>
      <button type="button" className={controls.quietButton} aria-keyshortcuts="0" onClick={() => onZoom(1)}>
        <Key chord="0" />
        <Maximize2 aria-hidden />
        {t('sourcePane/fit')}
      </button>
    </div>
  );
}
