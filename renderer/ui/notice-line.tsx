import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { t } from '@shared/text';
import { Button } from './button';
import { cx } from './cx';
import styles from './notice-line.module.css';

interface NoticeLineProps {
  /** `failed` for what did not work; `told` for anything else. */
  kind: 'failed' | 'told';
  children: ReactNode;
  /** Shown on demand, for whoever is asked for it. */
  code?: string | null;
  onDismiss?: () => void;
  /** Buttons of its own. */
  actions?: ReactNode;
}

/** One quiet line with something that must be said. Put it into a live region. */
export function NoticeLine({ kind, children, code, onDismiss, actions }: NoticeLineProps) {
  return (
    <div className={cx(styles.line, styles[kind])}>
      <p className={styles.text}>{children}</p>
      {code && (
        <details className={styles.details}>
          <summary className={styles.summary}>{t('app/notice/code')}</summary>
          <code className={styles.code}>{code}</code>
        </details>
      )}
      {actions}
      {onDismiss && (
        <Button kind="quiet" iconLabel={t('app/notice/dismiss')} onPress={onDismiss}>
          <X aria-hidden size="0.875rem" />
        </Button>
      )}
    </div>
  );
}
