import { expect, it } from 'vitest';
import { remarkRows } from '../../../../../renderer/features/remarks/remark-rows';

it('gives the remarks of one line one sign, from the top down', () => {
  const rows = remarkRows([
    { id: 'c', y: 140 },
    { id: 'a', y: 100 },
    { id: 'b', y: 106 },
  ]);
  expect(rows).toEqual([
    { y: 100, remarks: ['a', 'b'] },
    { y: 140, remarks: ['c'] },
  ]);
});
