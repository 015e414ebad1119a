import { useEffect, useState } from 'react';
import { t } from '@shared/text';
import { useAction } from '../../../app/keys/use-action';
import { mayTakeFocus } from '../../../ui/focus';
import { useRem } from '../../../ui/use-rem';
import { useRows } from '../../../ui/use-rows';
import { focusGroups, GROUPS } from '../focus';
import { useSourceLibrary } from '../source-library-store';
import { bestOf, groupKey } from './compare';
import { ShowApart } from './show-apart';
import type { Group } from './use-groups';
import styles from './duplicates.module.css';

const rowId = (index: number): string => `source-library-group-${index}`;

/** The groups of sources that may be one and the same. The list has the focus; arrows choose a group in it. */
export function GroupList({ groups, index }: { groups: readonly Group[]; index: number }) {
  const height = useRem(3.25);
  const [, setRange] = useState({ first: 0, last: 0 });
  const { scroller, rows, total, show } = useRows({
    ...{ count: groups.length, height, chosen: index, onRange: setRange },
  });
  useEffect(() => {
    if (mayTakeFocus()) focusGroups();
  }, []);
  const choose = (to: number) => {
    const next = Math.max(0, Math.min(to, groups.length - 1));
    const group = groups[next];
    if (!group) return;
    useSourceLibrary.setState({ group: next, groupKey: groupKey(group.sources) });
    show(next);
    focusGroups();
  };
  useAction('sources.next', () => choose(index + 1));
  useAction('sources.previous', () => choose(index - 1));
  useAction('sources.first', () => choose(0));
  useAction('sources.last', () => choose(groups.length - 1));

  return (
    <div className={styles.groups}>
      <div ref={scroller} className={styles.scroller}>
        <div
          id={GROUPS}
          role="listbox"
          aria-label={t('sourceLibrary/duplicates/list')}
          aria-activedescendant={rowId(index)}
          tabIndex={0}
          data-keys
          className={styles.rows}
          style={{ height: total }}
        >
          {rows.map((item) => {
            const group = groups[item.index];
            if (!group) return null;
            const name = bestOf(group.sources)?.name ?? group.sources[0]?.name;
            return (
              <div
                key={item.index}
                id={rowId(item.index)}
                role="option"
                aria-selected={item.index === index}
                aria-setsize={groups.length}
                aria-posinset={item.index + 1}
                className={styles.group}
                style={{ top: item.top, height }}
                onClick={() => choose(item.index)}
              >
                <span className={styles.name} dir="auto" title={name}>
                  {name}
                </span>
                <span className={styles.why}>
                  <span>{t(`sourceLibrary/duplicates/why/${group.why}`)}</span>
                  <span>{t('sourceLibrary/found', { count: group.sources.length })}</span>
                </span>
              </div>
            );
          })}
        </div>
      </div>
      <ShowApart />
    </div>
  );
}
