import type { ImportOutcome } from '@shared/ipc/contract';
import { t } from '@shared/text';
import { go } from '../../app/route';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { dismissOutcomes, useImporting } from './importing';
import styles from './import-outcomes.module.css';

type Failed = Extract<ImportOutcome, { ok: false }>;
type Done = Extract<ImportOutcome, { ok: true }>;

function FailedFile({ outcome }: { outcome: Failed }) {
  return (
    <li className={styles.item}>
      <p className={styles.name}>{outcome.name}</p>
      <p className={styles.why}>{outcome.error.message}</p>
      <code className={styles.code}>{outcome.error.code}</code>
    </li>
  );
}

function ImportedFile({ outcome }: { outcome: Done }) {
  const open = () => {
    dismissOutcomes();
    go({ place: 'article', article: outcome.article });
  };
  return (
    <li className={styles.item}>
      <button type="button" className={styles.open} onClick={open}>
        {outcome.title ?? t('library/notFound/title')}
      </button>
      <p className={styles.why}>{outcome.name}</p>
    </li>
  );
}

/** What became of each file, where some could not be imported: those first, each with its reason. */
export function ImportOutcomes() {
  const { outcomes } = useImporting();
  if (!outcomes) return null;
  const failed = outcomes.filter((outcome) => !outcome.ok);
  const done = outcomes.filter((outcome) => outcome.ok);
  return (
    <Dialog
      title={t('library/outcomes/title')}
      onClose={dismissOutcomes}
      isText={done.length === 0}
      footer={<Button onPress={dismissOutcomes}>{t('library/outcomes/close')}</Button>}
    >
      <h3 className={styles.heading}>{t('library/outcomes/failed', { count: failed.length })}</h3>
      <ul>
        {failed.map((outcome, index) => (
          <FailedFile key={index} outcome={outcome} />
        ))}
      </ul>
      {done.length > 0 && (
        <>
          <h3 className={styles.heading}>{t('library/outcomes/done', { count: done.length })}</h3>
          <ul>
            {done.map((outcome) => (
              <ImportedFile key={outcome.article} outcome={outcome} />
            ))}
          </ul>
        </>
      )}
    </Dialog>
  );
}
