import type { ArticleRow } from '@shared/ipc/contract';
import { t } from '@shared/text';
import { useAnswer } from '../../app/api';
import { Count, formatCount } from '../../ui/count';
import { cx } from '../../ui/cx';
import { VerdictIcon, type Sign } from '../../ui/verdict-icon';
import { VisuallyHidden } from '../../ui/visually-hidden';
import { closing, closingText } from './closing';
import { isReady } from './lengths';
import { VerdictBar } from './verdict-bar';
import styles from './review-row.module.css';

const DAY = 24 * 60 * 60_000;

const signs: readonly Sign[] = ['disputed', 'reopened', 'waiting', 'unchecked'];

function Closes({ article, now }: { article: ArticleRow; now: Date }) {
  if (!article.closesAt)
    return (
      <span className={styles.closes}>
        <span className={styles.noTime} aria-hidden>
          –
        </span>
        <span className={styles.under}>{t('review/closing/notSet')}</span>
      </span>
    );
  const { main, under, isLate } = closing(article.closesAt, now);
  const late = isLate && article.review !== 'signed-off';
  return (
    <span className={styles.closes}>
      <VisuallyHidden>
        {t(late ? 'review/closing/late' : 'review/closing/spoken', {
          when: closingText(article.closesAt, now),
        })}
      </VisuallyHidden>
      <span className={cx(styles.time, late && styles.late)} aria-hidden>
        {main}
      </span>
      <span className={styles.under} aria-hidden>
        {under}
      </span>
    </span>
  );
}

/** Whether the page closes within a day, or should have. */
function isSoon({ closesAt }: ArticleRow, now: Date): boolean {
  return closesAt !== null && Date.parse(closesAt) - now.getTime() < DAY;
}

/** What keeps the article from closing, or that nothing does. */
function Standing({ article, now }: { article: ArticleRow; now: Date }) {
  const { counts, review } = article;
  if (review === 'signed-off')
    return (
      <span className={styles.signed}>
        <VerdictIcon standing="verified" signed />
        {t('words/review/signed-off')}
      </span>
    );
  if (counts.claims === 0) return <span className={styles.quiet}>{t('review/row/noClaims')}</span>;
  if (counts.blockers > 0)
    return (
      <b className={cx(styles.blockers, isSoon(article, now) && styles.soon)}>
        {t('review/row/blockers', { count: counts.blockers })}
      </b>
    );
  if (isReady(counts))
    return (
      <span className={styles.signed}>
        <VerdictIcon standing="verified" />
        {t('review/row/ready')}
      </span>
    );
  return <span className={styles.quiet}>{review === 'open' ? null : t(`words/review/${review}`)}</span>;
}

function People({ article }: { article: ArticleRow }) {
  const { data: people } = useAnswer('people.list', undefined);
  const those = (people ?? []).filter((person) => article.people.includes(person.id));
  return (
    <span className={styles.people}>
      {those.length === 0
        ? t('review/row/nobody')
        : those.map((person, index) => (
            <abbr key={person.id} title={person.name} className={styles.initials}>
              {person.initials}
              {index < those.length - 1 && ', '}
            </abbr>
          ))}
    </span>
  );
}

interface ReviewRowProps {
  id: string;
  article: ArticleRow | undefined;
  now: Date;
  place: number;
  of: number;
  top: number;
  height: number;
  isChosen: boolean;
  onChoose: () => void;
}

/** One article of the editor's list. */
export function ReviewRow({ id, article, now, place, of, top, height, isChosen, onChoose }: ReviewRowProps) {
  return (
    <div
      id={id}
      role="option"
      aria-selected={isChosen}
      aria-setsize={of}
      aria-posinset={place}
      className={styles.row}
      style={{ top, height }}
      onClick={onChoose}
    >
      {article && (
        <>
          <Closes article={article} now={now} />
          <span className={styles.text}>
            <span className={cx(styles.title, article.title === null && styles.notFound)} dir="auto">
              {article.title ?? t('library/notFound/title')}
            </span>
            <span className={styles.by}>
              {[article.byline ?? t('library/notFound/byline'), article.outlet].filter(Boolean).join(', ')}
              {article.revisionNumber > 1 &&
                `, ${t('app/revision', { number: article.revisionNumber }).toLowerCase()}`}
            </span>
          </span>
          <span className={styles.state}>
            <Standing article={article} now={now} />
            <People article={article} />
          </span>
          <span className={styles.strip}>
            <VerdictBar counts={article.counts} />
            <span className={styles.counts}>
              {signs.map(
                (sign) =>
                  article.counts[sign] > 0 && (
                    <Count key={sign} standing={sign} count={article.counts[sign]} />
                  ),
              )}
              {article.counts.claims > 0 && (
                <span className={styles.of}>
                  {t('review/row/of', { count: formatCount(article.counts.claims) })}
                </span>
              )}
            </span>
          </span>
        </>
      )}
    </div>
  );
}
