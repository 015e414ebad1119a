import { Bookmark, History } from 'lucide-react';
import { t } from '@shared/text';
import { formatCount } from '../../ui/count';
import { cx } from '../../ui/cx';
import { Key } from '../../ui/key';
import { chosenValues, isNarrowed } from '../library/library-filter';
import { HitRow } from './hit-row';
import type { Item } from './items';
import styles from './results.module.css';

export const RESULTS = 'search-results';
export const itemId = (index: number): string => `search-item-${index}`;

interface ItemRowProps {
  item: Item | undefined;
  index: number;
  isCurrent: boolean;
  /** Its place in a list of which not all is drawn. */
  placed?: { top: number; height: number; of: number };
  onPoint: () => void;
  onChoose: () => void;
}

function Inner({ item }: { item: Item }) {
  if (item.is === 'hit') return <HitRow hit={item.hit} />;
  if (item.is === 'all') {
    const { kind, count, exact } = item;
    return (
      <span className={styles.all}>
        {t(exact ? `search/all/${kind}` : `search/allAtLeast/${kind}`, { number: formatCount(count) })}
        <Key action={`search.${kind}`} />
      </span>
    );
  }
  const Icon = item.is === 'saved' ? Bookmark : History;
  return (
    <>
      <span className={styles.sign}>
        <Icon aria-hidden size="0.875rem" strokeWidth={1.75} />
      </span>
      <span className={styles.begun}>
        <span className={styles.beginning} dir="auto">
          {item.is === 'saved' ? item.saved.name : item.query}
        </span>
        {item.is === 'saved' && item.saved.name !== item.saved.query && (
          <span className={styles.aside} dir="auto">
            {item.saved.query}
          </span>
        )}
        {item.is === 'saved' && isNarrowed(item.saved.filter) && (
          <span className={styles.aside}>
            {t('search/narrowed', { count: Math.max(1, chosenValues(item.saved.filter).length) })}
          </span>
        )}
      </span>
    </>
  );
}

/** One row of the list. The field keeps the focus, so a row is chosen by pointing at it or by the field's keys. */
export function ItemRow({ item, index, isCurrent, placed, onPoint, onChoose }: ItemRowProps) {
  return (
    <div
      id={itemId(index)}
      role="option"
      aria-selected={isCurrent}
      {...(placed ? { 'aria-setsize': placed.of, 'aria-posinset': index + 1 } : {})}
      className={cx(styles.row, item && item.is !== 'hit' && styles.short, placed && styles.placed)}
      style={placed && { top: placed.top, height: placed.height }}
      // Rows that move below a resting mouse are not pointed at.
      onMouseMove={({ movementX, movementY }) => (movementX !== 0 || movementY !== 0) && onPoint()}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onChoose}
    >
      {item && <Inner item={item} />}
    </div>
  );
}
