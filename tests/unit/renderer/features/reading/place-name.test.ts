import { expect, it } from 'vitest';
import { placeNamer } from '../../../../../renderer/features/reading/place-name';
import type { Block, BlockRole } from '../../../../../shared/domain/block';

const block = (role: BlockRole, start: number, end: number): Block => ({
  ...{ id: `${role}-${String(start)}`, role, level: null, start, end, runs: [] },
});

it('names places as a desk does: paragraphs by number, everything else by its role', () => {
  const nameOf = placeNamer([
    block('headline', 0, 10),
    block('paragraph', 12, 20),
    block('caption', 22, 30),
    block('quotation', 32, 40),
  ]);
  expect([0, 12, 20, 21, 22, 39, 99].map(nameOf)).toEqual([
    ...['Headline', '¶ 1', '¶ 1', '¶ 1', 'Caption', '¶ 2', '¶ 2'],
  ]);
  expect(placeNamer([])(3)).toBe('');
});
