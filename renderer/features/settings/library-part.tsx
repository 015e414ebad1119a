import type { LibraryInfo } from '@shared/ipc/contract';
import { t } from '@shared/text';
import { attempt } from '../../app/api';
import { Button } from '../../ui/button';
import styles from './settings.module.css';

interface LibraryPartProps {
  library: LibraryInfo;
  onClosed: () => void;
}

/** Where the library lies and what it holds. */
export function LibraryPart({ library, onClosed }: LibraryPartProps) {
  const close = async () => {
    if ((await attempt('app.closeLibrary', undefined)) !== null) onClosed();
  };
  return (
    <section className={styles.part}>
      <h3 className={styles.heading}>{t('settings/library')}</h3>
      <dl>
        <div className={styles.row}>
          <dt className={styles.label}>{t('settings/name')}</dt>
          <dd>{library.name}</dd>
        </div>
        <div className={styles.row}>
          <dt className={styles.label}>{t('settings/path')}</dt>
          <dd className={styles.path}>{library.path}</dd>
        </div>
        <div className={styles.row}>
          <dt className={styles.label}>{t('settings/holds')}</dt>
          <dd>
            {t('settings/articles', { count: library.articles })},{' '}
            {t('settings/sources', { count: library.sources })}
          </dd>
        </div>
      </dl>
      <p className={styles.buttons}>
        <Button onPress={() => void close()}>{t('settings/closeLibrary')}</Button>
      </p>
    </section>
  );
}
