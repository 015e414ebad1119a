import type { Input } from '@shared/ipc/contract';

export type Sort = NonNullable<Input<'articles.list'>['sort']>;

/** In which order the articles are. `reversed` is the other way round than is usual for the sort. */
export interface Order {
  sort: Sort;
  reversed: boolean;
}

/** Without a query the last imported first, with one the best match. */
export const usualOrder: Order = { sort: 'imported', reversed: false };
export const bestFirst: Order = { sort: 'relevance', reversed: false };

/** What can be chosen, in the order of the menu; the best match only where something is looked for. */
export const sortsFor = (isFinding: boolean): readonly Sort[] => [
  ...(isFinding ? (['relevance'] as const) : []),
  'imported',
  'published',
  'closing',
  'title',
  'outlet',
];

/** The sorts that are usually in descending order. */
const descending: readonly Sort[] = ['relevance', 'imported', 'published'];

/** How the values go down the list. */
export const goesDown = ({ sort, reversed }: Order): boolean => descending.includes(sort) !== reversed;

/** A sort that is chosen for the first time goes its usual way; chosen again, the other way. */
export const chosenAgain = (order: Order, sort: Sort): Order => ({
  sort,
  // The worst match first helps nobody.
  reversed: order.sort === sort && sort !== 'relevance' && !order.reversed,
});
