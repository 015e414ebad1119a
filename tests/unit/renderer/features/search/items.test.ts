import { expect, it } from 'vitest';
import { foundSections, nextSection, startSections } from '../../../../../renderer/features/search/items';
import { aHit } from './a-hit';

const saved = {
  ...{ id: 'saved', name: 'Ice', query: 'ice', by: 'ana', at: '2026-11-24T09:00:00.000Z' },
  filter: { facets: {}, from: null, to: null },
};

it('ends a kind with the way to all of it where there is more', () => {
  const hits = [aHit(), aHit({ id: 'other' })];
  const sections = foundSections([
    { kind: 'article', count: 9, exact: false, hits },
    { kind: 'claim', count: 2, exact: true, hits },
  ]);
  expect(sections.map(({ items }) => items.map(({ is }) => is))).toEqual([
    ['hit', 'hit', 'all'],
    ['hit', 'hit'],
  ]);
  expect(sections[0]?.items[2]).toEqual({ is: 'all', kind: 'article', count: 9, exact: false });
});

it('offers what was saved and what was looked for, as far as there is any', () => {
  expect(startSections([saved], [])).toEqual([{ name: 'saved', items: [{ is: 'saved', saved }] }]);
  expect(startSections([], ['fog']).map(({ name }) => name)).toEqual(['recent']);
});

it('goes from section to section, and stays at the ends', () => {
  const item = { is: 'recent', query: 'fog' } as const;
  const sections = [
    { name: 'article', items: [item, item] },
    { name: 'claim', items: [item] },
    { name: 'note', items: [item, item] },
  ] as const;
  expect([0, 1, 2, 3, 4].map((index) => nextSection(sections, index, 1))).toEqual([2, 2, 3, 3, 4]);
  expect([0, 1, 2, 3, 4].map((index) => nextSection(sections, index, -1))).toEqual([0, 0, 0, 2, 3]);
});
