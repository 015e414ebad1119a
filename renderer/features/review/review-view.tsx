import { useState } from 'react';
import type { Id } from '@shared/domain/ids';
import { t } from '@shared/text';
import { useAnswer } from '../../app/api';
import { FailedAnswer } from '../../app/failed-answer';
import { QuietWait } from '../../app/quiet-wait';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { Segmented } from '../../ui/segmented';
import { useArticlePages } from '../library/article-pages';
import { ReviewedArticle } from './reviewed-article';
import { ReviewArticles } from './review-articles';
import { useReviewView } from './review-store';
import { stateChoices, useReviewCounts } from './use-review-articles';
import styles from './review-view.module.css';

interface ReviewViewProps {
  /** The chosen article; the first one where none is chosen. */
  article: Id | undefined;
  /** The claim to stand on. */
  claim: Id | undefined;
}

/** The editor's list: articles by closing time, and of the chosen one what blocks before everything else. */
export function ReviewView({ article, claim }: ReviewViewProps) {
  const { state } = useReviewView();
  const [range, setRange] = useState({ first: 0, last: 0 });
  const counts = useReviewCounts();
  const filter = {
    words: '',
    standing: 'check' as const,
    sort: 'closing' as const,
    ...(state === 'all' ? {} : { review: state }),
  };
  const pages = useArticlePages(filter, range);
  const chosenId = article ?? pages.at(0)?.id;
  // Also where it is not among those listed: it stays while it is worked on.
  const { data: chosen } = useAnswer(
    'articles.get',
    { article: chosenId ?? '' },
    { enabled: chosenId !== undefined },
  );

  return (
    <div className={styles.view}>
      <section className={styles.left} aria-label={t('review/articles')}>
        <div className={styles.bar}>
          <h1 className={styles.title}>{t('review/articles')}</h1>
          <Segmented
            label={t('review/states/label')}
            value={state}
            onChange={(shown) => useReviewView.setState({ state: shown })}
            options={stateChoices.map((value) => ({
              value,
              label: t(`review/states/${value}`),
              count: value === 'all' ? undefined : counts[value] || undefined,
            }))}
          />
        </div>
        {pages.error ? (
          <FailedAnswer error={pages.error} onAgain={pages.refetch} />
        ) : pages.isPending ? (
          <QuietWait>{t('app/loading')}</QuietWait>
        ) : pages.count === 0 ? (
          <EmptyState
            title={t(state === 'all' ? 'review/empty/title' : 'review/empty/filtered')}
            actions={
              state !== 'all' && (
                <Button onPress={() => useReviewView.setState({ state: 'all' })}>
                  {t('review/empty/showAll')}
                </Button>
              )
            }
          >
            {state === 'all' && t('review/empty/text')}
          </EmptyState>
        ) : (
          <ReviewArticles
            pages={pages}
            chosen={chosenId ?? null}
            toClaims={claim !== undefined}
            onRange={setRange}
          />
        )}
      </section>
      {chosen ? (
        <ReviewedArticle key={chosen.id} article={chosen} claim={claim} />
      ) : (
        <p className={styles.choose}>{pages.count > 0 && chosenId === undefined && t('review/choose')}</p>
      )}
    </div>
  );
}
