import { X } from 'lucide-react';
import { t } from '@shared/text';
import { useAnswer } from '../../../app/api';
import type { ActionId } from '../../../app/keys/actions';
import { shortDate } from '../../../ui/dates';
import { Key } from '../../../ui/key';
import { VerdictIcon } from '../../../ui/verdict-icon';
import { chosenValues, isNarrowed, noFilter, withToggled, type LibraryFilter } from '../library-filter';
import { facetWord, isStanding } from './facet-words';
import { periodOf, type Days } from './periods';
import styles from './facets.module.css';

function daysWord({ from, to }: Days): string {
  const period = periodOf({ from, to }, new Date());
  if (period) return t(`library/facet/period/${period}`);
  const [first, last] = [from && shortDate(from), to && shortDate(to)];
  if (first && last) return t('library/facet/between', { from: first, to: last });
  return first ? t('library/facet/since', { from: first }) : t('library/facet/until', { to: last ?? '' });
}

interface ChipProps {
  of: string;
  word: string;
  sign?: string;
  onDrop: () => void;
}

function Chip({ of, word, sign, onDrop }: ChipProps) {
  return (
    <button
      type="button"
      className={styles.chip}
      aria-label={t('library/facet/without', { facet: of, value: word })}
      onClick={onDrop}
    >
      {sign !== undefined && isStanding(sign) && <VerdictIcon standing={sign} size={12} />}
      {of && <span className={styles.of}>{of}</span>}
      <span className={`${styles.word} ${styles.chosen}`} dir="auto">
        {word}
      </span>
      <X aria-hidden size="0.75rem" />
    </button>
  );
}

interface ChosenLineProps {
  filter: LibraryFilter;
  onFilter: (filter: LibraryFilter) => void;
  /** How many that leaves, where nothing else says it. */
  found?: string | null;
  /** Whose key clears all of it. */
  clearAction?: ActionId;
}

/** Above a list: what it is narrowed by, each to be dropped with a press. Nothing while it isn't. */
export function ChosenLine({ filter, onFilter, found, clearAction }: ChosenLineProps) {
  const { data: people } = useAnswer('people.list', undefined);
  if (!isNarrowed(filter)) return null;
  return (
    <div className={styles.line} role="group" aria-label={t('library/facet/label')}>
      {chosenValues(filter).map((one) => (
        <Chip
          key={`${one.facet}/${one.value}`}
          of={t(`library/facet/short/${one.facet}`)}
          word={facetWord(one.facet, one.value, people ?? [])}
          {...(one.facet === 'verdict' ? { sign: one.value } : {})}
          onDrop={() => onFilter(withToggled(filter, one))}
        />
      ))}
      {(filter.from !== null || filter.to !== null) && (
        <Chip
          of={t('library/facet/short/published')}
          word={daysWord(filter)}
          onDrop={() => onFilter({ ...filter, from: null, to: null })}
        />
      )}
      <button type="button" className={styles.clear} onClick={() => onFilter(noFilter)}>
        {clearAction && <Key action={clearAction} />}
        {t('library/facet/clear')}
      </button>
      {found && (
        <span className={styles.found} role="status">
          {found}
        </span>
      )}
    </div>
  );
}
