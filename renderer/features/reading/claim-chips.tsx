import { useMemo } from 'react';
import type { Claim } from '@shared/domain/claim';
import { t } from '@shared/text';
import { Key } from '../../ui/key';
import { VerdictIcon } from '../../ui/verdict-icon';
import { claimGroups, countGroups, type ClaimGroup } from '../claims/groups';
import { useReading } from './reading-store';
import styles from './bar.module.css';

/** Groups behind the line need nobody any more. */
const firstQuiet: ClaimGroup = 'verified';

interface ChipsProps {
  claims: readonly Claim[];
  onAll: (all: boolean) => void;
  onGroup: (group: ClaimGroup) => void;
}

/** What of the article's claims is shown and walked: what is left, all, or some groups. */
export function ClaimChips({ claims, onAll, onGroup }: ChipsProps) {
  const counts = useMemo(() => countGroups(claims), [claims]);
  const { all, groups } = useReading((state) => state.filter);
  return (
    <>
      <div className={styles.switch} role="group" aria-label={t('reading/marks')}>
        <button type="button" aria-pressed={!all} onClick={() => onAll(false)}>
          {t('reading/todo')} <span className={styles.count}>{counts.left}</span>
        </button>
        <button type="button" aria-pressed={all} onClick={() => onAll(true)}>
          {t('reading/all')} <span className={styles.count}>{claims.length}</span> <Key action="marks.all" />
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
            onClick={() => onGroup(group)}
          >
            <VerdictIcon standing={group} />
            <span className={styles.count}>{counts[group]}</span>
          </button>
        ))}
      </div>
    </>
  );
}
