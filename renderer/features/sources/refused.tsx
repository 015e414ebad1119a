import { X } from 'lucide-react';
import { t } from '@shared/text';
import type { Taking } from './use-taking';
import styles from './pane.module.css';

/** What is being kept, or why it was not: a sentence, with nothing lost. */
export function Refused({ taking }: { taking: Taking }) {
  if (taking.keeping !== null) {
    return (
      <p className={styles.note} role="status">
        {t('sourcePane/keeping', { name: taking.keeping })}
      </p>
    );
  }
  if (taking.refused === null) return null;
  return (
    <div className={styles.refused} role="alert">
      <span>{taking.refused}</span>
      <button type="button" aria-label={t('sourcePane/dismiss')} onClick={taking.dismiss}>
        <X aria-hidden size="0.875rem" />
      </button>
    </div>
  );
}
