import { v7 } from 'uuid';
import { describe, expect, it } from 'vitest';
import { changedBy } from '../../../../main/library/execute';
import { getArticle } from '../../../../main/library/store/queries/articles';
import { openDesk, type Desk } from '../../../helpers/record';

const notFound = expect.objectContaining({ code: 'not-found' }) as Error;
const tagsOf = (desk: Desk, article: string): string[] => getArticle(desk.store.database, article).tags;
const events = (desk: Desk): number =>
  desk.store.database.get<{ n: number }>('SELECT count(*) AS n FROM event')!.n;

function setUp(): { desk: Desk; one: string; two: string } {
  const desk = openDesk();
  return { desk, one: desk.article().article, two: desk.article(['Another one.']).article };
}

describe('tags', () => {
  it('are put on and taken off many articles at once, and undo takes all back', () => {
    const { desk, one, two } = setUp();
    desk.run('article.tag', { articles: [one, two, one], add: ['ukraine', 'Budget  2026 '] });
    desk.run('article.tag', { articles: [one, two], add: ['war'], remove: ['UKRAINE'] });
    expect([tagsOf(desk, one), tagsOf(desk, two)]).toEqual([
      ['Budget 2026', 'war'],
      ['Budget 2026', 'war'],
    ]);
    desk.record.undo(v7(), desk.ana);
    expect(tagsOf(desk, two)).toEqual(['Budget 2026', 'ukraine']);
    desk.record.undo(v7(), desk.ana);
    expect(tagsOf(desk, one)).toEqual([]);
    desk.record.undo(v7(), desk.ana, 'redo');
    expect(tagsOf(desk, one)).toEqual(['Budget 2026', 'ukraine']);
  });

  it('are put on in the case in which some article bears them, also letters beyond ASCII', () => {
    const { desk, one, two } = setUp();
    desk.run('article.tag', { articles: [one], add: ['Élysée'] });
    desk.run('article.tag', { articles: [two], add: ['ÉLYSÉE'.normalize('NFD'), 'élysée'] });
    expect(tagsOf(desk, two)).toEqual(['Élysée']);
  });

  it('that an article bears already, in any case, change nothing', () => {
    const { desk, one } = setUp();
    desk.run('article.tag', { articles: [one], add: ['Berlin'] });
    const before = events(desk);
    desk.run('article.tag', { articles: [one], add: ['berlin'], remove: ['Paris'] });
    expect(events(desk)).toBe(before);
  });

  it('stay on when they are to be put on and taken off at once', () => {
    const { desk, one } = setUp();
    desk.run('article.tag', { articles: [one], add: ['Berlin'] });
    desk.run('article.tag', { articles: [one], add: ['berlin'], remove: ['Berlin'] });
    expect(tagsOf(desk, one)).toEqual(['Berlin']);
  });

  it('are not put on a removed article, nor on any of those chosen with it', () => {
    const { desk, one, two } = setUp();
    desk.run('article.remove', { articles: [two] });
    expect(() => desk.run('article.tag', { articles: [one, two], add: ['x'] })).toThrow(notFound);
    expect(tagsOf(desk, one)).toEqual([]);
  });

  it('name their articles when they change, as assignments do', () => {
    const { desk, one } = setUp();
    for (const table of ['articleTag', 'assignment'] as const) {
      const change = { table, id: v7(), before: { articleId: one }, after: null };
      expect(changedBy([change], desk.store.database)).toEqual({
        kinds: ['articles', 'history'],
        ids: [one],
      });
    }
  });
});

describe('assigning many articles', () => {
  it('assigns each once, skips those assigned already, and is one step for undo', () => {
    const { desk, one, two } = setUp();
    const assign = (articles: string[], on: boolean) =>
      desk.run('article.assign', { articles, person: desk.ben, as: 'checker', on });
    const assigned = (id: string) => getArticle(desk.store.database, id).assigned;
    assign([one], true);
    assign([one, two, two], true);
    expect([assigned(one), assigned(two)]).toEqual(Array(2).fill([{ person: desk.ben, as: 'checker' }]));
    assign([two, one], false);
    expect([assigned(one), assigned(two)]).toEqual([[], []]);
    desk.record.undo(v7(), desk.ana);
    desk.record.undo(v7(), desk.ana);
    expect([assigned(one), assigned(two)]).toEqual([[{ person: desk.ben, as: 'checker' }], []]);
  });
});
