import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Id } from '@shared/domain/ids';
import { request, useAnswer } from '../../../app/api';
import { isFinding, orderOf, selectionFor, useLibraryStore } from '../library-store';
import { idListOf, type IdList } from './id-list';
import { chosenOf, isSelected, placesIn, selectedCount } from './selection';

/** What the list shows and in which order, as requests want it. */
export function listInput(state: ReturnType<typeof useLibraryStore.getState>) {
  return { ...selectionFor(state.words, state.filter), ...orderOf(state) };
}

/** The ids of all that is found, in the order of the list; asked for unless they are known. */
export async function foundIds(client: QueryClient): Promise<IdList> {
  const input = listInput(useLibraryStore.getState());
  const { ids } = await client.query({
    queryKey: ['articles.ids', input],
    queryFn: () => request('articles.ids', input),
  });
  return idListOf(ids);
}

interface SelectedCounts {
  /** Selected and among what is found. */
  shown: number;
  /** Selected, but not found by what is looked for now. */
  hidden: number;
}

/** How many articles are selected; none while only the row that one is on is meant. */
export function useSelectedCounts(): SelectedCounts {
  const selection = useLibraryStore((state) => state.selection);
  const words = useLibraryStore((state) => state.words);
  const filter = useLibraryStore((state) => state.filter);
  const count = selectedCount(selection);
  // Which of them are found does not depend on the order.
  const input = {
    ...selectionFor(words, filter),
    sort: isFinding(words) ? 'relevance' : 'imported',
  } as const;
  const { data } = useAnswer('articles.ids', input, { enabled: count > 0 });
  return useMemo(() => {
    if (count === 0 || !data) return { shown: count, hidden: 0 };
    const shown = placesIn(selection, idListOf(data.ids)).length;
    return { shown, hidden: count - shown };
  }, [count, data, selection]);
}

/**
 * The articles that a command is meant for: the selected ones that are found, in the order of the list, or the one
 * that one is on.
 */
export function useMeant(): () => Promise<Id[]> {
  const client = useQueryClient();
  return async () => {
    const { selection, id } = useLibraryStore.getState();
    if (selectedCount(selection) === 0) return id === null ? [] : [id];
    return chosenOf(selection, await foundIds(client));
  };
}

/** Whether an article is meant by a command now. */
export function useIsMeant(): (id: Id) => boolean {
  const selection = useLibraryStore((state) => state.selection);
  const current = useLibraryStore((state) => state.id);
  const isEmpty = selectedCount(selection) === 0;
  return (id) => (isEmpty ? id === current : isSelected(selection, id));
}
