import styles from './count.module.css';
import { VerdictIcon, type Sign } from './verdict-icon';

const numbers = new Intl.NumberFormat('en-GB');

/** A number with its groups of three told apart. */
export const formatCount = (count: number): string => numbers.format(count);

/** A sign with its number. */
export function Count({ standing, count }: { standing: Sign; count: number }) {
  return (
    <span className={styles.count}>
      <VerdictIcon standing={standing} size={12} named />
      {formatCount(count)}
    </span>
  );
}
