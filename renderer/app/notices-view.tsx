import type { ReactNode } from 'react';
import { t } from '@shared/text';
import { Button } from '../ui/button';
import { NoticeLine } from '../ui/notice-line';
import { useNotices, type Notice } from './notices';
import styles from './notices-view.module.css';

/**
 * What must be said, above the line at the foot: what holds all the time (`children`), and the last notice,
 * announced politely. Those before it show as it is dismissed.
 */
export function Notices({ children }: { children?: ReactNode }) {
  const { notices, dismiss } = useNotices();
  const notice = notices.at(-1);
  const act = ({ id, action }: Notice) => {
    action?.act();
    if (action?.stays) dismiss(id);
  };
  return (
    <aside className={styles.notices} aria-label={t('app/notice/region')}>
      {children}
      <div role="status">
        {notice && (
          <NoticeLine
            kind={notice.code ? 'failed' : 'told'}
            code={notice.code}
            actions={notice.action && <Button onPress={() => act(notice)}>{notice.action.label}</Button>}
            onDismiss={() => dismiss(notice.id)}
          >
            {notice.text}
          </NoticeLine>
        )}
      </div>
    </aside>
  );
}
