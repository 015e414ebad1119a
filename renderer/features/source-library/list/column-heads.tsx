import { ArrowDown } from 'lucide-react';
import { t } from '@shared/text';
import { cx } from '../../../ui/cx';
import { showSources, useSourceLibrary, type SourceSort } from '../source-library-store';
import styles from './source-row.module.css';

function Head({ sort }: { sort: SourceSort }) {
  const isOn = useSourceLibrary((state) => state.sort === sort);
  return (
    <button
      type="button"
      className={styles.head}
      aria-pressed={isOn}
      aria-label={t(`sourceLibrary/sort/${sort}`)}
      title={t(`sourceLibrary/sort/${sort}`)}
      onClick={() => showSources({ sort })}
    >
      {t(`sourceLibrary/column/${sort}`)}
      {isOn && <ArrowDown aria-hidden size="0.75rem" />}
    </button>
  );
}

/** The names of the columns; pressed, each orders the list. */
export function ColumnHeads() {
  return (
    <div className={cx(styles.columns, styles.heads)} role="group" aria-label={t('sourceLibrary/sort/label')}>
      <Head sort="name" />
      <span className={styles.kind}>{t('sourceLibrary/column/kind')}</span>
      <span className={styles.number}>
        <Head sort="uses" />
      </span>
      <span className={cx(styles.number, styles.dates)}>
        <Head sort="used" />
        <Head sort="added" />
      </span>
    </div>
  );
}
