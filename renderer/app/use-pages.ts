import { keepPreviousData, useQueries, useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { Input, Output } from '@shared/ipc/contract';
import { request, type RequestError } from './api';

/** Rows of one answer: two screens of them, so that an answer to typing is there before the next key. */
export const PAGE = 100;

/** The requests that answer part of a long list. */
type Paged = 'articles.list' | 'search.find' | 'sources.list';

/** A long list of which only the pages in sight are here. */
export interface Pages<Answer> {
  /** The first page, which also tells what is known of all of them. */
  head: Answer | undefined;
  /** The page that a row lies on, or `undefined` while it is on the way. */
  holding: (index: number) => Answer | undefined;
  /** The pages that are here, each with the place of its first row. */
  here: () => { from: number; answer: Answer }[];
  /** The rows are those of the list before, until the answer is there. */
  isOld: boolean;
  /** Nothing has been answered yet. */
  isPending: boolean;
  /** Why there is no list. */
  error: RequestError | null;
  refetch: () => void;
}

interface PagesOptions {
  /** The rows that are needed, the last one included. */
  range: { first: number; last: number };
  enabled?: boolean;
  /** How long a page that is out of sight is remembered, in milliseconds. */
  gcTime?: number;
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

/**
 * Asks for the pages of a long list that hold some rows. When another list is wished for, what was there before stays
 * until the answer comes: a list that blinks can't be read, and one that is gone can't take the focus.
 */
export function usePages<K extends Paged>(
  name: K,
  wish: Omit<Input<K>, 'offset' | 'limit'>,
  { range, enabled = true, ...options }: PagesOptions,
): Pages<Output<K>> {
  const asked = (page: number) => {
    const input = { ...wish, offset: page * PAGE, limit: PAGE } as Input<K>;
    return { ...options, enabled, queryKey: [name, input], queryFn: () => request(name, input) };
  };
  // Only a query of its own knows what it answered before; one of several has nothing to keep.
  const head = useQuery<Output<K>, RequestError>({ ...asked(0), placeholderData: keepPreviousData });
  const others = pagesFor(range.first, range.last).filter((page) => page > 0);
  const results: UseQueryResult<Output<K>, RequestError>[] = useQueries({
    queries: enabled ? others.map(asked) : [],
  });
  const answerOf = (page: number) => (page === 0 ? head.data : results[others.indexOf(page)]?.data);
  return {
    head: head.data,
    holding: (index) => answerOf(Math.floor(index / PAGE)),
    here: () =>
      [0, ...others].flatMap((page) => {
        const answer = answerOf(page);
        return answer === undefined ? [] : [{ from: page * PAGE, answer }];
      }),
    isOld: head.isPlaceholderData,
    isPending: head.data === undefined && !head.error,
    error: head.data === undefined ? head.error : null,
    refetch: () => [head, ...results].forEach((result) => void result.refetch()),
  };
}
