import { useEffect } from 'react';
import { t } from '@shared/text';
import { ProgressBar } from '../../ui/progress-bar';
import { useImporting } from './importing';
import styles from './import-progress.module.css';

/** How far an import has come, while it is more than a moment's work. */
export function ImportProgress() {
  const { progress } = useImporting();
  useEffect(() => window.galley.on('import.progress', (now) => useImporting.setState({ progress: now })), []);
  if (!progress || progress.total < 2 || progress.done >= progress.total) return null;
  return (
    <div className={styles.progress}>
      <span>{t('library/importing/label')}</span>
      <ProgressBar
        label={t('library/importing/label')}
        value={progress.done}
        max={progress.total}
        text={t('library/importing/progress', progress)}
      />
    </div>
  );
}
