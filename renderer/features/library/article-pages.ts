import type { Id } from '@shared/domain/ids';
import type { QueryProblem, Snippet } from '@shared/domain/search';
import type { ArticleRow, Input } from '@shared/ipc/contract';
import type { RequestError } from '../../app/api';
import { PAGE, usePages } from '../../app/use-pages';
import { useThrottled } from './use-settled';

/** Rows beyond those in sight that are asked for, so that scrolling on shows no gaps. */
const AHEAD = 50;
/** How often another part of the list may be asked for, in milliseconds. */
const EVERY = 120;
/** How long a page that is out of sight is remembered, in milliseconds: a list can have hundreds of them. */
const REMEMBERED = 60_000;

/** A long list of articles of which only the pages in sight are here. */
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

/** The articles that a filter finds; of them the pages around the rows in sight are asked for. */
export function useArticlePages(
  filter: Omit<Input<'articles.list'>, 'offset' | 'limit'>,
  range: { first: number; last: number },
): ArticlePages {
  const { first, last } = useThrottled(range, EVERY);
  const pages = usePages('articles.list', filter, {
    range: { first: first - AHEAD, last: last + AHEAD },
    gcTime: REMEMBERED,
  });
  const { head, isOld, isPending, error, refetch } = pages;
  const count = head?.count ?? 0;
  return {
    count,
    exact: head?.exact ?? true,
    at: (index) => pages.holding(index)?.rows[index % PAGE],
    snippetsAt: (index) => pages.holding(index)?.snippets[index % PAGE] ?? [],
    indexOf: (article) => {
      for (const { from, answer } of pages.here()) {
        // Beyond the end there may be a page that was asked for while the list was longer.
        const place = from > 0 && from >= count ? -1 : answer.rows.findIndex(({ id }) => id === article);
        if (place >= 0) return from + place;
      }
      return -1;
    },
    problem: head?.problem ?? null,
    isOld,
    isPending,
    error,
    refetch,
  };
}
