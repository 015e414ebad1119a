import { describe, expect, it } from 'vitest';
import { facetNames } from '@shared/domain/search';
import {
  facetOrder,
  facetRows,
  MOST,
  TOP,
} from '../../../../../../renderer/features/library/facets/facet-rows';
import { facetWord, languageName } from '../../../../../../renderer/features/library/facets/facet-words';

const counted = (count: number) =>
  Array.from({ length: count }, (_, i) => ({ value: `Outlet ${i}`, count: count - i }));
const wish = { chosen: [], isOpen: false, typed: '', nameOf: (value: string) => value } as const;
const values = (found: ReturnType<typeof facetRows>) => found.rows.map(({ value }) => value);

describe('the values of a facet', () => {
  it('are the most frequent, and how many others there are', () => {
    const found = facetRows({ ...wish, facet: 'outlet', counts: counted(20) });
    expect(values(found)).toEqual(counted(TOP).map(({ value }) => value));
    expect(found.others).toBe(20 - TOP);
    expect(facetRows({ ...wish, facet: 'outlet', counts: counted(TOP + 1) }).others).toBe(0);
  });

  it('are all of them once asked for, as far as anyone can look through', () => {
    expect(facetRows({ ...wish, facet: 'tag', counts: counted(50), isOpen: true }).rows).toHaveLength(50);
    expect(facetRows({ ...wish, facet: 'tag', counts: counted(5000), isOpen: true }).rows).toHaveLength(MOST);
    const typed = facetRows({
      ...wish,
      facet: 'tag',
      counts: counted(5000),
      isOpen: true,
      typed: ' LET 4999',
    });
    expect(values(typed)).toEqual(['Outlet 4999']);
  });

  it('keep what is chosen, also far down and where nothing has it any more', () => {
    const chosen = ['Outlet 15', 'gone'];
    const found = facetRows({ ...wish, facet: 'outlet', counts: counted(20), chosen });
    expect(values(found)).toEqual([...counted(TOP).map(({ value }) => value), ...chosen]);
    expect(found.rows.at(-1)?.count).toBe(0);
  });

  it('stand in an order of their own where they have one', () => {
    const counts = [
      { value: 'verified', count: 90 },
      { value: '', count: 8 },
      { value: 'disputed', count: 2 },
    ];
    expect(values(facetRows({ ...wish, facet: 'verdict', counts }))).toEqual(['disputed', 'verified', '']);
  });

  it('are left out where there is nothing to choose', () => {
    const only = (value: string) => [{ value, count: 40 }];
    expect(facetRows({ ...wish, facet: 'language', counts: only('en') }).rows).toEqual([]);
    expect(facetRows({ ...wish, facet: 'tag', counts: only('') }).rows).toEqual([]);
    expect(values(facetRows({ ...wish, facet: 'tag', counts: only('budget') }))).toEqual(['budget']);
    expect(values(facetRows({ ...wish, facet: 'language', counts: only('en'), chosen: ['en'] }))).toEqual([
      'en',
    ]);
    expect(facetRows({ ...wish, facet: 'flag', counts: only('') }).rows).toEqual([]);
  });

  it('has a place in the column for every facet', () => {
    expect([...facetOrder].sort()).toEqual([...facetNames].sort());
  });
});

describe('words of values', () => {
  const people = [{ id: 'p', name: 'Ana Prado', initials: 'AP', role: 'checker' as const }];
  it.each([
    ['standing', 'check', 'In check'],
    ['review', 'sent-back', 'Sent back'],
    ['verdict', 'reopened', 'Reopened'],
    ['verdict', '', 'No claims'],
    ['kind', 'name', 'Name or title'],
    ['flag', 'legal', 'Legal risk'],
    ['person', 'p', 'Ana Prado'],
    ['person', '', 'Nobody'],
    ['language', 'pt', 'Portuguese'],
    ['outlet', '', 'Not found'],
    ['section', 'News > Russia', 'News > Russia'],
  ] as const)('%s %s', (facet, value, word) => {
    expect(facetWord(facet, value, people as never)).toBe(word);
  });

  it('leave a code that is no language as it is', () => {
    expect(languageName('not a language')).toBe('not a language');
  });
});
