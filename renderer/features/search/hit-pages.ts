import { useQueries, type UseQueryResult } from '@tanstack/react-query';
import type { SearchHit, SearchKind } from '@shared/domain/search';
import type { Input, Output } from '@shared/ipc/contract';
import { request, type RequestError } from '../../app/api';
import { PAGE, pagesFor } from '../library/article-pages';
import { useThrottled } from '../library/use-settled';

type Answer = Output<'search.find'>;

/** How often another part of the list may be asked for, in milliseconds. */
const EVERY = 120;

/** All that was found of one kind, of which only the pages in sight are here. */
export interface HitPages {
  count: number;
  /** What was found in a place, or `undefined` while its page is on the way. */
  at: (index: number) => SearchHit | undefined;
  /** What is shown was found by what was typed before. */
  isOld: boolean;
  /** Nothing has been answered yet. */
  isPending: boolean;
}

/** What is found of one kind; the pages around the rows in sight are asked for. Nothing without a kind. */
export function useHitPages(
  wish: Pick<Input<'search.find'>, 'query' | 'unfinished' | 'filter'>,
  kind: SearchKind | null,
  range: { first: number; last: number },
): HitPages {
  const { first, last } = useThrottled(range, EVERY);
  const pages = kind === null ? [] : pagesFor(first, last);
  const results: UseQueryResult<Answer, RequestError>[] = useQueries({
    queries: pages.map((page) => {
      const input = { ...wish, kinds: kind === null ? [] : [kind], offset: page * PAGE, limit: PAGE };
      return {
        queryKey: ['search.find', input],
        queryFn: () => request('search.find', input),
        placeholderData: (before: Answer | undefined) => (page === 0 ? before : undefined),
      };
    }),
  });
  const groupOf = (page: number) =>
    results[pages.indexOf(page)]?.data?.groups.find((group) => group.kind === kind);
  return {
    count: groupOf(0)?.count ?? 0,
    isOld: results[0]?.isPlaceholderData ?? false,
    isPending: kind !== null && results[0]?.data === undefined,
    at: (index) => groupOf(Math.floor(index / PAGE))?.hits[index % PAGE],
  };
}
