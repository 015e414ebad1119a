import { t } from '@shared/text';
import { NoticeLine } from '../ui/notice-line';
import { useNotices } from './notices';

/** The last notice, announced politely. Those before it show as it is dismissed. */
export function Notices() {
  const { notices, dismiss } = useNotices();
  const notice = notices.at(-1);
  return (
    <section role="status" aria-label={t('app/notice/region')}>
      {notice && (
        <NoticeLine
          kind={notice.code ? 'failed' : 'told'}
          code={notice.code}
          onDismiss={() => dismiss(notice.id)}
        >
          {notice.text}
        </NoticeLine>
      )}
    </section>
  );
}
