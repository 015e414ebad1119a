import { t } from '@shared/text';
import { openDialog } from '../../app/dialogs';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { importChosenFiles, importChosenFolder } from './importing';
import { isNarrowed, noFilter } from './library-filter';
import { isFinding, showArticles, useLibraryStore } from './library-store';
import styles from './library-empty.module.css';

/** A library without articles: how the first one gets in. */
export function EmptyLibrary() {
  return (
    <div className={styles.place} data-keys tabIndex={-1} ref={(place) => place?.focus()}>
      <EmptyState
        title={t('library/empty/title')}
        actions={
          <>
            <Button kind="primary" action="article.paste" onPress={() => openDialog('paste')}>
              {t('app/action/article.paste')}
            </Button>
            <Button action="article.fetch" onPress={() => openDialog('fetch')}>
              {t('library/empty/fetch')}
            </Button>
            <Button action="article.import" onPress={() => void importChosenFiles()}>
              {t('app/action/article.import')}
            </Button>
            <Button action="article.importFolder" onPress={() => void importChosenFolder()}>
              {t('app/action/article.importFolder')}
            </Button>
          </>
        }
      >
        {t('library/empty/text')}
      </EmptyState>
    </div>
  );
}

/** Nothing has these words, or nothing passes the filters; and the way back. */
export function NothingFound() {
  const finding = useLibraryStore((state) => isFinding(state.words));
  const narrowed = useLibraryStore((state) => isNarrowed(state.filter));
  const about = finding ? 'Words' : 'Filters';
  return (
    <EmptyState
      title={t(`library/nothing/title${about}`)}
      actions={
        <>
          {finding && narrowed && (
            <Button action="library.clear" onPress={() => showArticles({ filter: noFilter })}>
              {t('library/nothing/clearFilters')}
            </Button>
          )}
          <Button onPress={() => showArticles({ words: '', filter: noFilter })}>
            {t('library/nothing/showAll')}
          </Button>
        </>
      }
    >
      {t(`library/nothing/text${about}`)}
    </EmptyState>
  );
}
