import { create } from 'zustand';
import type { ArticleStanding } from '@shared/domain/article';
import type { Id } from '@shared/domain/ids';
import type { Input } from '@shared/ipc/contract';

export type Sort = NonNullable<Input<'articles.list'>['sort']>;

interface LibraryState {
  words: string;
  standing: ArticleStanding | 'all';
  sort: Sort;
  /** The chosen row, by its place; `id` tells whether the place still holds the same article. */
  index: number;
  id: Id | null;
}

const fresh: LibraryState = { words: '', standing: 'all', sort: 'imported', index: 0, id: null };

/** What the library view remembers while one is elsewhere. */
export const useLibraryStore = create<LibraryState>(() => fresh);

/** Shows other articles, from the first one on. */
export function showArticles(change: Partial<Pick<LibraryState, 'words' | 'standing' | 'sort'>>): void {
  useLibraryStore.setState({ ...change, index: 0, id: null });
}

/** Forgets words and filters, for another library. */
export function resetLibraryView(): void {
  useLibraryStore.setState(fresh);
}
