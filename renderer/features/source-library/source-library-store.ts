import { create } from 'zustand';
import type { Id } from '@shared/domain/ids';
import type { SourceType } from '@shared/domain/source';
import type { Input } from '@shared/ipc/contract';

export type SourceSort = NonNullable<Input<'sources.list'>['sort']>;

interface SourceLibraryState {
  /** All sources, those that may be one and the same, or some that were chosen to be merged. */
  view: 'list' | 'duplicates' | 'merging';
  words: string;
  /** The field for finding takes the focus as soon as it is there. */
  finding: boolean;
  type: SourceType | 'all';
  sort: SourceSort;
  /** The row that one is on; -1 where the chosen source was asked for from elsewhere and has no row yet. */
  index: number;
  id: Id | null;
  selected: ReadonlySet<Id>;
  /** The source whose details are open. */
  editing: Id | null;
  /** The pane in sight where there is no room for two. */
  pane: 'list' | 'source';
  /** The sources chosen to be merged. */
  merging: readonly Id[];
  /** The group of duplicates that one is on, by its place; the key tells whether it is still the same group. */
  group: number;
  groupKey: string | null;
  /** Keys of groups that someone said are not the same. Nothing records it, so it holds while Galley runs. */
  apart: ReadonlySet<string>;
}

const fresh: SourceLibraryState = {
  view: 'list',
  words: '',
  finding: false,
  type: 'all',
  sort: 'used',
  index: 0,
  id: null,
  selected: new Set(),
  editing: null,
  pane: 'list',
  merging: [],
  group: 0,
  groupKey: null,
  apart: new Set(),
};

/** What the place of the sources remembers while one is elsewhere. */
export const useSourceLibrary = create<SourceLibraryState>(() => fresh);

/** Shows other sources, or the same in another order, from the first one on. What is selected stays. */
export function showSources(change: Partial<Pick<SourceLibraryState, 'words' | 'type' | 'sort'>>): void {
  useSourceLibrary.setState({ ...change, index: 0, id: null, editing: null, pane: 'list' });
}

/** Shows one source, wherever it stands among all of them. */
export function showSource(source: Id): void {
  const { id, index } = useSourceLibrary.getState();
  if (id === source && index >= 0) useSourceLibrary.setState({ view: 'list', pane: 'source' });
  else
    useSourceLibrary.setState({
      ...{ view: 'list', pane: 'source', words: '', type: 'all', index: -1, id: source, editing: null },
    });
}

/** Goes back to the list, from a source or from what was to be merged. */
export function showList(): void {
  useSourceLibrary.setState({ view: 'list', pane: 'list', merging: [], editing: null });
}

/** Forgets words, filters and what was chosen, for another library. */
export function resetSourceLibrary(): void {
  useSourceLibrary.setState(fresh);
}
