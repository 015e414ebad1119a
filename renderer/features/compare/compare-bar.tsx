import { ArrowLeftRight } from 'lucide-react';
import type { Id } from '@shared/domain/ids';
import type { Comparison, RevisionRow } from '@shared/ipc/contract';
import { t } from '@shared/text';
import { Button } from '../../ui/button';
import { formatCount } from '../../ui/count';
import { day, time } from '../../ui/dates';
import { Segmented } from '../../ui/segmented';
import { Select } from '../../ui/select';
import { shortName, usePeople } from '../claims/people';
import { useCompareStore, type Layout } from './compare-store';
import { Summary } from './summary';
import styles from './compare.module.css';

interface CompareBarProps {
  revisions: readonly RevisionRow[];
  two: { before: Id; after: Id };
  layout: Layout;
  comparison: Comparison | undefined;
  onTwo: (two: { before: Id; after: Id }) => void;
  onSwap: () => void;
  onBack: () => void;
}

/** Above two revisions: which they are, how they are shown, and how much differs. */
export function CompareBar({ revisions, two, layout, comparison, onTwo, onSwap, onBack }: CompareBarProps) {
  const { byId } = usePeople();
  const options = revisions
    .map(({ id, number, createdAt, words }) => ({
      value: id,
      label: t('compare/revision', { number, day: day(createdAt), words: formatCount(words) }),
    }))
    .toReversed();
  const who = (id: Id) => {
    const row = revisions.find((revision) => revision.id === id);
    if (!row) return '';
    const { number, createdAt, by, name } = row;
    const person = shortName(by ? byId.get(by) : undefined);
    return t('compare/who', { number, day: day(createdAt), time: time(createdAt), who: person, name });
  };
  return (
    <header className={styles.bar}>
      <div className={styles.choices}>
        <Button kind="quiet" action="compare.back" onPress={onBack}>
          {t('compare/toArticle')}
        </Button>
        <span title={who(two.before)}>
          <Select
            label={t('compare/before')}
            labelAt="inside"
            value={two.before}
            options={options}
            onChange={(before) => onTwo({ ...two, before })}
          />
        </span>
        <Button kind="quiet" action="compare.swap" onPress={onSwap}>
          <ArrowLeftRight aria-hidden size="0.875rem" />
          {t('compare/swap')}
        </Button>
        <span title={who(two.after)}>
          <Select
            label={t('compare/after')}
            labelAt="inside"
            value={two.after}
            options={options}
            onChange={(after) => onTwo({ ...two, after })}
          />
        </span>
        <span className={styles.gap} />
        <Segmented
          label={t('compare/layout')}
          value={layout}
          options={[
            { value: 'beside', label: t('compare/beside') },
            { value: 'inline', label: t('compare/inline'), action: 'compare.layout' },
          ]}
          onChange={(chosen) => useCompareStore.setState({ layout: chosen })}
        />
      </div>
      {comparison && <Summary comparison={comparison} />}
    </header>
  );
}
