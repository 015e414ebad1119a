import { expect, it } from 'vitest';
import { rolesOf } from '../../../../../../main/library/intake/pdf/roles';

const block = (length: number, size: number, listed = false) => ({
  ...{ start: 0, end: length, size, listed, row: false, lines: 1, full: true, top: 0.5, bottom: 0.5 },
});

it('tells headings by their size, ranked, and items of lists by their mark', () => {
  const roles = rolesOf([
    block(30, 20),
    block(40, 14),
    block(900, 10),
    block(60, 10, true),
    block(200, 8),
    // Large, but far too long for a heading.
    block(400, 14),
  ]);
  expect(roles).toEqual([
    { role: 'heading', level: 1 },
    { role: 'heading', level: 2 },
    { role: 'paragraph', level: null },
    { role: 'list-item', level: 1 },
    { role: 'paragraph', level: null },
    { role: 'paragraph', level: null },
  ]);
});

it('finds no headings where all text has one size', () => {
  expect(rolesOf([block(5, 12), block(800, 12)]).map(({ role }) => role)).toEqual(['paragraph', 'paragraph']);
});
