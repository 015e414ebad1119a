import { useState } from 'react';
import type { VerifyReport } from '@shared/ipc/contract';
import { t } from '@shared/text';
import { attempt } from '../../app/api';
import { Button } from '../../ui/button';
import { VerdictIcon } from '../../ui/verdict-icon';
import styles from './settings.module.css';

function Report({ report }: { report: VerifyReport }) {
  if (!report.ok)
    return (
      <div className={styles.result}>
        <p className={styles.wrong}>{t('settings/problems', { count: report.problems.length })}</p>
        <ul className={styles.problems}>
          {report.problems.map((problem) => (
            <li key={problem}>{problem}</li>
          ))}
        </ul>
        <p>{t('settings/problemsNote')}</p>
      </div>
    );
  return (
    <div className={styles.result}>
      <p className={styles.holds}>
        <VerdictIcon standing="verified" />
        {t('settings/verified')}
      </p>
      <p className={styles.facts}>
        {t('settings/verifiedWhat', {
          events: t('settings/events', { count: report.events }),
          files: t('settings/files', { count: report.files }),
          replicas: t('settings/replicas', { count: report.replicas }),
        })}{' '}
        {report.purged > 0 && t('settings/purged', { count: report.purged })}
      </p>
    </div>
  );
}

/** Whether the record is as it was written. */
export function RecordPart() {
  const [report, setReport] = useState<VerifyReport | null>(null);
  const [isBusy, setBusy] = useState(false);
  const verify = async () => {
    setBusy(true);
    setReport(null);
    setReport(await attempt('library.verify', undefined));
    setBusy(false);
  };
  return (
    <section className={styles.part}>
      <h3 className={styles.heading}>{t('settings/record')}</h3>
      <p className={styles.note}>{t('settings/recordNote')}</p>
      <p className={styles.buttons}>
        <Button isDisabled={isBusy} onPress={() => void verify()}>
          {t(isBusy ? 'settings/verifying' : 'settings/verify')}
        </Button>
      </p>
      <div role="status">{report && <Report report={report} />}</div>
    </section>
  );
}
