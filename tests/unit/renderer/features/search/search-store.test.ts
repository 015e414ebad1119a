import { beforeEach, expect, it } from 'vitest';
import {
  rememberQuery,
  resetSearch,
  runSaved,
  searchFor,
  useSearchStore,
} from '../../../../../renderer/features/search/search-store';

beforeEach(resetSearch);

it('begins at the first row whenever something else is looked for', () => {
  useSearchStore.setState({ index: 7 });
  searchFor({ query: 'ice' });
  expect(useSearchStore.getState()).toMatchObject({ query: 'ice', index: 0 });
});

it('offers the last queries again, each once, the last one first', () => {
  for (const query of ['a', 'b', ' a ', '', 'c', 'd', 'e', 'f', 'g']) rememberQuery(query);
  expect(useSearchStore.getState().recent).toEqual(['g', 'f', 'e', 'd', 'c', 'a']);
});

it('looks again for what was saved, with its filter and in everything', () => {
  searchFor({ kind: 'claim' });
  const filter = { facets: { tag: ['winter'] }, from: '1929-01-01', to: null };
  runSaved({ id: 'x', name: 'Ice', query: 'ice', filter, by: 'ana', at: '2026-11-24T09:00:00.000Z' });
  expect(useSearchStore.getState()).toMatchObject({ query: 'ice', filter, kind: null });
});
