import { describe, expect, it } from 'vitest';
import {
  groupBlocks,
  headLength,
  paragraphNumbers,
} from '../../../../../renderer/features/reading/block-groups';
import type { Block, BlockRole } from '../../../../../shared/domain/block';

const blocks = (...roles: BlockRole[]): Block[] =>
  roles.map((role, i) => ({ id: String(i), role, level: null, start: i * 3, end: i * 3 + 1, runs: [] }));
const shape = (...roles: BlockRole[]) =>
  groupBlocks(blocks(...roles)).map((group) => `${group.is} ${group.blocks.map((one) => one.id).join('')}`);

describe('groupBlocks', () => {
  it('puts items, rows and an image with its words together', () => {
    expect(
      shape(
        'headline',
        'figure',
        'caption',
        'credit',
        'list-item',
        'list-item',
        'paragraph',
        'table-row',
        'footnote',
      ),
    ).toEqual(['single 0', 'figure 123', 'list 45', 'single 6', 'table 7', 'footnotes 8']);
  });

  it('begins a figure with each image, and takes a caption without one as a figure', () => {
    expect(shape('figure', 'caption', 'figure', 'caption', 'paragraph', 'caption')).toEqual([
      'figure 01',
      'figure 23',
      'single 4',
      'figure 5',
    ]);
  });
});

describe('paragraphNumbers', () => {
  it('counts paragraphs and quotations only, and no empty ones', () => {
    const some = blocks('headline', 'paragraph', 'heading', 'quotation', 'paragraph');
    some.push({ id: '5', role: 'paragraph', level: null, start: 20, end: 20, runs: [] });
    expect([...paragraphNumbers(some)]).toEqual([
      ['1', 1],
      ['3', 2],
      ['4', 3],
    ]);
  });
});

describe('headLength', () => {
  it('is where the byline belongs: behind headline and standfirst, first where there is neither', () => {
    expect(headLength(groupBlocks(blocks('headline', 'standfirst', 'paragraph')))).toBe(2);
    expect(headLength(groupBlocks(blocks('paragraph', 'headline')))).toBe(0);
    expect(headLength(groupBlocks(blocks('headline')))).toBe(1);
  });
});
