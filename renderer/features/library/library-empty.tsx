import { t } from '@shared/text';
import { openDialog } from '../../app/dialogs';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { importChosenFiles } from './importing';
import { showArticles, useLibraryStore } from './library-store';
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
            <Button action="article.import" onPress={() => void importChosenFiles()}>
              {t('app/action/article.import')}
            </Button>
          </>
        }
      >
        {t('library/empty/text')}
      </EmptyState>
    </div>
  );
}

/** No article has these words, or none is of this kind. */
export function NothingFound() {
  const words = useLibraryStore((state) => state.words);
  return (
    <EmptyState
      title={t(words ? 'library/nothing/title' : 'library/nothing/titleFiltered')}
      actions={
        <Button onPress={() => showArticles({ words: '', standing: 'all' })}>
          {t('library/nothing/showAll')}
        </Button>
      }
    >
      {t(words ? 'library/nothing/text' : 'library/nothing/textFiltered')}
    </EmptyState>
  );
}
