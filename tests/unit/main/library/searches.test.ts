import { v7 } from 'uuid';
import { describe, expect, it } from 'vitest';
import { savedSearches } from '../../../../main/library/store/queries/searches';
import { openDesk } from '../../../helpers/record';

const notFound = expect.objectContaining({ code: 'not-found' }) as Error;

describe('saved searches', () => {
  it('are kept with query and filter, renamed, removed, and come back by undo', () => {
    const desk = openDesk();
    const names = () => savedSearches(desk.store.database).map(({ name }) => name);
    const [one, two] = [v7(), v7()];
    const filter = { facets: { verdict: ['disputed'], tag: ['Ukraine'] }, from: '2026-01-01', to: null };
    desk.run('search.save', { search: one, name: ' open figures ', query: 'title:budget +kind', filter });
    desk.run('search.save', { search: two, name: 'Élysée', query: '', filter: {} }, desk.ben);
    expect(savedSearches(desk.store.database)).toEqual([
      {
        id: two,
        name: 'Élysée',
        query: '',
        filter: { facets: {}, from: null, to: null },
        by: desk.ben,
        at: expect.any(String) as string,
      },
      {
        id: one,
        name: 'open figures',
        query: 'title:budget +kind',
        filter,
        by: desk.ana,
        at: expect.any(String) as string,
      },
    ]);
    desk.run('search.rename', { search: one, name: 'Budget' });
    expect(names()).toEqual(['Budget', 'Élysée']);
    desk.run('search.remove', { search: one });
    expect(names()).toEqual(['Élysée']);
    expect(() => desk.run('search.rename', { search: one, name: 'x' })).toThrow(notFound);
    desk.record.undo(v7(), desk.ana);
    desk.record.undo(v7(), desk.ana);
    expect(names()).toEqual(['Élysée', 'open figures']);
    desk.record.undo(v7(), desk.ana);
    expect(names()).toEqual(['Élysée']);
  });
});
