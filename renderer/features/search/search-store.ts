import { create } from 'zustand';
import type { Id } from '@shared/domain/ids';
import type { SavedSearch, SearchKind } from '@shared/domain/search';
import { noFilter, type LibraryFilter } from '../library/library-filter';

/** How many queries of this session are offered again. */
const RECENT = 6;

interface SearchState {
  /** As it is typed. */
  query: string;
  filter: LibraryFilter;
  /** What alone is shown; `null` shows the best of each kind. */
  kind: SearchKind | null;
  /** The row that one is on. */
  index: number;
  /** Whether the column of filters is shown. */
  facets: boolean;
  /** Queries that led somewhere, the last one first. */
  recent: readonly string[];
  /** What is being named: a saved search, or the one at hand to be saved. */
  naming: { saved: Id | null; name: string } | null;
}

const fresh: SearchState = {
  query: '',
  filter: noFilter,
  kind: null,
  index: 0,
  facets: false,
  recent: [],
  naming: null,
};

/** What the place of searches remembers while one is elsewhere. */
export const useSearchStore = create<SearchState>(() => fresh);

/** Looks for something else, or elsewhere; from the first row on. */
export function searchFor(change: Partial<Pick<SearchState, 'query' | 'filter' | 'kind'>>): void {
  useSearchStore.setState({ ...change, index: 0 });
}

/** Looks again for what was saved. */
export function runSaved({ query, filter }: SavedSearch): void {
  searchFor({ query, filter: { facets: filter.facets, from: filter.from, to: filter.to }, kind: null });
}

/** A query that led somewhere is offered again. */
export function rememberQuery(query: string): void {
  const words = query.trim();
  if (words === '') return;
  useSearchStore.setState(({ recent }) => ({
    recent: [words, ...recent.filter((other) => other !== words)].slice(0, RECENT),
  }));
}

/** Forgets everything, for another library. */
export function resetSearch(): void {
  useSearchStore.setState(fresh);
}
