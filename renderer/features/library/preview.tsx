import type { ArticleRow } from '@shared/ipc/contract';
import { t } from '@shared/text';
import { useAnswer } from '../../app/api';
import { formatCount } from '../../ui/count';
import { day, shortDate } from '../../ui/dates';
import { closingText } from '../review/closing';
import { glimpse } from './glimpse';
import styles from './preview.module.css';

function Text({ revision, language }: { revision: string; language: string | null }) {
  const { data } = useAnswer('articles.revision', { revision });
  if (!data) return null;
  return (
    <div className={styles.text} lang={language ?? undefined} dir="auto">
      {glimpse(data).map((block) => (
        <p key={block.id} className={styles[block.role]}>
          {data.text.slice(block.start, block.end)}
        </p>
      ))}
    </div>
  );
}

function Facts({ article }: { article: ArticleRow }) {
  const { data: people } = useAnswer('people.list', undefined);
  const names = article.people.flatMap((id) => people?.find((person) => person.id === id)?.name ?? []);
  const { counts } = article;
  const judged = counts.claims - counts.unchecked - counts.reopened;
  const facts: [label: string, value: string | null][] = [
    [t('library/preview/section'), article.section],
    [t('library/preview/language'), article.language],
    [t('library/preview/address'), article.url],
    [t('library/preview/imported'), day(article.importedAt)],
    [t('library/preview/draft'), article.revisionNumber > 1 ? String(article.revisionNumber) : null],
    [t('library/preview/closes'), article.closesAt && closingText(article.closesAt)],
    [t('library/preview/people'), names.length > 0 ? names.join(', ') : t('library/preview/nobody')],
    [
      t('library/preview/claims'),
      counts.claims > 0
        ? t('library/preview/claimsOf', {
            judged: formatCount(judged),
            count: formatCount(counts.claims),
            signed: formatCount(counts.signedOff),
          })
        : t('library/noClaims'),
    ],
  ];
  return (
    <dl className={styles.facts}>
      {facts.map(
        ([label, value]) =>
          value && (
            <div key={label} className={styles.fact}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ),
      )}
    </dl>
  );
}

/** The chosen article beside the list, where the window has room for it. */
export function Preview({ article }: { article: ArticleRow }) {
  const published = article.publishedAt ? shortDate(article.publishedAt) : null;
  return (
    <aside className={styles.preview} aria-label={t('library/preview/label')}>
      <div className={styles.scroller} tabIndex={0} role="group" aria-label={t('library/preview/label')}>
        <h2 className={styles.title} lang={article.language ?? undefined} dir="auto">
          {article.title ?? t('library/notFound/title')}
        </h2>
        <p className={styles.by}>
          {[article.byline ?? t('library/notFound/byline'), article.outlet, published]
            .filter(Boolean)
            .join(' · ')}
        </p>
        <Text revision={article.revision} language={article.language} />
        <Facts article={article} />
      </div>
    </aside>
  );
}
