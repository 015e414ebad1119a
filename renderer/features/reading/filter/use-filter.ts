import { useMemo } from 'react';
import { noFilter, toggled, type Facet } from '../../claims/claim-filter';
import { useReadingStore } from '../reading-store';

/** What can be done to the filter of an article's claims. The same object for as long as the view is open. */
export interface FilterActions {
  /** Shows everything, or what is left; what was picked by verdict is dropped. */
  setAll: (all: boolean) => void;
  /** Picks an entry, or drops it. */
  toggle: (facet: Facet, entry: string) => void;
  /** Drops all that was picked. */
  clear: () => void;
}

/** Changes the filter of the article view around a component. */
export function useFilterActions(): FilterActions {
  const store = useReadingStore();
  return useMemo(
    () => ({
      setAll: (all) => store.setState(({ filter }) => ({ filter: { ...filter, all, groups: new Set() } })),
      toggle: (facet, entry) => store.setState(({ filter }) => ({ filter: toggled(filter, facet, entry) })),
      clear: () => store.setState(({ filter: { all } }) => ({ filter: { ...noFilter, all } })),
    }),
    [store],
  );
}
