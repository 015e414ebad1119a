import { useState } from 'react';
import { t } from '@shared/text';
import { useAnswer } from '../../app/api';
import { FailedAnswer } from '../../app/failed-answer';
import { useAction } from '../../app/keys/use-action';
import { QuietWait } from '../../app/quiet-wait';
import { formatCount } from '../../ui/count';
import { usePrefetchedArticle } from '../reading/use-prefetched-article';
import { useArticlePages } from './article-pages';
import { ArticleList, focusArticles } from './article-list';
import { BatchDialogs } from './batch/batch-dialogs';
import { useBatchActions } from './batch/use-batch-actions';
import { ChosenLine } from './facets/chosen-line';
import { FacetColumn } from './facets/facet-column';
import { IndexingLine } from './indexing-line';
import { LibraryBar } from './library-bar';
import { EmptyLibrary, NothingFound } from './library-empty';
import { isNarrowed, noFilter, type LibraryFilter } from './library-filter';
import { isFinding, showArticles, useLibraryStore } from './library-store';
import { Preview } from './preview/preview';
import { listInput } from './select/found-ids';
import { SelectedBar } from './select/selected-bar';
import { useLibraryPanes } from './use-panes';
import { useThrottled } from './use-settled';
import styles from './library-view.module.css';

/** How often what is typed is asked for, in milliseconds. */
const BETWEEN_KEYS = 100;

/** The library: its articles, found by words, narrowed, sorted and selected, and the one that one is on beside them. */
export function LibraryView() {
  const state = useLibraryStore();
  const [range, setRange] = useState({ first: 0, last: 0 });
  const { data: library } = useAnswer('library.info', undefined);
  // Every key asks anew; faster than this nobody reads, and the answers would queue.
  const words = useThrottled(state.words, BETWEEN_KEYS);
  const input = listInput({ ...state, words });
  const answered = useArticlePages(input, range);
  const pages = { ...answered, isOld: answered.isOld || words !== state.words };
  const panes = useLibraryPanes();
  useBatchActions();
  const place = Math.max(0, Math.min(state.index, pages.count - 1));
  const chosen = pages.at(place);
  usePrefetchedArticle(chosen?.id);
  const isAll = !isFinding(state.words) && !isNarrowed(state.filter);
  const { count, exact } = pages;
  // The field says how many its words find.
  const found =
    pages.isPending || isFinding(state.words)
      ? null
      : t(exact ? 'library/found' : 'library/foundAtLeast', { count, number: formatCount(count) });
  const narrow = (filter: LibraryFilter) => showArticles({ filter });
  useAction('library.clear', () => {
    if (!isNarrowed(state.filter)) return false;
    narrow(noFilter);
    return true;
  });

  if (library?.articles === 0 && pages.count === 0 && isAll && !pages.isPending) return <EmptyLibrary />;
  return (
    <div className={styles.view}>
      <LibraryBar pages={pages} panes={panes} />
      <div className={styles.panes}>
        {panes.facets && (
          <FacetColumn
            filter={state.filter}
            words={state.words}
            action="library.filter"
            onFilter={narrow}
            onHide={panes.hideFacets}
            onLeave={focusArticles}
          />
        )}
        <section className={styles.list} aria-label={t('library/list')}>
          <IndexingLine />
          <ChosenLine filter={state.filter} onFilter={narrow} found={found} clearAction="library.clear" />
          <div className={styles.found}>
            {pages.error ? (
              <FailedAnswer error={pages.error} onAgain={pages.refetch} />
            ) : pages.isPending ? (
              <QuietWait>{t('app/loading')}</QuietWait>
            ) : pages.count === 0 ? (
              <NothingFound />
            ) : (
              <ArticleList pages={pages} listed={JSON.stringify(input)} onRange={setRange} />
            )}
          </div>
          <SelectedBar count={pages.count} />
        </section>
        {panes.preview && chosen && (
          <Preview
            key={chosen.id}
            article={chosen}
            snippets={pages.snippetsAt(place)}
            onHide={panes.togglePreview}
          />
        )}
      </div>
      <BatchDialogs />
    </div>
  );
}
