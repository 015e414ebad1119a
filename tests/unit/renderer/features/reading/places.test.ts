import { expect, it } from 'vitest';
import { placesOf } from '../../../../../renderer/features/reading/places';

it('names each time, and a page only where it begins', () => {
  const pages = [1, 1, 2, 2].map((page, i) => ({ id: `b${i}`, page }));
  expect([...placesOf(pages)]).toEqual([
    ['b0', 'p. 1'],
    ['b2', 'p. 2'],
  ]);
  expect([
    ...placesOf([
      { id: 'a', time: 0 },
      { id: 'b', time: 72_500 },
    ]),
  ]).toEqual([
    ['a', '0:00'],
    ['b', '1:12'],
  ]);
  expect(placesOf([{ id: 'a' }, { id: 'b', page: null }]).size).toBe(0);
});
