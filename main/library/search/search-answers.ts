import type { ProcessOutput, ProcessReceived } from '@shared/ipc/contract';
import type { Search } from './search';

/** Requests that may take long: they are answered in steps, so that others are answered in between. */
export type LongRequest = 'search.similar' | 'claims.similar' | 'claims.checkedBefore' | 'claims.repeats';

/** Requests of the contract that are answered where the index is. */
export type SearchRequest =
  | 'articles.list'
  | 'articles.facets'
  | 'articles.ids'
  | 'articles.matches'
  | 'search.find'
  | 'search.state'
  | 'search.rebuild'
  | LongRequest;

/** How each is answered. */
export const searchAnswers: {
  [K in Exclude<SearchRequest, LongRequest>]: (search: Search, input: ProcessReceived<K>) => ProcessOutput<K>;
} = {
  'articles.list': (search, input) => search.list(input),
  'articles.facets': (search, input) => search.facets(input),
  'articles.ids': (search, input) => search.ids(input),
  'articles.matches': (search, input) => search.matches(input),
  'search.find': (search, input) => search.find(input),
  'search.state': (search) => search.state(),
  'search.rebuild': (search) => {
    const began = performance.now();
    search.discard();
    for (const _ of search.work());
    return { documents: search.size, milliseconds: Math.round(performance.now() - began) };
  },
};

/** The steps of each long answer. They follow the record by themselves and need nothing of the index. */
export const longAnswers: {
  [K in LongRequest]: (search: Search, input: ProcessReceived<K>) => Generator<void, ProcessOutput<K>>;
} = {
  'search.similar': (search, input) => search.similar.find(input),
  'claims.similar': (search, input) => search.similar.similar(input),
  'claims.checkedBefore': (search, input) => search.similar.checkedBefore(input),
  'claims.repeats': (search, { claim }) => search.repeats(claim),
};

export const isLong = (name: SearchRequest): name is LongRequest => Object.hasOwn(longAnswers, name);

/** Answers at once, however long it takes. */
export function answerNow<K extends SearchRequest>(
  search: Search,
  name: K,
  input: ProcessReceived<K>,
): ProcessOutput<K> {
  const asked: SearchRequest = name;
  if (isLong(asked)) {
    const steps: Generator<void, unknown> = longAnswers[asked](search, input as never);
    return finish(steps) as ProcessOutput<K>;
  }
  return searchAnswers[asked](search, input as never) as ProcessOutput<K>;
}

/** Takes all steps at once. */
export function finish<T>(steps: Generator<void, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
