import { expect, it } from 'vitest';
import { rowsToDraw } from '../../../../renderer/ui/use-rows';

it('draws the rows in sight and some around them', () => {
  expect(rowsToDraw({ first: 10, last: 12 }, 100, 11)).toEqual([
    4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18,
  ]);
});

it('draws no row that there is not', () => {
  expect(rowsToDraw({ first: 0, last: 20 }, 3, 0)).toEqual([0, 1, 2]);
  expect(rowsToDraw({ first: 0, last: 20 }, 0, 0)).toEqual([]);
  expect(rowsToDraw({ first: 50, last: 60 }, 3, -1)).toEqual([]);
});

it('draws the chosen row wherever one scrolls, in its order', () => {
  expect(rowsToDraw({ first: 50, last: 51 }, 100, 2)[0]).toBe(2);
  expect(rowsToDraw({ first: 0, last: 1 }, 100, 99).at(-1)).toBe(99);
  expect(rowsToDraw({ first: 0, last: 1 }, 100, 100)).not.toContain(100);
});
