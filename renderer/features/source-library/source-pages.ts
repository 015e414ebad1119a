import type { Id } from '@shared/domain/ids';
import type { Input, SourceRow } from '@shared/ipc/contract';
import type { RequestError } from '../../app/api';
import { PAGE, usePages } from '../../app/use-pages';

/** A long list of sources of which only the pages in sight are here. */
export interface SourcePages {
  count: number;
  /** The source in a place, or `undefined` while its page is on the way. */
  at: (index: number) => SourceRow | undefined;
  /** Where a source is, among the pages that are here; -1 where it is not. */
  indexOf: (source: Id) => number;
  /** The rows are those of the list before, until the answer is there. */
  isOld: boolean;
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
  const pages = usePages('sources.list', wish, { range });
  const { head, isOld, isPending, error, refetch } = pages;
  return {
    count: head?.count ?? 0,
    at: (index) => pages.holding(index)?.rows[index % PAGE],
    indexOf: (source) => {
      for (const { from, answer } of pages.here()) {
        const place = answer.rows.findIndex((row) => row.id === source);
        if (place >= 0) return from + place;
      }
      return -1;
    },
    isOld,
    isPending,
    error,
    refetch,
  };
}
