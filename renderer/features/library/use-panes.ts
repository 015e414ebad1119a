import { useSyncExternalStore } from 'react';
import { flushSync } from 'react-dom';
import { useAction } from '../../app/keys/use-action';
import { focusArticles } from './article-list';
import { focusFacets } from './facets/focus-facets';
import { useLibraryStore } from './library-store';

/** How much room the window has, as useAppearance says it on the page. */
function useRoom(): string | undefined {
  return useSyncExternalStore(
    (changed) => {
      const changes = new MutationObserver(changed);
      changes.observe(document.documentElement, { attributes: true, attributeFilter: ['data-width'] });
      return () => changes.disconnect();
    },
    () => document.documentElement.dataset['width'],
  );
}

/** What stands beside the list, and how it comes and goes. */
export interface LibraryPanes {
  facets: boolean;
  preview: boolean;
  openFacets: () => void;
  hideFacets: () => void;
  togglePreview: () => void;
}

/** Which panes are shown: as somebody chose, or the filters unless it is small and the preview where it is wide. */
export function useLibraryPanes(): LibraryPanes {
  const room = useRoom();
  const facets = useLibraryStore((state) => state.facets) ?? room !== 'small';
  const preview = useLibraryStore((state) => state.preview) ?? room === 'wide';
  const panes: LibraryPanes = {
    facets,
    preview,
    openFacets: () => {
      // It has to be drawn first, and the next key is for it already.
      flushSync(() => useLibraryStore.setState({ facets: true }));
      focusFacets();
    },
    hideFacets: () => {
      useLibraryStore.setState({ facets: false });
      focusArticles();
    },
    togglePreview: () => {
      useLibraryStore.setState({ preview: !preview });
      if (preview) focusArticles();
    },
  };
  useAction('library.filter', panes.openFacets);
  useAction('library.hideFilter', () => (facets ? panes.hideFacets() : panes.openFacets()));
  useAction('library.preview', panes.togglePreview);
  return panes;
}
