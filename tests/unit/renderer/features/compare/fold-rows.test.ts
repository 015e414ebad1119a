import { describe, expect, it } from 'vitest';
import { foldRows, type Row } from '../../../../../renderer/features/compare/fold-rows';
import { step, stopsOf } from '../../../../../renderer/features/compare/stops';
import { inlineStretches, sideStretches } from '../../../../../renderer/features/compare/stretches';

const row = (kind: Row['kind'], at: number, hunks: Row['hunks'] = []): Row => ({
  ...{ kind, before: at, after: at, hunks },
});
const hunk = (before: [number, number], after: [number, number]): Row['hunks'][number] => ({
  before: { start: before[0], end: before[1] },
  after: { start: after[0], end: after[1] },
  kinds: ['number'],
});
/** Ten rows of which the sixth was changed. */
const rows = Array.from({ length: 10 }, (_, at) => row(at === 5 ? 'changed' : 'same', at));
const shown = (items: ReturnType<typeof foldRows>) =>
  items.map((item) => ('row' in item ? item.row : [item.from, item.to]));

describe('what is as before', () => {
  it('is folded, but for a neighbour on either side of a change', () => {
    expect(shown(foldRows(rows, () => false, new Set()))).toEqual([[0, 4], 4, 5, 6, [7, 10]]);
  });

  it('stays where it is kept, and where a fold was opened', () => {
    expect(shown(foldRows(rows, (at) => at === 2, new Set([7])))).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });

  it('is not folded where it is too little', () => {
    expect(shown(foldRows(rows.slice(2), () => false, new Set()))).toEqual([0, 1, 2, 3, 4, [5, 8]]);
  });
});

describe('a changed block', () => {
  const hunks = [hunk([2, 4], [2, 2]), hunk([6, 8], [4, 7])];

  it('is drawn as what it shares and what only one side has', () => {
    const parts = sideStretches({ start: 0, end: 10 }, hunks, 'before').map(({ is, start, end }) => [
      is,
      start,
      end,
    ]);
    expect(parts).toEqual([
      ['same', 0, 2],
      ['removed', 2, 4],
      ['same', 4, 6],
      ['removed', 6, 8],
      ['same', 8, 10],
    ]);
  });

  it('is drawn in one text, the old words before the new ones', () => {
    const parts = inlineStretches({ start: 0, end: 9 }, hunks).map(({ side, is, start, end }) => [
      side,
      is,
      start,
      end,
    ]);
    expect(parts).toEqual([
      ['after', 'same', 0, 2],
      ['before', 'removed', 2, 4],
      ['after', 'same', 2, 4],
      ['before', 'removed', 6, 8],
      ['after', 'added', 4, 7],
      ['after', 'same', 7, 9],
    ]);
  });
});

describe('walking changes', () => {
  it('stops at each change of a block, and at each block that only one text has', () => {
    const walked = [
      row('same', 0),
      row('changed', 1, [hunk([0, 1], [0, 1]), hunk([3, 4], [3, 4])]),
      row('added', 2),
    ];
    expect(stopsOf(walked)).toEqual([
      { row: 1, hunk: 0 },
      { row: 1, hunk: 1 },
      { row: 2, hunk: null },
    ]);
  });

  it('begins at either end and stays there', () => {
    expect([step(3, null, 1), step(3, null, -1), step(3, 2, 1), step(3, 0, -1), step(0, null, 1)]).toEqual([
      0,
      2,
      2,
      0,
      null,
    ]);
  });
});
