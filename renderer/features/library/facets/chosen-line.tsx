import { X } from 'lucide-react';
import { t } from '@shared/text';
import { useAnswer } from '../../../app/api';
import { useAction } from '../../../app/keys/use-action';
import { formatCount } from '../../../ui/count';
import { shortDate } from '../../../ui/dates';
import { Key } from '../../../ui/key';
import { VerdictIcon } from '../../../ui/verdict-icon';
import { isFinding, showArticles, useLibraryStore } from '../library-store';
import { chosenValues, isNarrowed, noFilter, withToggled } from '../library-filter';
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

/**
 * Above the list: what it is narrowed by, each to be dropped with a press, and how many that leaves, unless the field
 * says it. Nothing while it isn't.
 */
export function ChosenLine({ count, exact }: { count: number | null; exact: boolean }) {
  const filter = useLibraryStore((state) => state.filter);
  const finding = useLibraryStore((state) => isFinding(state.words));
  const { data: people } = useAnswer('people.list', undefined);
  const clear = () => showArticles({ filter: noFilter });
  useAction('library.clear', () => {
    if (!isNarrowed(filter)) return false;
    clear();
    return true;
  });
  if (!isNarrowed(filter)) return null;
  return (
    <div className={styles.line} role="group" aria-label={t('library/facet/label')}>
      {chosenValues(filter).map((one) => (
        <Chip
          key={`${one.facet}/${one.value}`}
          of={t(`library/facet/short/${one.facet}`)}
          word={facetWord(one.facet, one.value, people ?? [])}
          {...(one.facet === 'verdict' ? { sign: one.value } : {})}
          onDrop={() => showArticles({ filter: withToggled(filter, one) })}
        />
      ))}
      {(filter.from !== null || filter.to !== null) && (
        <Chip
          of={t('library/facet/short/published')}
          word={daysWord(filter)}
          onDrop={() => showArticles({ filter: { ...filter, from: null, to: null } })}
        />
      )}
      <button type="button" className={styles.clear} onClick={clear}>
        <Key action="library.clear" />
        {t('library/facet/clear')}
      </button>
      {count !== null && !finding && (
        <span className={styles.found} role="status">
          {t(exact ? 'library/found' : 'library/foundAtLeast', { count, number: formatCount(count) })}
        </span>
      )}
    </div>
  );
}
