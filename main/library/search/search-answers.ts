import type { ProcessOutput, ProcessReceived } from '@shared/ipc/contract';
import type { Search } from './search';

/** Requests of the contract that are answered where the index is. */
export type SearchRequest =
  | 'articles.list'
  | 'articles.facets'
  | 'articles.ids'
  | 'articles.matches'
  | 'search.find'
  | 'search.state'
  | 'search.rebuild'
  | 'search.similar'
  | 'claims.similar'
  | 'claims.checkedBefore';

/** How each is answered. */
export const searchAnswers: {
  [K in SearchRequest]: (search: Search, input: ProcessReceived<K>) => ProcessOutput<K>;
} = {
  'articles.list': (search, input) => search.list(input),
  'articles.facets': (search, input) => search.facets(input),
  'articles.ids': (search, input) => search.ids(input),
  'articles.matches': (search, input) => search.matches(input),
  'search.find': (search, input) => search.find(input),
  'search.state': (search) => search.state(),
  'search.similar': (search, input) => search.similar.find(input),
  'claims.similar': (search, input) => search.similar.similar(input),
  'claims.checkedBefore': (search, input) => search.similar.checkedBefore(input),
  'search.rebuild': (search) => {
    const began = performance.now();
    search.discard();
    for (const _ of search.work());
    return { documents: search.size, milliseconds: Math.round(performance.now() - began) };
  },
};
