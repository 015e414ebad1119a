import { X } from 'lucide-react';
import type { Claim } from '@shared/domain/claim';
import { t } from '@shared/text';
import { VerdictIcon } from '../../../ui/verdict-icon';
import { facets, isNarrowed } from '../../claims/claim-filter';
import type { ClaimGroup } from '../../claims/groups';
import { usePeople } from '../../claims/people';
import { useReading } from '../reading-store';
import { entryAlone } from './filter-words';
import { useFilterActions } from './use-filter';
import styles from './filter.module.css';

interface LineProps {
  claims: readonly Claim[];
  /** How many of them have a card now. */
  shown: number;
}

/** Below the bar: what is picked besides verdicts, each to be dropped with a press. Nothing while nothing is. */
export function FilterLine({ claims, shown }: LineProps) {
  const filter = useReading((state) => state.filter);
  const { toggle, clear } = useFilterActions();
  const { byId } = usePeople();
  if (!isNarrowed(filter)) return null;
  return (
    <div className={styles.line} role="group" aria-label={t('filter/title')}>
      <span>{t('filter/only')}</span>
      {facets.flatMap((facet) =>
        [...filter[facet]].map((entry: string) => {
          const name = entryAlone(facet, entry, { claims, people: byId });
          return (
            <button
              key={`${facet}:${entry}`}
              type="button"
              className={styles.chip}
              aria-label={t('filter/without', { name })}
              onClick={() => toggle(facet, entry)}
            >
              {facet === 'groups' && <VerdictIcon standing={entry as ClaimGroup} />}
              <span className={styles.name} dir="auto">
                {name}
              </span>
              <X aria-hidden />
            </button>
          );
        }),
      )}
      <button type="button" className={styles.act} onClick={clear}>
        {t('filter/clear')}
      </button>
      <span className={styles.shown} role="status">
        {t('filter/shown', { shown, count: claims.length })}
      </span>
    </div>
  );
}
