import { useLayoutEffect, useRef } from 'react';
import { t } from '@shared/text';
import { formatCount } from '../../ui/count';
import { ItemRow, itemId, RESULTS } from './item-row';
import type { Item, Section } from './items';
import styles from './results.module.css';

interface SectionsListProps {
  sections: readonly Section[];
  /** How many there are of each in all; `undefined` where that isn't worth saying. */
  countOf: (name: Section['name']) => number | undefined;
  index: number;
  onPoint: (index: number) => void;
  onChoose: (item: Item) => void;
}

/** What was found, a few of each kind; or what can be looked for again. */
export function SectionsList({ sections, countOf, index, onPoint, onChoose }: SectionsListProps) {
  const list = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const current = document.getElementById(itemId(index));
    // The first row brings its heading along.
    if (index === 0) list.current?.scrollTo({ top: 0 });
    else if (list.current?.contains(current)) current?.scrollIntoView({ block: 'nearest' });
  }, [index, sections]);
  const starts = sections.map((_, at) =>
    sections.slice(0, at).reduce((sum, { items }) => sum + items.length, 0),
  );
  return (
    <div ref={list} id={RESULTS} role="listbox" aria-label={t('search/results')} className={styles.list}>
      {sections.map(({ name, items }, at) => {
        const count = countOf(name);
        return (
          <div key={name} role="group" aria-labelledby={`${RESULTS}-${name}`} className={styles.section}>
            <div id={`${RESULTS}-${name}`} role="presentation" className={styles.heading}>
              {t(`search/section/${name}`)}
              {count !== undefined && <span className={styles.number}>{formatCount(count)}</span>}
            </div>
            {items.map((item, i) => {
              const place = (starts[at] ?? 0) + i;
              return (
                <ItemRow
                  key={place}
                  item={item}
                  index={place}
                  isCurrent={place === index}
                  onPoint={() => onPoint(place)}
                  onChoose={() => onChoose(item)}
                />
              );
            })}
          </div>
        );
      })}
    </div>
  );
}
