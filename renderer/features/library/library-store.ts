import { create } from 'zustand';
import type { Id } from '@shared/domain/ids';
import { asRequested, noFilter, type LibraryFilter } from './library-filter';
import { noSelection, type Selection } from './select/selection';
import { bestFirst, usualOrder, type Order } from './sorting';

/** From where Shift extends the selection, and what was selected then. */
export interface Anchor {
  index: number;
  before: Selection;
}

interface LibraryState {
  /** The query, as it is typed. */
  words: string;
  filter: LibraryFilter;
  /** The order of all articles, and of those that a query finds. */
  order: Order;
  foundOrder: Order;
  /** The row that one is on, by its place; `id` tells whether the place still holds the same article. */
  index: number;
  id: Id | null;
  /** Empty where nothing but the row that one is on is meant. */
  selection: Selection;
  anchor: Anchor | null;
  /** Whether the column of filters and the preview are shown; `null`: where there is room. */
  facets: boolean | null;
  preview: boolean | null;
  /** Of the preview, in rem. */
  previewWidth: number;
}

const fresh: LibraryState = {
  words: '',
  filter: noFilter,
  order: usualOrder,
  foundOrder: bestFirst,
  index: 0,
  id: null,
  selection: noSelection,
  anchor: null,
  facets: null,
  preview: null,
  previewWidth: 30,
};

/** What the library view remembers while one is elsewhere. */
export const useLibraryStore = create<LibraryState>(() => fresh);

/** Whether something is looked for. */
export const isFinding = (words: string): boolean => words.trim() !== '';

/** The order of what is shown. */
export const orderOf = ({ words, order, foundOrder }: LibraryState): Order =>
  isFinding(words) ? foundOrder : order;

/** What is shown, as requests want it. */
export const selectionFor = (words: string, filter: LibraryFilter) => ({
  query: words,
  unfinished: isFinding(words),
  filter: asRequested(filter),
});

interface Shown {
  words?: string;
  filter?: LibraryFilter;
}

/** Shows other articles, from the first one on. What is selected stays selected, as far as it is found. */
export function showArticles(change: Shown): void {
  useLibraryStore.setState((before) => ({
    ...change,
    // Whoever looks for something new wants the best first, however the last finds were sorted.
    foundOrder: isFinding(change.words ?? before.words) ? before.foundOrder : bestFirst,
    index: 0,
    id: null,
    anchor: null,
  }));
}

/** Sorts what is shown, and shows it from the first one on. */
export function sortArticles(order: Order): void {
  useLibraryStore.setState(({ words }) => ({
    [isFinding(words) ? 'foundOrder' : 'order']: order,
    index: 0,
    id: null,
    anchor: null,
  }));
}

/** Shows all articles, the last imported first, as after an import. */
export function showLastImported(): void {
  showArticles({ words: '', filter: noFilter });
  sortArticles(usualOrder);
}

/** Forgets words, filters and what is selected, for another library. */
export function resetLibraryView(): void {
  useLibraryStore.setState(fresh);
}
