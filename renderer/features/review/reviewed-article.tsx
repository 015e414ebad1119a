import { useMemo } from 'react';
import type { Id } from '@shared/domain/ids';
import { editorOrder } from '@shared/domain/progress';
import type { ArticleRow } from '@shared/ipc/contract';
import { t } from '@shared/text';
import { useAnswer } from '../../app/api';
import { FailedAnswer } from '../../app/failed-answer';
import { QuietWait } from '../../app/quiet-wait';
import { go } from '../../app/route';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { ArticleHeader } from './article-header';
import { focusArticles } from './focus';
import { filterClaims } from './claim-filter';
import { ClaimList, type ClaimGroup } from './claim-list';
import { ClaimSigns } from './claim-signs';
import { useReviewView } from './review-store';
import styles from './reviewed-article.module.css';

/** The chosen article at the right: how it stands, and its claims, those that block first. */
export function ReviewedArticle({ article, claim }: { article: ArticleRow; claim: Id | undefined }) {
  const { data: claims, error, refetch } = useAnswer('claims.list', { article: article.id });
  const { shown } = useReviewView();
  const groups = useMemo((): ClaimGroup[] => {
    const { blockers, rest } = editorOrder(filterClaims(claims ?? [], shown));
    return rest.length > 0 ? [...blockers, { group: 'rest', claims: rest }] : blockers;
  }, [claims, shown]);

  return (
    <section className={styles.article} aria-label={article.title ?? t('library/notFound/title')}>
      <Button kind="quiet" action="review.back" className={styles.toArticles} onPress={focusArticles}>
        {t('review/articles')}
      </Button>
      <ArticleHeader article={article} />
      {error && !claims ? (
        <FailedAnswer error={error} onAgain={() => void refetch()} />
      ) : !claims ? (
        <QuietWait>{t('app/loading')}</QuietWait>
      ) : claims.length === 0 ? (
        <EmptyState
          title={t('review/noClaims/title')}
          actions={
            <Button onPress={() => go({ place: 'article', article: article.id })}>
              {t('review/noClaims/open')}
            </Button>
          }
        >
          {t('review/noClaims/text')}
        </EmptyState>
      ) : (
        <div className={styles.claims}>
          <ClaimSigns claims={claims} />
          {groups.length === 0 ? (
            <p className={styles.none}>{t('review/noneShown')}</p>
          ) : (
            <ClaimList article={article.id} groups={groups} asked={claim} />
          )}
        </div>
      )}
    </section>
  );
}
