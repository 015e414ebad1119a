import { beforeEach, expect, it } from 'vitest';
import type { SourceRow } from '@shared/ipc/contract';
import {
  selectNone,
  useSelecting,
} from '../../../../../../renderer/features/source-library/list/use-selecting';
import {
  resetSourceLibrary,
  showSource,
  showSources,
  useSourceLibrary,
} from '../../../../../../renderer/features/source-library/source-library-store';
import { aSource } from '../a-source';

const rows: SourceRow[] = ['a', 'b', 'c', 'd'].map((id) => ({ ...aSource(id), articles: 0, lastUsed: null }));
const selecting = useSelecting({ at: (index) => rows[index], count: rows.length });
const selected = () => [...useSourceLibrary.getState().selected].sort().join('');
const { getState } = useSourceLibrary;

beforeEach(() => {
  resetSourceLibrary();
  selecting.choose(0);
});

it('goes to a row, and no further than the list', () => {
  expect(selecting.choose(9)).toBe(3);
  expect(getState()).toMatchObject({ index: 3, id: 'd' });
  expect(selecting.choose(-1)).toBe(0);
});

it('takes rows along with Shift, and gives the last one up on the way back', () => {
  selecting.grow(1);
  selecting.grow(1);
  expect(selected()).toBe('abc');
  selecting.grow(-1);
  expect(selected()).toBe('ab');
  expect(getState().id).toBe('b');
});

it('takes one row more with Ctrl, besides the one that was meant; a plain click lets all go', () => {
  selecting.click(2, { toggle: true, reach: false });
  expect(selected()).toBe('ac');
  selecting.click(2, { toggle: true, reach: false });
  expect(selected()).toBe('a');
  selecting.click(1, { toggle: false, reach: false });
  expect(selected()).toBe('');
  expect(getState().id).toBe('b');
});

it('takes all rows up to a click with Shift', () => {
  selecting.choose(1);
  selecting.click(3, { toggle: false, reach: true });
  expect(selected()).toBe('bcd');
});

it('takes and gives up the row at hand, and says whether anything was selected', () => {
  expect(selectNone()).toBe(false);
  selecting.toggle(1);
  expect(selected()).toBe('b');
  expect(selectNone()).toBe(true);
  expect(selected()).toBe('');
});

it('keeps what is selected while other sources are looked for', () => {
  selecting.toggle(1);
  showSources({ words: 'annals' });
  expect(selected()).toBe('b');
  expect(getState()).toMatchObject({ index: 0, id: null, words: 'annals' });
});

it('shows a source that is asked for from elsewhere among all of them, wherever it stands', () => {
  showSources({ words: 'annals' });
  showSource('z');
  expect(getState()).toMatchObject({ view: 'list', index: -1, id: 'z', words: '' });
  selecting.choose(2);
  showSource('c');
  expect(getState()).toMatchObject({ index: 2, id: 'c', pane: 'source' });
});
