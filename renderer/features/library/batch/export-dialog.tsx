import { useState } from 'react';
import { audiences, type Audience } from '@shared/domain/note';
import type { Id } from '@shared/domain/ids';
import { reportFormats, type ReportFormat } from '@shared/domain/report';
import type { Output } from '@shared/ipc/contract';
import { t } from '@shared/text';
import { attempt, useAnswer } from '../../../app/api';
import { useNotices } from '../../../app/notices';
import { Button } from '../../../ui/button';
import { formatCount } from '../../../ui/count';
import { Dialog } from '../../../ui/dialog';
import { Key } from '../../../ui/key';
import { Radios } from '../../../ui/radios';
import { Select } from '../../../ui/select';
import { focusRadio } from './focus-radio';
import styles from './batch.module.css';

type Failed = Output<'app.exportReports'>['failed'];

function FailedArticle({ article, error }: Failed[number]) {
  const { data } = useAnswer('articles.get', { article });
  return (
    <li className={styles.failed}>
      <p className={styles.failedTitle} dir="auto">
        {data?.title ?? t('library/notFound/title')}
      </p>
      <p>{error.message}</p>
      <code className={styles.code}>{error.code}</code>
    </li>
  );
}

interface BatchDialogProps {
  articles: readonly Id[];
  onClose: () => void;
}

/** Writes a report of each article into a folder, and says which of them could not be written. */
export function ExportDialog({ articles, onClose }: BatchDialogProps) {
  const [format, setFormat] = useState<ReportFormat>('html');
  const [audience, setAudience] = useState<Audience | 'everyone'>('everyone');
  const [isBusy, setBusy] = useState(false);
  const [failed, setFailed] = useState<Failed>([]);
  const count = articles.length;

  const go = async () => {
    setBusy(true);
    const outcome = await attempt('app.exportReports', {
      articles: [...articles],
      format,
      audience: audience === 'everyone' ? null : audience,
    });
    setBusy(false);
    // A folder that wasn't chosen leaves the dialog as it is.
    if (!outcome || outcome.cancelled) return;
    if (outcome.path !== null && outcome.written > 0) {
      const { written, path } = outcome;
      useNotices
        .getState()
        .tell(t('library/export/done', { count: written, number: formatCount(written), path }), {
          label: t('report/written/show'),
          act: () => void attempt('app.showExport', undefined),
        });
    }
    if (outcome.failed.length > 0) setFailed(outcome.failed);
    else onClose();
  };

  if (failed.length > 0)
    return (
      <Dialog
        title={t('library/export/failed', { count: failed.length, number: formatCount(failed.length) })}
        onClose={onClose}
        isText
        footer={<Button onPress={onClose}>{t('app/close')}</Button>}
      >
        <ul>
          {failed.map((one) => (
            <FailedArticle key={one.article} {...one} />
          ))}
        </ul>
      </Dialog>
    );
  return (
    <Dialog
      title={t('library/export/title', { count, number: formatCount(count) })}
      onClose={onClose}
      size="small"
      footer={
        <>
          <Button onPress={onClose}>{t('app/cancel')}</Button>
          <Button kind="primary" isDisabled={isBusy} onPress={() => void go()}>
            {t(isBusy ? 'library/export/writing' : 'library/export/go')}
            <Key chord="enter" />
          </Button>
        </>
      }
    >
      <div
        ref={focusRadio}
        className={styles.form}
        onKeyDownCapture={(event) => {
          // A radio keeps Enter to itself.
          if (event.key !== 'Enter' || isBusy || event.target instanceof HTMLButtonElement) return;
          event.preventDefault();
          void go();
        }}
      >
        <Radios
          label={t('library/export/format')}
          value={format}
          onChange={setFormat}
          options={reportFormats.map((value) => ({
            value,
            label: t(`library/export/${value}`),
            note: t(`library/export/note/${value}`),
          }))}
        />
        <Select
          label={t('library/export/audience')}
          value={audience}
          onChange={setAudience}
          options={[
            { value: 'everyone', label: t('library/export/everyone') },
            ...audiences.map((value) => ({ value, label: t(`words/audience/${value}`) })),
          ]}
        />
        <p className={styles.said}>{t('library/export/where')}</p>
      </div>
    </Dialog>
  );
}
