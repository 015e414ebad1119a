import { useEffect } from 'react';
import { t } from '@shared/text';
import { Button } from '../../ui/button';
import { ProgressBar } from '../../ui/progress-bar';
import { cancelImport, takeProgress, useImporting, type ImportProgress as Progress } from './import-store';
import { timeLeft } from './time-left';
import styles from './import-progress.module.css';

/** How far an import has come, in words: `312 of 5,000 · about 2 minutes left · 3 failed`. */
function wordsOf(progress: Progress): string {
  const { done, total, failed } = progress;
  const number = (count: number) => count.toLocaleString('en-GB');
  const parts = [
    t('library/importing/progress', { done: number(done), total: number(total) }),
    progress.isCancelling ? t('library/importing/cancelling') : timeLeft(progress, performance.now()),
    failed > 0 ? t('library/importing/failed', { count: failed }) : null,
  ];
  return parts.filter((part) => part !== null).join(' · ');
}

/** How far an import has come, while it is more than a moment's work. The rest of the window can be used meanwhile. */
export function ImportProgress() {
  const progress = useImporting((state) => state.progress);
  useEffect(
    () =>
      window.galley.on('import.progress', ({ fetching, ...now }) => {
        // Who fetches pages shows how far they are.
        if (fetching === undefined) takeProgress(now);
      }),
    [],
  );
  if (!progress || progress.total < 2) return null;
  return (
    <div className={styles.progress}>
      <span>{t('library/importing/label')}</span>
      <ProgressBar
        label={t('library/importing/label')}
        value={progress.done}
        max={progress.total}
        text={wordsOf(progress)}
      />
      <Button isDisabled={progress.isCancelling} onPress={cancelImport}>
        {t('library/importing/cancel')}
      </Button>
    </div>
  );
}
