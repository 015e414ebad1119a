import { t } from '@shared/text';
import { Button } from '../../ui/button';
import styles from './claims.module.css';

/** What the margin says when it has no cards: how to begin, or that nothing is left. */
export function EmptyMargin({ claims }: { claims: number }) {
  return (
    <p className={styles.marginEmpty}>
      {claims === 0 ? t('claims/empty') : t('claims/nothingShown', { count: claims })}
    </p>
  );
}

/** What the margin says when the claims could not be read. */
export function FailedMargin({ error, onAgain }: { error: Error; onAgain: () => void }) {
  return (
    <div className={styles.marginEmpty} role="alert">
      <p>{error.message}</p>
      <Button onPress={onAgain}>{t('reading/again')}</Button>
    </div>
  );
}
