import { useEffect, useState } from 'react';
import type { Id } from '@shared/domain/ids';
import { t } from '@shared/text';
import { useAnswer } from '../../app/api';
import { FailedAnswer } from '../../app/failed-answer';
import { QuietWait } from '../../app/quiet-wait';
import { EmptyState } from '../../ui/empty-state';
import { Segmented } from '../../ui/segmented';
import { useArticlePages } from '../library/article-pages';
import { usePrefetchedArticle } from '../reading/use-prefetched-article';
import { ReviewedArticle } from './reviewed-article';
import { ReviewArticles } from './review-articles';
import { PersonFilter } from './person-filter';
import { reviewLists, useReviewView, type ReviewList } from './review-store';
import { listFilter, useReviewCounts } from './use-review-articles';
import styles from './review-view.module.css';

const lists = Object.keys(reviewLists) as ReviewList[];

interface ReviewViewProps {
  /** The chosen article; the first one where none is chosen. */
  article: Id | undefined;
  /** The claim to stand on. */
  claim: Id | undefined;
}

/** The editor's list: articles by closing time, and of the chosen one what blocks before everything else. */
export function ReviewView({ article, claim }: ReviewViewProps) {
  const { list, person, pane } = useReviewView();
  useEffect(() => () => useReviewView.setState({ pane: null }), []);
  const [range, setRange] = useState({ first: 0, last: 0 });
  const counts = useReviewCounts(person);
  const filter = {
    ...listFilter(list, person),
    words: '',
    // Of what is done with, the newest is asked for; of everything else, what closes first.
    sort: list === 'signed-off' ? ('imported' as const) : ('closing' as const),
  };
  const pages = useArticlePages(filter, range);
  const chosenId = article ?? pages.at(0)?.id;
  usePrefetchedArticle(chosenId);
  // Also where it is not among those listed: it stays while it is worked on.
  const { data: chosen } = useAnswer(
    'articles.get',
    { article: chosenId ?? '' },
    { enabled: chosenId !== undefined },
  );

  return (
    <div className={styles.view} data-pane={pane ?? (claim === undefined ? 'articles' : 'claims')}>
      <section className={styles.left} aria-label={t('review/articles')}>
        <div className={styles.bar}>
          <h2 className={styles.title}>{t('review/byClosing')}</h2>
          <PersonFilter />
          <Segmented
            label={t('review/lists/label')}
            value={list}
            onChange={(shown) => useReviewView.setState({ list: shown })}
            options={lists.map((value) => ({
              value,
              label: t(`review/lists/${value}`),
              count: counts[value] || undefined,
            }))}
          />
        </div>
        {pages.error ? (
          <FailedAnswer error={pages.error} onAgain={pages.refetch} />
        ) : pages.isPending || (pages.isOld && pages.count === 0) ? (
          <QuietWait>{t('app/loading')}</QuietWait>
        ) : pages.count === 0 ? (
          <EmptyState title={t(`review/empty/lists/${list}`)}>{t('review/empty/text')}</EmptyState>
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
