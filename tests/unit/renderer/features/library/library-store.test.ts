import { beforeEach, expect, it } from 'vitest';
import {
  orderOf,
  resetLibraryView,
  selectionFor,
  showArticles,
  sortArticles,
  useLibraryStore,
} from '../../../../../renderer/features/library/library-store';
import { noFilter } from '../../../../../renderer/features/library/library-filter';

const state = () => useLibraryStore.getState();
beforeEach(() => resetLibraryView());

it('shows the best match first while one looks for something, and the order from before again afterwards', () => {
  sortArticles({ sort: 'title', reversed: true });
  showArticles({ words: 'oil' });
  expect(orderOf(state())).toEqual({ sort: 'relevance', reversed: false });
  sortArticles({ sort: 'published', reversed: false });
  showArticles({ words: 'oil pri' });
  expect(orderOf(state()).sort).toBe('published');
  showArticles({ words: '' });
  expect(orderOf(state())).toEqual({ sort: 'title', reversed: true });
  showArticles({ words: 'gas' });
  expect(orderOf(state()).sort).toBe('relevance');
});

it('goes to the first article of what is shown anew', () => {
  useLibraryStore.setState({ index: 7, id: 'x' });
  showArticles({ words: 'oil' });
  expect(state()).toMatchObject({ index: 0, id: null });
});

it('says that the last word may be unfinished only where there is one', () => {
  expect(selectionFor(' ', noFilter)).toMatchObject({ unfinished: false });
  expect(selectionFor('oi', noFilter)).toMatchObject({ query: 'oi', unfinished: true });
});
