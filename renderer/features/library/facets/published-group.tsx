import { t } from '@shared/text';
import { daysOf, periodOf, periods, type Days } from './periods';
import styles from './facets.module.css';

interface PublishedGroupProps {
  filter: Days;
  itemProps: (id: string) => { 'data-item': string; tabIndex: number };
  onDays: (days: Days) => void;
}

/** Between which days an article was published: a period around today, or any days. */
export function PublishedGroup({ filter, itemProps, onDays }: PublishedGroupProps) {
  const today = new Date();
  const chosen = periodOf(filter, today);
  const name = t('library/facet/name/published');
  return (
    <div role="group" aria-label={name} className={styles.group}>
      <h3 className={styles.name}>{name}</h3>
      {periods.map((period) => (
        <button
          key={period}
          {...itemProps(`published/${period}`)}
          type="button"
          role="checkbox"
          aria-checked={period === chosen}
          className={styles.value}
          onClick={() => onDays(period === chosen ? { from: null, to: null } : daysOf(period, today))}
        >
          <span className={styles.word}>{t(`library/facet/period/${period}`)}</span>
        </button>
      ))}
      {(['from', 'to'] as const).map((end) => (
        <label key={end} className={styles.day}>
          <span>{t(`library/facet/${end}`)}</span>
          <input
            type="date"
            className={styles.date}
            // A year has four digits; what is typed beyond is no day that the filter takes.
            max="9999-12-31"
            value={filter[end] ?? ''}
            data-none={filter[end] === null || undefined}
            onChange={({ target }) => {
              if (!target.validity.badInput && target.value.length <= 10)
                onDays({ from: filter.from, to: filter.to, [end]: target.value || null });
            }}
          />
        </label>
      ))}
    </div>
  );
}
