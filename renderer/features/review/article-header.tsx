import type { ReviewState } from '@shared/domain/article';
import type { ArticleRow } from '@shared/ipc/contract';
import { t } from '@shared/text';
import { useExecute } from '../../app/api';
import type { ActionId } from '../../app/keys/actions';
import { useAction } from '../../app/keys/use-action';
import { Button } from '../../ui/button';
import { formatCount } from '../../ui/count';
import { ClosingField } from './closing-field';
import { ExportMenu } from './export-menu';
import { ARTICLES, isIn } from './focus';
import { PeopleMenu } from './people-menu';
import styles from './article-header.module.css';

interface Step {
  to: ReviewState;
  action: ActionId | null;
}

/** Where an article can go from each state. */
const steps: Record<ReviewState, readonly Step[]> = {
  open: [
    { to: 'submitted', action: 'review.submit' },
    { to: 'signed-off', action: 'review.signOff' },
  ],
  submitted: [
    { to: 'sent-back', action: 'review.sendBack' },
    { to: 'signed-off', action: 'review.signOff' },
  ],
  'sent-back': [
    { to: 'submitted', action: 'review.submit' },
    { to: 'signed-off', action: 'review.signOff' },
  ],
  'signed-off': [{ to: 'open', action: null }],
};

const labels = {
  open: 'review/act/reopen',
  submitted: 'review/act/submit',
  'sent-back': 'review/act/sendBack',
  'signed-off': 'review/act/signOff',
} as const;

/** Why an article can't be signed off, a sentence; `null` where it can. */
function obstacle({ counts }: ArticleRow): string | null {
  if (counts.claims === 0) return t('review/header/emptySignOff');
  if (counts.blockers > 0) return t('review/header/blockedSignOff', { count: counts.blockers });
  return null;
}

/** Where the article is on its way, and how far its claims are. */
function summary({ counts, review }: ArticleRow): string {
  const way = review === 'open' ? '' : `${t(`words/review/${review}`)} · `;
  if (counts.claims === 0) return way + t('review/row/noClaims');
  const parts = [
    t('review/header/judged', {
      done: formatCount(counts.claims - counts.unchecked - counts.reopened),
      count: formatCount(counts.claims),
    }),
  ];
  if (counts.signedOff > 0) parts.push(t('review/header/signed', { signed: formatCount(counts.signedOff) }));
  if (counts.blockers > 0) parts.push(t('review/header/blocking', { count: counts.blockers }));
  if (counts.unchecked > 0) parts.push(t('review/header/unchecked', { count: counts.unchecked }));
  return way + parts.join(', ');
}

/** The article under review: its title, how it stands, when it closes, and the next steps. */
export function ArticleHeader({ article }: { article: ArticleRow }) {
  const execute = useExecute();
  const blocked = obstacle(article);
  const take = (to: ReviewState) => {
    const step = steps[article.review].find((one) => one.to === to);
    if (!step || (to === 'signed-off' && blocked)) return false;
    void execute('article.review', { article: article.id, state: to });
    return true;
  };
  // With the focus on a claim the same keys mean the claim.
  const onArticle = (to: ReviewState) => () => isIn(ARTICLES) && take(to);
  useAction('review.submit', () => take('submitted'));
  useAction('review.sendBack', onArticle('sent-back'));
  useAction('review.signOff', onArticle('signed-off'));

  return (
    <header className={styles.header}>
      <div className={styles.head}>
        <div className={styles.words}>
          <h2 className={styles.title} dir="auto">
            {article.title ?? t('library/notFound/title')}
          </h2>
          <p className={styles.summary}>{summary(article)}</p>
        </div>
        <ExportMenu article={article.id} />
      </div>
      <div className={styles.steps}>
        <span className={styles.when}>
          <ClosingField key={article.closesAt} article={article} />
          <PeopleMenu article={article} />
        </span>
        {steps[article.review].map((step) => {
          const refused = step.to === 'signed-off' ? blocked : null;
          const button = (
            <Button
              action={step.action ?? undefined}
              isDisabled={refused !== null}
              aria-description={refused ?? undefined}
              onPress={() => take(step.to)}
            >
              {t(labels[step.to])}
            </Button>
          );
          return (
            <span
              key={step.to}
              title={refused ?? undefined}
              className={step.to === 'submitted' ? undefined : styles.shared}
            >
              {button}
            </span>
          );
        })}
      </div>
    </header>
  );
}
