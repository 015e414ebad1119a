import { describe, expect, it } from 'vitest';
import { partOf, peopleItems, tagItems } from '../../../../../../renderer/features/library/batch/pick-items';
import {
  isNamed,
  markOf,
  matching,
  withNext,
  type PickItem,
} from '../../../../../../renderer/features/library/batch/picking';

const item = (name: string, count = 0, group: string | null = null): PickItem => ({
  id: name,
  name,
  group,
  note: null,
  count,
});
const marks = (of: PickItem, presses: number) => {
  let wishes = new Map<string, boolean>();
  return Array.from({ length: presses }, () => {
    wishes = withNext(of, 3, wishes);
    return [markOf(of, 3, wishes), wishes.size];
  });
};

describe('what is on several articles', () => {
  it('goes on all, then off all, and back to what it was, which is no wish', () => {
    expect(marks(item('none', 0), 2)).toEqual([
      ['all', 1],
      ['none', 0],
    ]);
    expect(marks(item('all', 3), 2)).toEqual([
      ['none', 1],
      ['all', 0],
    ]);
    expect(marks(item('some', 2), 3)).toEqual([
      ['all', 1],
      ['none', 1],
      ['some', 0],
    ]);
  });

  it('is found by any part of its name, what begins so first, under its heading', () => {
    const items = [
      item('the budget', 0, 'a'),
      item('Budget', 0, 'a'),
      item('war', 0, 'a'),
      item('bud', 0, 'b'),
    ];
    expect(matching(items, ' BUD').map(({ name }) => name)).toEqual(['Budget', 'the budget', 'bud']);
    expect(matching(items, '')).toHaveLength(4);
    expect([isNamed(items, 'WAR '), isNamed(items, 'wa')]).toEqual([true, false]);
  });

  it('lists the tags of the articles before the others', () => {
    const tags = ['a', 'b', 'c'].map((tag) => ({ tag, articles: 9 }));
    const common = { articles: 3, tags: [{ tag: 'c', articles: 2 }], assigned: [], standings: [] };
    expect(tagItems(tags, common).map(({ name, count }) => [name, count])).toEqual([
      ['c', 2],
      ['a', 0],
      ['b', 0],
    ]);
  });

  it('lists everyone for each part, and knows whom an item means', () => {
    const ana = { id: 'ana-1', name: 'Ana', initials: 'A', role: 'checker' } as never;
    const assigned = [{ person: 'ana-1', as: 'editor' as const, articles: 3 }];
    const items = peopleItems([ana], { articles: 3, tags: [], assigned, standings: [] });
    expect(items.map(({ id, count }) => [id, count])).toEqual([
      ['checker/ana-1', 0],
      ['editor/ana-1', 3],
    ]);
    expect(partOf('editor/ana-1')).toEqual({ as: 'editor', person: 'ana-1' });
    expect(partOf('new/x')).toBeNull();
  });
});
