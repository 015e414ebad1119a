import type { Block, BlockRole } from '@shared/domain/block';
import type { CopyBlock } from '@shared/domain/kept-copy';

/** A block of a kept copy as the window draws it: copies' blocks have no ids of their own, so it gets one. */
export interface ReadBlock extends Omit<Block, 'page'> {
  page: number | null;
}

/** The blocks with ids, which are the same for the same copy each time. */
export function readBlocks(blocks: readonly CopyBlock[]): ReadBlock[] {
  return blocks.map((block, i) => ({ ...block, id: `copy-block-${i}` }));
}

const numbered: readonly BlockRole[] = ['paragraph', 'quotation'];

/**
 * The number of each paragraph, by its block's id. Where a copy has pages they are counted anew on each, as one
 * says it of a printed page: `p. 36, ¶ 3`.
 */
export function copyParagraphs(blocks: readonly ReadBlock[]): Map<string, number> {
  const numbers = new Map<string, number>();
  let page: number | null = null;
  let count = 0;
  for (const block of blocks) {
    if (block.page !== page) {
      page = block.page;
      count = 0;
    }
    if (!numbered.includes(block.role) || block.start >= block.end) continue;
    count += 1;
    numbers.set(block.id, count);
  }
  return numbers;
}
