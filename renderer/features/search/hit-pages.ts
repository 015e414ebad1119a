import type { SearchHit, SearchKind } from '@shared/domain/search';
import type { Input } from '@shared/ipc/contract';
import { PAGE, usePages } from '../../app/use-pages';
import { useThrottled } from '../library/use-settled';

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
  const pages = usePages(
    'search.find',
    { ...wish, kinds: kind === null ? [] : [kind] },
    { range: useThrottled(range, EVERY), enabled: kind !== null },
  );
  const groupIn = (answer: typeof pages.head) => answer?.groups.find((group) => group.kind === kind);
  return {
    count: groupIn(pages.head)?.count ?? 0,
    isOld: pages.isOld,
    isPending: kind !== null && pages.head === undefined,
    at: (index) => groupIn(pages.holding(index))?.hits[index % PAGE],
  };
}
