import { EyeOff } from 'lucide-react';
import type { Source } from '@shared/domain/source';
import { t } from '@shared/text';
import { Key } from '../../../ui/key';
import { refusalOf } from './compare';
import styles from './comparison.module.css';

interface HeadProps {
  source: Source;
  /** Of the radio buttons of all columns. */
  group: string;
  /** From 1. */
  place: number;
  of: number;
  stays: boolean;
  isMerged: boolean;
  isCurrent: boolean;
  onFocus: () => void;
  onKeep: () => void;
  onLeave: () => void;
}

/** The head of a column: whether its source stays, is merged into the one that does, or is left out. */
export function ColumnHead({
  source,
  group,
  place,
  of,
  stays,
  isMerged,
  isCurrent,
  onFocus,
  onKeep,
  onLeave,
}: HeadProps) {
  const refusal = refusalOf(source);
  const state = refusal ? 'cannot' : stays ? 'stays' : isMerged ? 'merged' : 'left';
  return (
    <th
      scope="col"
      data-column
      data-state={state}
      tabIndex={isCurrent ? 0 : -1}
      className={styles.column}
      aria-label={t('sourceLibrary/merge/column', {
        ...{ place, of, name: source.name },
        state: t(`sourceLibrary/merge/state/${state}`),
      })}
      onFocus={onFocus}
    >
      {refusal ? (
        <p className={styles.refusal}>
          <EyeOff aria-hidden size="0.875rem" />
          {t(refusal)}
        </p>
      ) : (
        <div className={styles.choices}>
          <label className={styles.choice}>
            <input type="radio" name={group} checked={stays} onChange={onKeep} />
            {t('sourceLibrary/merge/stays')}
            {isCurrent && <Key action="sources.stays" />}
          </label>
          <label className={styles.choice}>
            <input type="checkbox" checked={!isMerged} onChange={onLeave} />
            {t('sourceLibrary/merge/leave')}
            {isCurrent && <Key action="sources.select" />}
          </label>
        </div>
      )}
    </th>
  );
}
