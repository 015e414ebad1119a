import { PanelLeft, PanelRight } from 'lucide-react';
import { t } from '@shared/text';
import { openDialog } from '../../app/dialogs';
import { Button } from '../../ui/button';
import type { ArticlePages } from './article-pages';
import { FindField } from './find-field';
import { importChosenFiles, importChosenFolder } from './importing';
import { SortMenu } from './sort-menu';
import type { LibraryPanes } from './use-panes';
import styles from './library-bar.module.css';

interface LibraryBarProps {
  pages: ArticlePages;
  panes: LibraryPanes;
}

/** Finding, filtering, sorting and importing. */
export function LibraryBar({ pages, panes }: LibraryBarProps) {
  return (
    <div className={styles.bar}>
      {!panes.facets && (
        <Button kind="quiet" action="library.filter" onPress={panes.openFacets}>
          <PanelLeft aria-hidden size="0.875rem" />
          {t('library/facet/label')}
        </Button>
      )}
      <FindField
        count={pages.isPending ? null : pages.count}
        exact={pages.exact}
        isOld={pages.isOld}
        problem={pages.isOld ? null : pages.problem}
      />
      <SortMenu />
      {!panes.preview && (
        <Button kind="quiet" action="library.preview" onPress={panes.togglePreview}>
          <PanelRight aria-hidden size="0.875rem" />
          {t('library/preview/label')}
        </Button>
      )}
      <div className={styles.imports}>
        <Button action="article.paste" onPress={() => openDialog('paste')}>
          {t('library/actions/paste')}
        </Button>
        <Button action="article.fetch" onPress={() => openDialog('fetch')}>
          {t('library/actions/fetch')}
        </Button>
        <Button action="article.import" onPress={() => void importChosenFiles()}>
          {t('library/actions/import')}
        </Button>
        <Button aria-label={t('app/action/article.importFolder')} onPress={() => void importChosenFolder()}>
          {t('library/actions/importFolder')}
        </Button>
      </div>
    </div>
  );
}
