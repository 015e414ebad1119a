import { lazy, Suspense } from 'react';
import { t } from '@shared/text';
import { LibraryView } from '../features/library/library-view';
import { ReviewView } from '../features/review/review-view';
import { QuietWait } from './quiet-wait';
import type { Route } from './route';

const ArticleView = lazy(async () => {
  const { ArticleView: view } = await import('../features/reading/article-view');
  return { default: view };
});

/** The view of a place. */
export function Place({ route }: { route: Route }) {
  switch (route.place) {
    case 'library':
      return <LibraryView />;
    case 'review':
      return <ReviewView article={route.article} claim={route.claim} />;
    case 'article':
      return (
        <Suspense fallback={<QuietWait>{t('app/loading')}</QuietWait>}>
          <ArticleView key={route.article} article={route.article} claim={route.claim} />
        </Suspense>
      );
  }
}
