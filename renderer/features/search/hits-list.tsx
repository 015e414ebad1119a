import { useEffect } from 'react';
import { t } from '@shared/text';
import type { SearchHit } from '@shared/domain/search';
import { useRem } from '../../ui/use-rem';
import { useRows } from '../../ui/use-rows';
import { useLatest } from '../reading/use-latest';
import type { HitPages } from './hit-pages';
import { ItemRow, RESULTS } from './item-row';
import styles from './results.module.css';

interface HitsListProps {
  pages: HitPages;
  index: number;
  onRange: (range: { first: number; last: number }) => void;
  onPoint: (index: number) => void;
  onChoose: (hit: SearchHit) => void;
}

/** All that was found of one kind; only the rows in sight are drawn. */
export function HitsList({ pages, index, onRange, onPoint, onChoose }: HitsListProps) {
  const height = useRem(3.625);
  const { count, at } = pages;
  const { scroller, rows, total, show } = useRows({ count, height, chosen: index, onRange });
  const showLatest = useLatest(show);
  useEffect(() => showLatest(index), [index, showLatest]);
  return (
    <div ref={scroller} className={styles.list}>
      <div
        id={RESULTS}
        role="listbox"
        aria-label={t('search/results')}
        className={styles.rows}
        style={{ height: total }}
      >
        {rows.map((row) => {
          const hit = at(row.index);
          return (
            <ItemRow
              key={row.index}
              item={hit && { is: 'hit', hit }}
              index={row.index}
              isCurrent={row.index === index}
              placed={{ top: row.top, height, of: count }}
              onPoint={() => onPoint(row.index)}
              onChoose={() => hit && onChoose(hit)}
            />
          );
        })}
      </div>
    </div>
  );
}
