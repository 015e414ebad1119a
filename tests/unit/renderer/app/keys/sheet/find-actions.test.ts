import { expect, it } from 'vitest';
import { actionIds } from '../../../../../../renderer/app/keys/actions';
import { groupOf } from '../../../../../../renderer/app/keys/groups';
import { keyMap } from '../../../../../../renderer/app/keys/key-map';
import { findActions } from '../../../../../../renderer/app/keys/sheet/find-actions';

const find = (query: string, keys: Record<string, string[]> = {}) =>
  findActions(query, keyMap(keys), false)
    .flat()
    .flatMap(({ found }) => found);

it('shows every action once where nothing is asked', () => {
  expect(find('  ').sort()).toEqual([...actionIds].sort());
});

it('finds by words, by group and by key', () => {
  expect(find('legal')).toEqual(['claim.legal']);
  expect(find('verdicts')).toEqual(actionIds.filter((action) => groupOf(action) === 'verdicts'));
  expect(find('ctrl+k')).toEqual(['app.palette']);
  expect(find('Ctrl Shift Z')).toEqual(['app.redo']);
  expect(find(';', { 'verdict.verified': [';'] })).toEqual(['verdict.verified']);
  expect(find('xyzzy')).toEqual([]);
});
