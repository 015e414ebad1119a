import { lazy, Suspense, useEffect, useState, type ComponentType } from 'react';
import type { Id } from '@shared/domain/ids';
import { t } from '@shared/text';
import { LibraryView } from '../features/library/library-view';
import { CompareView } from '../features/compare/compare-view';
import { ReviewView } from '../features/review/review-view';
import { SearchView } from '../features/search/search-view';
import { SourceLibraryView } from '../features/source-library/source-library-view';
import { QuietWait } from './quiet-wait';
import type { FoundPlace, Route } from './route';

interface ArticlePlaceProps {
  article: Id;
  claim?: Id | undefined;
  found?: FoundPlace | undefined;
}

let loaded: ComponentType<ArticlePlaceProps> | null = null;
const loadArticleView = async () => {
  const { ArticleView } = await import('../features/reading/article-view');
  loaded = ArticleView;
  return { default: ArticleView };
};
const LaterArticleView = lazy(loadArticleView);

/** The article view, drawn at once where it is loaded: `lazy` would first show its fallback, for 300 ms at least. */
function ArticlePlace(props: ArticlePlaceProps) {
  const [View] = useState(() => loaded ?? LaterArticleView);
  return (
    <Suspense fallback={<QuietWait>{t('app/loading')}</QuietWait>}>
      <View {...props} />
    </Suspense>
  );
}

/** The view of a place. */
export function Place({ route }: { route: Route }) {
  // Most windows will show an article; the first one should open as fast as the others.
  useEffect(() => {
    const request = requestIdleCallback(() => void loadArticleView());
    return () => cancelIdleCallback(request);
  }, []);
  switch (route.place) {
    case 'library':
      return <LibraryView />;
    case 'review':
      return <ReviewView article={route.article} claim={route.claim} />;
    case 'sources':
      return <SourceLibraryView source={route.source} />;
    case 'search':
      return <SearchView />;
    case 'compare':
      return (
        <CompareView
          key={`${route.article} ${route.before} ${route.after}`}
          article={route.article}
          before={route.before}
          after={route.after}
          claim={route.claim}
        />
      );
    case 'article':
      return (
        <ArticlePlace key={route.article} article={route.article} claim={route.claim} found={route.found} />
      );
  }
}
