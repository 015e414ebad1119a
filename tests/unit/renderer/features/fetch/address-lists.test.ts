import { beforeEach, describe, expect, it } from 'vitest';
import type { ImportOutcome } from '@shared/ipc/contract';
import {
  forgetList,
  hostsOf,
  offerLists,
  useAddressLists,
} from '../../../../../renderer/features/fetch/address-lists';
import { chosenByMain, useImporting } from '../../../../../renderer/features/library/import-store';
import { showFiles } from '../../../../../renderer/features/library/show-imported';

const urls = ['https://a.test/1', 'https://b.test/1', 'https://b.test/2'];
const list = (name: string, details: Record<string, unknown> = { urls }): ImportOutcome => ({
  ok: false,
  name,
  error: { code: 'input-addresses', message: 'A list.', details },
});
const way = chosenByMain('check');
const itself = (outcome: ImportOutcome) => outcome;
const files = (...outcomes: ImportOutcome[]) => outcomes.map((outcome) => ({ file: outcome.name, outcome }));
const failed: ImportOutcome = { ok: false, name: 'b.txt', error: { code: 'input-empty', message: 'Empty.' } };

beforeEach(() => {
  useAddressLists.setState({ lists: [] });
  useImporting.setState({ progress: null, shown: null });
});

describe('offerLists', () => {
  it('takes lists out of what an import brought, and offers them in turn', () => {
    expect(offerLists([list('a.csv'), failed, list('c.csv')], itself)).toEqual([failed]);
    const { lists } = useAddressLists.getState();
    expect(lists.map(({ name }) => name)).toEqual(['a.csv', 'c.csv']);
    forgetList(lists[0]!);
    expect(useAddressLists.getState().lists.map(({ name }) => name)).toEqual(['c.csv']);
  });

  it('leaves what says nothing of its addresses, or has others than those of pages', () => {
    const odd = [list('a.csv', {}), list('b.csv', { urls: ['file:///etc/passwd'] })];
    expect(offerLists(odd, itself)).toEqual(odd);
  });
});

describe('showFiles', () => {
  it('tells of no failure where an import was a list', () => {
    showFiles({ way, outcomes: files(list('a.csv')) });
    expect(useImporting.getState().shown).toBeNull();
    expect(useAddressLists.getState().lists).toHaveLength(1);
  });

  it('tells of the other failures', () => {
    showFiles({ way, outcomes: files(list('a.csv'), failed) });
    expect(useImporting.getState().shown?.outcomes).toEqual(files(failed));
  });
});

it('counts the addresses of each site, the most first', () => {
  expect(hostsOf(urls)).toEqual([
    { host: 'b.test', count: 2 },
    { host: 'a.test', count: 1 },
  ]);
});
