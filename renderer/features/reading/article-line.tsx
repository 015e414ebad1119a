import type { Article } from '@shared/domain/article';
import { t } from '@shared/text';
import { writtenDate } from './written-date';
import styles from './reading.module.css';

/**
 * Who wrote it, where and when, as far as it was found; what wasn't is said, never guessed. What `written`,
 * the byline in the text itself, says already is not said twice.
 */
export function ArticleLine({ article, written }: { article: Article; written: string }) {
  const { byline, outlet, section, publishedAt } = article;
  const parts = [
    ...(byline && written.includes(byline) ? [] : [{ name: t('reading/byline'), value: byline }]),
    { name: t('reading/outlet'), value: outlet },
    ...(section ? [{ name: t('reading/section'), value: section }] : []),
    { name: t('reading/date'), value: publishedAt && writtenDate(publishedAt) },
  ];
  return (
    <p className={styles.articleLine}>
      {parts.map(({ name, value }, i) => (
        <span key={name}>
          {i > 0 && ' · '}
          {value ?? <span className={styles.isMissing}>{t('reading/notFound', { what: name })}</span>}
        </span>
      ))}
    </p>
  );
}
