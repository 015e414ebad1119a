import { useEffect } from 'react';
import { t } from '@shared/text';
import { FailedAnswer } from '../../../app/failed-answer';
import { QuietWait } from '../../../app/quiet-wait';
import { Button } from '../../../ui/button';
import { EmptyState } from '../../../ui/empty-state';
import { focusGroups } from '../focus';
import { showList, useSourceLibrary } from '../source-library-store';
import { groupKey } from './compare';
import { Comparison } from './comparison';
import { GroupList } from './group-list';
import { merge } from './merge';
import { ShowApart } from './show-apart';
import { useGroups } from './use-groups';
import styles from './duplicates.module.css';

function NoDuplicates() {
  return (
    <div className={styles.empty} data-keys tabIndex={-1} ref={focusOnce}>
      <EmptyState
        title={t('sourceLibrary/duplicates/none')}
        actions={
          <>
            <Button action="sources.duplicates" onPress={showList}>
              {t('sourceLibrary/duplicates/toList')}
            </Button>
            <ShowApart />
          </>
        }
      >
        {t('sourceLibrary/duplicates/noneText')}
      </EmptyState>
    </div>
  );
}

/** Who has just merged the last group, or come here, has the keys at hand. */
function focusOnce(place: HTMLElement | null): void {
  place?.focus({ preventScroll: true });
}

/** Sources that may be one and the same, group by group, to be merged or told apart. */
export function DuplicatesView() {
  const { groups, error, refetch } = useGroups();
  const place = useSourceLibrary((state) => state.group);
  const key = useSourceLibrary((state) => state.groupKey);
  const index = Math.min(place, (groups?.length ?? 0) - 1);
  const group = groups?.[index];

  // The group that one is on stays so when others come in before it; where it is gone, the next one is at hand.
  useEffect(() => {
    const here = group && groupKey(group.sources);
    if (!groups || here === undefined || here === key) return;
    const moved = groups.findIndex(({ sources }) => groupKey(sources) === key);
    useSourceLibrary.setState(moved >= 0 ? { group: moved } : { group: index, groupKey: here });
  }, [groups, group, index, key]);

  if (error) return <FailedAnswer error={error} onAgain={() => void refetch()} />;
  if (!groups) return <QuietWait>{t('app/loading')}</QuietWait>;
  if (!group) return <NoDuplicates />;
  return (
    <div className={styles.panes}>
      <GroupList groups={groups} index={index} />
      <Comparison
        key={groupKey(group.sources)}
        title={t('sourceLibrary/merge/title', { count: group.sources.length })}
        why={t(`sourceLibrary/duplicates/why/${group.why}`)}
        sources={group.sources}
        onMerge={(into, others) => {
          // Its columns go when they are one; the list stays.
          focusGroups();
          void merge(into, others);
        }}
        onApart={() => {
          focusGroups();
          useSourceLibrary.setState(({ apart }) => ({ apart: new Set(apart).add(groupKey(group.sources)) }));
        }}
        onBack={() => {
          if (document.activeElement?.closest('[role=listbox]')) showList();
          else focusGroups();
        }}
      />
    </div>
  );
}
