import { t, type TextKey } from '@shared/text';
import { search } from '@shared/text/en/search';
import styles from './query-help.module.css';

const forms = Object.keys(search.help.forms) as (keyof typeof search.help.forms)[];

/** How a query is written, by example. */
export function QueryHelp() {
  return (
    <section className={styles.help} aria-label={t('search/help/title')}>
      <h2 className={styles.title}>{t('search/help/title')}</h2>
      <dl className={styles.forms}>
        {forms.map((form) => (
          <div key={form} className={styles.form}>
            <dt className={styles.example}>{t(`search/help/forms/${form}/example` as TextKey)}</dt>
            <dd>{t(`search/help/forms/${form}/finds` as TextKey)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
