import { useQueries, type UseQueryResult } from '@tanstack/react-query';
import type { Id } from '@shared/domain/ids';
import type { Input, Output, SourceRow } from '@shared/ipc/contract';
import { request, type RequestError } from '../../app/api';
import { PAGE, pagesFor } from '../library/article-pages';

type List = Output<'sources.list'>;

/** A long list of sources of which only the pages in sight are here. */
export interface SourcePages {
  count: number;
  /** The source in a place, or `undefined` while its page is on the way. */
  at: (index: number) => SourceRow | undefined;
  /** Where a source is, among the pages that are here; -1 where it is not. */
  indexOf: (source: Id) => number;
  /** Nothing has been answered yet. */
  isPending: boolean;
  error: RequestError | null;
  refetch: () => void;
}

/** The sources that are looked for; of them the pages around the rows in sight are asked for. */
export function useSourcePages(
  wish: Omit<Input<'sources.list'>, 'offset' | 'limit'>,
  range: { first: number; last: number },
): SourcePages {
  const pages = pagesFor(range.first, range.last);
  const results: UseQueryResult<List, RequestError>[] = useQueries({
    queries: pages.map((page) => {
      const input = { ...wish, offset: page * PAGE, limit: PAGE };
      return {
        queryKey: ['sources.list', input],
        queryFn: () => request('sources.list', input),
        // What was found before stays until the new answer is there: a list that blinks can't be read.
        placeholderData: (before: List | undefined) => (page === 0 ? before : undefined),
      };
    }),
  });
  const head = results[0];
  return {
    count: head?.data?.count ?? 0,
    at: (index) => results[pages.indexOf(Math.floor(index / PAGE))]?.data?.rows[index % PAGE],
    indexOf: (source) => {
      for (const [slot, page] of pages.entries()) {
        const place = results[slot]?.data?.rows.findIndex((row) => row.id === source) ?? -1;
        if (place >= 0) return page * PAGE + place;
      }
      return -1;
    },
    isPending: head?.data === undefined && !head?.error,
    error: head?.data === undefined ? (head?.error ?? null) : null,
    refetch: () => results.forEach((result) => void result.refetch()),
  };
}
