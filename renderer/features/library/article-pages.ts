import { useQueries, type UseQueryResult } from '@tanstack/react-query';
import type { Id } from '@shared/domain/ids';
import type { ArticleRow, Input, Output } from '@shared/ipc/contract';
import { request, type RequestError } from '../../app/api';

/** Rows of one answer: more would make the hop between the processes slow. */
export const PAGE = 200;

type List = Output<'articles.list'>;

/** A long list of which only the pages in sight are here. */
export interface ArticlePages {
  count: number;
  /** The article in a place, or `undefined` while its page is on the way. */
  at: (index: number) => ArticleRow | undefined;
  /** Where an article is, among the pages that are here; -1 where it is not. */
  indexOf: (article: Id) => number;
  /** Nothing has been answered yet. */
  isPending: boolean;
  error: RequestError | null;
  refetch: () => void;
}

/** The pages that the rows from `first` to `last` lie on; always the first one, which tells the number of all. */
export function pagesFor(first: number, last: number): number[] {
  const pages = new Set([0]);
  for (
    let page = Math.floor(Math.max(0, first) / PAGE);
    page <= Math.floor(Math.max(0, last) / PAGE);
    page += 1
  )
    pages.add(page);
  return [...pages];
}

/** The articles that a filter finds; of them the pages around the rows in sight are asked for. */
export function useArticlePages(
  filter: Omit<Input<'articles.list'>, 'offset' | 'limit'>,
  range: { first: number; last: number },
): ArticlePages {
  const pages = pagesFor(range.first, range.last);
  const results: UseQueryResult<List, RequestError>[] = useQueries({
    queries: pages.map((page) => {
      const input = { ...filter, offset: page * PAGE, limit: PAGE };
      return {
        queryKey: ['articles.list', input],
        queryFn: () => request('articles.list', input),
        // What was found before stays until the new answer is there: a list that blinks can't be read.
        placeholderData: (before: List | undefined) => (page === 0 ? before : undefined),
      };
    }),
  });
  const head = results[0];
  const at = (index: number): ArticleRow | undefined => {
    const slot = pages.indexOf(Math.floor(index / PAGE));
    return results[slot]?.data?.rows[index % PAGE];
  };
  const indexOf = (article: Id): number => {
    for (const [slot, page] of pages.entries()) {
      const place = results[slot]?.data?.rows.findIndex((row) => row.id === article) ?? -1;
      if (place >= 0) return page * PAGE + place;
    }
    return -1;
  };
  return {
    count: head?.data?.count ?? 0,
    at,
    indexOf,
    isPending: head?.data === undefined && !head?.error,
    error: head?.data === undefined ? (head?.error ?? null) : null,
    refetch: () => results.forEach((result) => void result.refetch()),
  };
}
