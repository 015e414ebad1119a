import { expect, it } from 'vitest';
import type { Block, BlockRole } from '@shared/domain/block';
import { glimpse } from '../../../../../../renderer/features/library/preview/glimpse';

/** Blocks of these roles and lengths, one after the other. */
function revision(blocks: [BlockRole, number][]): { text: string; blocks: Block[] } {
  let at = 0;
  const made = blocks.map(([role, length], index): Block => {
    const block = { id: String(index), role, level: null, start: at, end: at + length, runs: [] };
    at = block.end + 2;
    return block;
  });
  return { text: 'x'.repeat(at), blocks: made };
}

const ids = (blocks: [BlockRole, number][]) => glimpse(revision(blocks)).map(({ id }) => id);

it('leaves out what the preview says otherwise, and figures', () => {
  expect(
    ids([
      ['headline', 20],
      ['byline', 10],
      ['standfirst', 50],
      ['figure', 0],
      ['caption', 20],
      ['paragraph', 100],
    ]),
  ).toEqual(['2', '5']);
});

it('ends after enough to know the article again', () => {
  expect(
    ids([
      ['paragraph', 800],
      ['paragraph', 200],
      ['paragraph', 200],
    ]),
  ).toEqual(['0', '1']);
});

it('shows at least one paragraph, however long', () => {
  expect(
    ids([
      ['paragraph', 5000],
      ['paragraph', 10],
    ]),
  ).toEqual(['0']);
});
