import { useState } from 'react';
import { t } from '@shared/text';
import { useAnswer } from '../../app/api';
import { FailedAnswer } from '../../app/failed-answer';
import { QuietWait } from '../../app/quiet-wait';
import { usePrefetchedArticle } from '../reading/use-prefetched-article';
import { useArticlePages } from './article-pages';
import { ArticleList } from './article-list';
import { LibraryBar } from './library-bar';
import { EmptyLibrary, NothingFound } from './library-empty';
import { useLibraryStore } from './library-store';
import { Preview } from './preview';
import styles from './library-view.module.css';

/** The library: its articles, found by words, sorted, and the chosen one previewed where there is room. */
export function LibraryView() {
  const { words, standing, sort } = useLibraryStore();
  const [range, setRange] = useState({ first: 0, last: 0 });
  const { data: library } = useAnswer('library.info', undefined);
  const filter = {
    query: words,
    sort,
    filter: { facets: standing === 'all' ? {} : { standing: [standing] } },
  };
  const pages = useArticlePages(filter, range);
  const index = useLibraryStore((state) => state.index);
  const chosen = pages.at(Math.min(index, pages.count - 1));
  usePrefetchedArticle(chosen?.id);
  const isEmpty = library?.articles === 0 && pages.count === 0 && words === '';

  if (isEmpty && !pages.isPending) return <EmptyLibrary />;
  return (
    <div className={styles.view}>
      <LibraryBar count={pages.isPending ? null : pages.count} />
      <div className={styles.panes}>
        <section className={styles.list} aria-label={t('library/list')}>
          {pages.error ? (
            <FailedAnswer error={pages.error} onAgain={pages.refetch} />
          ) : pages.isPending ? (
            <QuietWait>{t('app/loading')}</QuietWait>
          ) : pages.count === 0 ? (
            <NothingFound />
          ) : (
            <ArticleList pages={pages} onRange={setRange} />
          )}
        </section>
        {chosen && <Preview key={chosen.id} article={chosen} />}
      </div>
    </div>
  );
}
