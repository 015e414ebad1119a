import type { ArticleCounts, ArticleRow } from '@shared/ipc/contract';
import { t } from '@shared/text';
import { Count, formatCount } from '../../ui/count';
import { cx } from '../../ui/cx';
import type { Sign } from '../../ui/verdict-icon';
import { shortDate } from '../../ui/dates';
import styles from './article-row.module.css';

/** The names of the columns. */
export function ColumnHeads() {
  return (
    <div className={cx(styles.columns, styles.heads)} aria-hidden>
      <span>{t('library/column/title')}</span>
      <span className={styles.outlet}>{t('library/column/outlet')}</span>
      <span className={styles.dates}>{t('library/column/published')}</span>
      <span className={styles.claimsHead}>{t('library/column/claims')}</span>
    </div>
  );
}

/** Trouble first, then what is left, then what is done: each in a column of its own, so that they compare down the list. */
const signs: readonly Sign[] = ['disputed', 'reopened', 'waiting', 'unchecked', 'verified'];

function Claims({ counts }: { counts: ArticleCounts }) {
  if (counts.claims === 0) return <span className={styles.noClaims}>{t('library/noClaims')}</span>;
  return (
    <span className={styles.counts}>
      {signs.map((sign) => (
        <span key={sign} className={styles.count}>
          {counts[sign] > 0 && <Count standing={sign} count={counts[sign]} />}
        </span>
      ))}
      <span className={styles.total}>{formatCount(counts.claims)}</span>
    </span>
  );
}

/** Whether it is kept for reference, or how far its check has come. */
function stateOf({ standing, review }: ArticleRow): string {
  const word =
    standing === 'reference' || review === 'open'
      ? t(`words/standing/${standing}`)
      : t(`words/review/${review}`);
  return word.toLowerCase();
}

/** Something known, or quietly that it was not found. */
function Known({
  value,
  otherwise,
  className,
}: {
  value: string | null;
  otherwise: string;
  className?: string | undefined;
}) {
  return (
    <span
      className={cx(className, value === null && styles.notFound)}
      dir={value === null ? undefined : 'auto'}
    >
      {value ?? otherwise}
    </span>
  );
}

interface ArticleRowProps {
  id: string;
  /** Not there while its page is on the way. */
  article: ArticleRow | undefined;
  /** Its place in the whole list, from 1, and how many there are. */
  place: number;
  of: number;
  top: number;
  height: number;
  isChosen: boolean;
  onChoose: () => void;
  onOpen: () => void;
}

/** One article in the list. A click chooses it, a double click opens it. */
export function ArticleRowView({
  id,
  article,
  place,
  of,
  top,
  height,
  isChosen,
  onChoose,
  onOpen,
}: ArticleRowProps) {
  return (
    <div
      id={id}
      role="option"
      aria-selected={isChosen}
      aria-setsize={of}
      aria-posinset={place}
      className={cx(styles.columns, styles.row)}
      style={{ top, height }}
      onClick={onChoose}
      onDoubleClick={onOpen}
    >
      {article && (
        <>
          <span className={styles.main}>
            <Known value={article.title} otherwise={t('library/notFound/title')} className={styles.title} />
            <Known
              value={article.byline}
              otherwise={t('library/notFound/byline')}
              className={styles.byline}
            />
          </span>
          <span className={cx(styles.cell, styles.outlet)}>
            <Known value={article.outlet} otherwise={t('library/notFound/outlet')} className={styles.line} />
            <span className={styles.under}>{article.section}</span>
          </span>
          <span className={cx(styles.cell, styles.dates)}>
            <Known
              value={article.publishedAt && shortDate(article.publishedAt)}
              otherwise={t('library/notFound/published')}
              className={styles.line}
            />
            <span className={styles.under}>
              {stateOf(article)}
              {article.revisionNumber > 1 &&
                `, ${t('app/draft', { number: article.revisionNumber }).toLowerCase()}`}
            </span>
          </span>
          <Claims counts={article.counts} />
        </>
      )}
    </div>
  );
}
