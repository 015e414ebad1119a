import { audiences } from '@shared/domain/note';
import { t } from '@shared/text';
import { Segmented } from '../../ui/segmented';
import { entryKinds, filterEntries, type Entry, type EntryFilter } from './entries';
import controls from '../claims/controls.module.css';
import styles from './notes-list.module.css';

interface FilterBarProps {
  entries: readonly Entry[];
  filter: EntryFilter;
  onFilter: (filter: EntryFilter) => void;
}

const names = { remark: 'remarks', note: 'notes', query: 'queries' } as const;
/** React Aria's keys can't be null. */
const ALL = 'all';

/** Chooses what of the list is shown; each choice says how many it would leave. */
export function FilterBar({ entries, filter, onFilter }: FilterBarProps) {
  const { kind, audience, openFirst } = filter;
  const count = (part: Partial<EntryFilter>) =>
    filterEntries(entries, { ...filter, ...part, openFirst: false }).length;
  return (
    <div className={styles.filter}>
      <Segmented
        label={t('remarks/what')}
        value={kind ?? ALL}
        options={[
          { value: ALL, label: t('remarks/all'), count: count({ kind: null }) },
          ...entryKinds.map((one) => ({
            value: one,
            label: t(`remarks/${names[one]}`),
            count: count({ kind: one }),
          })),
        ]}
        onChange={(value) => onFilter({ ...filter, kind: value === ALL ? null : value })}
      />
      <Segmented
        label={t('remarks/audience')}
        value={audience ?? ALL}
        options={[
          { value: ALL, label: t('remarks/anyone') },
          ...audiences.map((one) => ({
            value: one,
            label: t(`words/audience/${one}`),
            count: count({ audience: one }),
          })),
        ]}
        onChange={(value) => onFilter({ ...filter, audience: value === ALL ? null : value })}
      />
      {kind === 'query' && (
        <label className={controls.check}>
          <input
            type="checkbox"
            checked={openFirst}
            onChange={(event) => onFilter({ ...filter, openFirst: event.target.checked })}
          />
          {t('remarks/openFirst')}
        </label>
      )}
    </div>
  );
}
