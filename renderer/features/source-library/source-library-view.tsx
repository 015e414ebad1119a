import { useEffect, useState } from 'react';
import type { Id } from '@shared/domain/ids';
import { t } from '@shared/text';
import { useAnswer } from '../../app/api';
import { FailedAnswer } from '../../app/failed-answer';
import { QuietWait } from '../../app/quiet-wait';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { importChosenFiles, importChosenFolder } from '../library/importing';
import { focusSources } from './focus';
import { SourceList } from './list/source-list';
import { DuplicatesView } from './merge/duplicates-view';
import { MergingView } from './merge/merging-view';
import { useGroups } from './merge/use-groups';
import { SourceBar } from './source-bar';
import { showSource, showSources, useSourceLibrary } from './source-library-store';
import { useSourcePages } from './source-pages';
import { SourcePanel } from './source/source-panel';
import styles from './source-library-view.module.css';

/** No source yet: how the first one gets here. */
function EmptySources() {
  return (
    <div className={styles.empty} data-keys tabIndex={-1} ref={(place) => place?.focus()}>
      <EmptyState
        title={t('sourceLibrary/empty/title')}
        actions={
          <>
            <Button onPress={() => void importChosenFiles('source')}>{t('sourceLibrary/import')}</Button>
            <Button onPress={() => void importChosenFolder('source')}>
              {t('sourceLibrary/importFolder')}
            </Button>
          </>
        }
      >
        {t('sourceLibrary/empty/text')}
      </EmptyState>
    </div>
  );
}

function NothingFound() {
  const words = useSourceLibrary((state) => state.words);
  return (
    <EmptyState
      title={t(words ? 'sourceLibrary/nothing/title' : 'sourceLibrary/nothing/titleFiltered')}
      actions={
        <Button onPress={() => showSources({ words: '', type: 'all' })}>
          {t('sourceLibrary/nothing/showAll')}
        </Button>
      }
    >
      {words && t('sourceLibrary/nothing/text')}
    </EmptyState>
  );
}

/** The library of sources: found by words, ordered, the one that one is on beside them; and what may be twice there. */
export function SourceLibraryView({ source }: { source: Id | undefined }) {
  const { view, words, type, sort, index, id, pane } = useSourceLibrary();
  const [range, setRange] = useState({ first: 0, last: 0 });
  const pages = useSourcePages({ query: words, sort, ...(type === 'all' ? {} : { types: [type] }) }, range);
  const { groups } = useGroups();
  const row = pages.at(Math.min(index, pages.count - 1));
  // Asked for from elsewhere, it may be in no page that is here.
  const asked = useAnswer('sources.get', { source: id ?? '' }, { enabled: index < 0 && id !== null });
  const shown = index < 0 ? asked.data : row;

  useEffect(() => {
    if (source !== undefined) showSource(source);
  }, [source]);

  const isAnswered = !pages.isPending && !pages.isOld && !pages.error;
  if (isAnswered && pages.count === 0 && words === '' && type === 'all') return <EmptySources />;
  const back = () => {
    useSourceLibrary.setState({ pane: 'list' });
    // What is not in sight can't take the focus, so the list has to be drawn first.
    requestAnimationFrame(focusSources);
  };
  return (
    <div className={styles.view}>
      <SourceBar count={pages.isPending ? null : pages.count} duplicates={groups?.length} />
      {view === 'duplicates' ? (
        <DuplicatesView />
      ) : view === 'merging' ? (
        <MergingView />
      ) : (
        <div className={styles.panes} data-pane={pane}>
          <section className={styles.list} aria-label={t('sourceLibrary/list')}>
            {pages.error ? (
              <FailedAnswer error={pages.error} onAgain={pages.refetch} />
            ) : pages.isPending ? (
              <QuietWait>{t('app/loading')}</QuietWait>
            ) : pages.count === 0 ? (
              <NothingFound />
            ) : (
              <SourceList pages={pages} onRange={setRange} />
            )}
          </section>
          {shown && <SourcePanel key={shown.id} source={shown} onBack={back} />}
        </div>
      )}
    </div>
  );
}
