import { t } from '@shared/text';
import styles from './claims.module.css';

/** What the margin says when it has no cards: how to begin, or that nothing is left. */
export function EmptyMargin({ claims }: { claims: number }) {
  return (
    <p className={styles.marginEmpty}>
      {claims === 0 ? t('claims/empty') : t('claims/nothingShown', { count: claims })}
    </p>
  );
}
