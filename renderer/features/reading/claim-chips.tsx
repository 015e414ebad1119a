import { useMemo } from 'react';
import type { Claim } from '@shared/domain/claim';
import { t } from '@shared/text';
import { Key } from '../../ui/key';
import { VerdictIcon } from '../../ui/verdict-icon';
import { filterCounts } from '../claims/claim-filter';
import { claimGroups, type ClaimGroup } from '../claims/groups';
import { FilterMenu } from './filter/filter-menu';
import { useFilterActions } from './filter/use-filter';
import { useReading } from './reading-store';
import styles from './bar.module.css';

/** Groups behind the line need nobody any more. */
const firstQuiet: ClaimGroup = 'verified';

/** What of the article's claims is shown and walked: what is left, all, or some groups. */
export function ClaimChips({ claims }: { claims: readonly Claim[] }) {
  const filter = useReading((state) => state.filter);
  const { setAll, toggle } = useFilterActions();
  const counts = useMemo(() => filterCounts(claims, filter), [claims, filter]);
  const { all, groups } = filter;
  return (
    <>
      <div className={styles.switch} role="group" aria-label={t('reading/marks')}>
        <button type="button" aria-pressed={!all} onClick={() => setAll(false)}>
          {t('reading/todo')} <span className={styles.count}>{counts.left}</span>
        </button>
        <button type="button" aria-pressed={all} onClick={() => setAll(true)}>
          {t('reading/all')} <span className={styles.count}>{counts.all}</span> <Key action="marks.all" />
        </button>
      </div>
      <div className={styles.chips} role="group" aria-label={t('reading/filter')}>
        {claimGroups.map((group) => (
          <button
            key={group}
            type="button"
            className={styles.chip}
            data-first-quiet={group === firstQuiet || undefined}
            aria-pressed={groups.has(group)}
            aria-label={t('reading/chip', { group: t(`claims/group/${group}`), count: counts[group] })}
            title={t(`claims/group/${group}`)}
            onClick={() => toggle('groups', group)}
          >
            <VerdictIcon standing={group} />
            <span className={styles.count}>{counts[group]}</span>
          </button>
        ))}
      </div>
      <FilterMenu claims={claims} />
    </>
  );
}
