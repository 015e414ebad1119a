import { useLayoutEffect, useState, type CSSProperties, type RefObject } from 'react';
import type { Claim } from '@shared/domain/claim';
import { t } from '@shared/text';
import { run } from '../../app/keys/handlers';
import { Key } from '../../ui/key';
import { cutPlace } from '../parting/cut-place';
import { firstLineRect } from './caret-place';
import { snapSpan } from './caret-moves';
import { useGeometry } from './geometry';
import { parentFor, type TextMark } from './marks';
import { useReading } from './reading-store';
import styles from './reading.module.css';

interface SelectionBarProps {
  articleRef: RefObject<HTMLElement | null>;
  stripRef: RefObject<HTMLElement | null>;
  text: string;
  claims: readonly Claim[];
  marks: readonly TextMark[];
  /** The claim that the selection can become another place of. */
  placeOf: Claim | null;
  onMark: (asPart: boolean) => void;
  onPlace: () => void;
  onRemark: () => void;
}

/** A custom property has no place in React's style type. */
const roomStyle = (room: number) => ({ '--room': `${String(room)}px` }) as CSSProperties;

/** The small bar above a selection: what can be made of it. The keys do the same without it. */
export function SelectionBar(props: SelectionBarProps) {
  const { articleRef, stripRef, text, claims, marks, placeOf, onMark, onPlace, onRemark } = props;
  const { anchor, focus } = useReading((state) => state.selection);
  const open = useReading((state) => state.open?.claim ?? null);
  const [start, end] = [Math.min(anchor, focus), Math.max(anchor, focus)];
  const span = start === end ? null : snapSpan(text, start, end);
  const from = span?.start ?? null;
  const isRemarking = useReading((state) => state.remarks !== null);
  // Text moves when marks or the window change; both are measured anew then.
  const places = useGeometry((geometry) => geometry.places);
  const height = useGeometry((geometry) => geometry.height);
  const [place, setPlace] = useState<{ left: number; top: number; room: number } | null>(null);
  useLayoutEffect(() => {
    const [root, base] = [articleRef.current, stripRef.current];
    const line = root && from !== null ? firstLineRect(root, from) : null;
    if (!line || !base) return;
    const box = base.getBoundingClientRect();
    const left = line.left - box.left;
    setPlace({ left, top: line.top - box.top, room: box.width - left });
  }, [articleRef, stripRef, from, places, height]);
  if (!span || !place || isRemarking) return null;
  const parent = parentFor(claims, marks, open, span);
  const cut = cutPlace(text, marks, open, { anchor, focus });
  return (
    // Pressing a button here must not take the selection away.
    <div
      className={styles.selectionBar}
      role="toolbar"
      aria-label={t('reading/selection')}
      style={{ left: place.left, top: place.top, ...roomStyle(place.room) }}
      onPointerDown={(event) => event.preventDefault()}
    >
      <button type="button" tabIndex={-1} onClick={() => onMark(false)}>
        <Key action="claim.mark" />
        {t('reading/claim')}
      </button>
      {parent && (
        <button type="button" tabIndex={-1} onClick={() => onMark(true)}>
          <Key action="claim.markPart" />
          {t('reading/partOf', { number: parent.number })}
        </button>
      )}
      {cut && cut !== 'middle' && (
        <button type="button" tabIndex={-1} onClick={() => run('claim.split')}>
          <Key action="claim.split" />
          {t('parting/splitOf', { number: claims.find(({ id }) => id === cut.claim)?.number ?? '' })}
        </button>
      )}
      {placeOf && (
        <button type="button" tabIndex={-1} onClick={onPlace}>
          <Key action="claim.place" />
          {t('reading/placeOf', { number: placeOf.number })}
        </button>
      )}
      <button type="button" tabIndex={-1} onClick={onRemark}>
        <Key action="remark.add" />
        {t('reading/remark')}
      </button>
    </div>
  );
}
