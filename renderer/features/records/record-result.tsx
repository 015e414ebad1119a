import type { ClaimsImported } from '@shared/ipc/contract';
import { t } from '@shared/text';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { RecordNotes } from './record-notes';
import { dismissRecord, saidOf } from './records';
import styles from './records.module.css';

/** What came of a file's claims, and each that was left with the reason. */
export function RecordResult({ result }: { result: ClaimsImported }) {
  const { articles, left, refused, notes } = result;
  return (
    <Dialog
      title={t('records/result/title')}
      onClose={dismissRecord}
      isText
      footer={<Button onPress={dismissRecord}>{t('records/result/close')}</Button>}
    >
      <div className={styles.parts}>
        <p className={styles.what}>{saidOf(result)}</p>
        {articles.length > 1 && (
          <ul className={styles.told}>
            {articles.map(({ id, title, added }) => (
              <li key={id}>
                {t('records/result/onto', { count: added, title: title ?? t('library/notFound/title') })}
              </li>
            ))}
          </ul>
        )}
        {left.length > 0 && (
          <section>
            <h3 className={styles.heading}>{t('records/result/left', { count: left.length })}</h3>
            <ul className={styles.left}>
              {left.map(({ row, why, quote, places }) => (
                <li key={row}>
                  <span className={styles.count}>{row}</span>
                  <q className={styles.quote}>{quote}</q>
                  <span className={styles.why}>
                    {why === 'ambiguous'
                      ? t('records/why/ambiguous', { count: places })
                      : t(`records/why/${why}`)}
                  </span>
                </li>
              ))}
            </ul>
          </section>
        )}
        <RecordNotes refused={refused} notes={notes} />
      </div>
    </Dialog>
  );
}
