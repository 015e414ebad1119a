import type { Block } from '@shared/domain/block';
import { t } from '@shared/text';
import { paragraphNumbers } from './block-groups';

/**
 * What people at a desk call the place of an offset: `¶ 3`, `Headline`, `Caption`. Answers the same for every
 * offset in a block; what lies in none belongs to the block before.
 */
export function placeNamer(blocks: readonly Block[]): (offset: number) => string {
  const numbers = paragraphNumbers(blocks);
  return (offset) => {
    const block = blocks.findLast(({ start }) => start <= offset) ?? blocks[0];
    if (!block) return '';
    const number = numbers.get(block.id);
    if (number !== undefined) return t('claims/paragraph', { number });
    return block.role === 'paragraph' ? '' : t(`report/claims/place/${block.role}`);
  };
}
