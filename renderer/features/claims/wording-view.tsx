import { wordingChange } from './wording';
import styles from './claims.module.css';

/** A proposed or later wording with what it changes in an old one. */
export function WordingView({ old, proposed }: { old: string; proposed: string }) {
  const { before, removed, added, after } = wordingChange(old, proposed);
  return (
    <p className={styles.claimWording} dir="auto">
      {before}
      {/\S$/u.test(before) && ' '}
      {removed !== '' && <del>{removed}</del>}
      {removed !== '' && added !== '' && ' '}
      {added !== '' && <ins>{added}</ins>}
      {after !== '' && ` ${after}`}
    </p>
  );
}
