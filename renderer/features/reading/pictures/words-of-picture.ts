import type { Block } from '@shared/domain/block';
import type { BlockSpan } from '@shared/domain/text';
import { groupBlocks } from '../block-groups';

/**
 * The words by which a claim stands on a picture: its own, or else its caption's. `null` for a picture without either,
 * on which no claim can stand.
 */
export function wordsOfPicture(blocks: readonly Block[], picture: string): BlockSpan | null {
  const figure = groupBlocks(blocks).find((group) => group.blocks.some(({ id }) => id === picture));
  const own = figure?.blocks.find(({ id }) => id === picture);
  const caption = figure?.blocks.find(({ role }) => role === 'caption');
  const words = [own, caption].find((block) => block && block.start < block.end);
  return words ? { start: words.start, end: words.end } : null;
}

/** The block of the picture that has the focus. */
export const focusedPicture = (): string | null =>
  document.activeElement?.getAttribute('data-picture') ?? null;
