import type { ArticleCounts } from '@shared/ipc/contract';
import { cx } from '../../ui/cx';
import { barLengths, lengthNames } from './lengths';
import styles from './verdict-bar.module.css';

/** Grey is done, hollow is untouched, colour is trouble: a bar that reads from afar, its numbers beside it. */
export function VerdictBar({ counts }: { counts: ArticleCounts }) {
  const lengths = barLengths(counts);
  return (
    <span className={cx(styles.bar, counts.claims === 0 && styles.empty)} aria-hidden>
      {lengthNames.map(
        (name) =>
          lengths[name] > 0 && (
            <span key={name} className={styles[name]} style={{ flexGrow: lengths[name] }} />
          ),
      )}
    </span>
  );
}
