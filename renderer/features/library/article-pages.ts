import { useQueries, type UseQueryResult } from '@tanstack/react-query';
import type { Id } from '@shared/domain/ids';
import type { QueryProblem, Snippet } from '@shared/domain/search';
import type { ArticleRow, Input, Output } from '@shared/ipc/contract';
import { request, type RequestError } from '../../app/api';
import { useThrottled } from './use-settled';

/** Rows of one answer: two screens of them, so that an answer to typing is there before the next key. */
export const PAGE = 100;
/** Rows beyond those in sight that are asked for, so that scrolling on shows no gaps. */
const AHEAD = 50;
/** How often another part of the list may be asked for, in milliseconds. */
const EVERY = 120;
/** How long a page that is out of sight is remembered, in milliseconds: a list can have hundreds of them. */
const REMEMBERED = 60_000;

type List = Output<'articles.list'>;

/** A long list of which only the pages in sight are here. */
export interface ArticlePages {
  count: number;
  /** Whether `count` is all there is. */
  exact: boolean;
  /** The article in a place, or `undefined` while its page is on the way. */
  at: (index: number) => ArticleRow | undefined;
  /** What was found in it; empty without a query. */
  snippetsAt: (index: number) => readonly Snippet[];
  /** Where an article is, among the pages that are here; -1 where it is not. */
  indexOf: (article: Id) => number;
  /** What is wrong with the query. */
  problem: QueryProblem | null;
  /** The rows are those of the list before, until the answer is there. */
  isOld: boolean;
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
  const { first, last } = useThrottled(range, EVERY);
  const wanted = pagesFor(first - AHEAD, last + AHEAD);
  const results: UseQueryResult<List, RequestError>[] = useQueries({
    queries: wanted.map((page) => {
      const input = { ...filter, offset: page * PAGE, limit: PAGE };
      return {
        queryKey: ['articles.list', input],
        queryFn: () => request('articles.list', input),
        gcTime: REMEMBERED,
        // What was found before stays until the new answer is there: a list that blinks can't be read.
        placeholderData: (before: List | undefined) => (page === 0 ? before : undefined),
      };
    }),
  });
  const head = results[0];
  // Beyond the end there may be a page that was asked for while the list was longer.
  const pages = wanted.filter((page) => page === 0 || page * PAGE < (head?.data?.count ?? 0));
  const answerAt = (index: number) => results[wanted.indexOf(Math.floor(index / PAGE))]?.data;
  const indexOf = (article: Id): number => {
    for (const page of pages) {
      const place = answerAt(page * PAGE)?.rows.findIndex((row) => row.id === article) ?? -1;
      if (place >= 0) return page * PAGE + place;
    }
    return -1;
  };
  return {
    count: head?.data?.count ?? 0,
    exact: head?.data?.exact ?? true,
    at: (index) => answerAt(index)?.rows[index % PAGE],
    snippetsAt: (index) => answerAt(index)?.snippets[index % PAGE] ?? [],
    indexOf,
    problem: head?.data?.problem ?? null,
    isOld: head?.isPlaceholderData ?? false,
    isPending: head?.data === undefined && !head?.error,
    error: head?.data === undefined ? (head?.error ?? null) : null,
    refetch: () => results.forEach((result) => void result.refetch()),
  };
}
