import { useLayoutEffect, useState, type RefObject } from 'react';
import { t } from '@shared/text';
import { Key } from '../../ui/key';
import { firstLineRect } from './caret-place';
import { snapSpan } from './caret-moves';
import { useReading } from './reading-store';
import styles from './reading.module.css';

interface SelectionBarProps {
  articleRef: RefObject<HTMLElement | null>;
  stripRef: RefObject<HTMLElement | null>;
  text: string;
  /** The number of the claim that a selection could become a part of. */
  parent: string | null;
  onClaim: () => void;
  onPart: () => void;
}

/** The small bar above a selection: what can be made of it. The keys do the same without it. */
export function SelectionBar({ articleRef, stripRef, text, parent, onClaim, onPart }: SelectionBarProps) {
  const { anchor, focus } = useReading((state) => state.selection);
  const [start, end] = [Math.min(anchor, focus), Math.max(anchor, focus)];
  const span = start === end ? null : snapSpan(text, start, end);
  const from = span?.start ?? null;
  const [place, setPlace] = useState<{ left: number; top: number } | null>(null);
  useLayoutEffect(() => {
    const [root, base] = [articleRef.current, stripRef.current];
    const line = root && from !== null ? firstLineRect(root, from) : null;
    if (!line || !base) return;
    const box = base.getBoundingClientRect();
    setPlace({ left: line.left - box.left, top: line.top - box.top });
  }, [articleRef, stripRef, from]);
  if (!span || !place) return null;
  return (
    // Pressing a button here must not take the selection away.
    <div
      className={styles.selectionBar}
      role="toolbar"
      aria-label={t('reading/selection')}
      style={place}
      onPointerDown={(event) => event.preventDefault()}
    >
      <button type="button" tabIndex={-1} onClick={onClaim}>
        <Key action="claim.mark" />
        {t('reading/claim')}
      </button>
      {parent !== null && (
        <button type="button" tabIndex={-1} onClick={onPart}>
          <Key action="claim.markPart" />
          {t('reading/partOf', { number: parent })}
        </button>
      )}
    </div>
  );
}
