import type { ArticleImage } from '@shared/domain/image';
import { MOST_IMAGES } from './images';

interface Pictured {
  image?: number | undefined;
}

/** Some pictures, and for what they were called by before their numbers among them. */
export interface UsedImages {
  images: ArticleImage[];
  numbers: ReadonlyMap<number, number>;
}

/** Those of the pictures that blocks name, in the order of the blocks and at most 200. */
export function usedImages(
  blocks: readonly Pictured[],
  all: readonly ArticleImage[],
  most = MOST_IMAGES,
): UsedImages {
  const images: ArticleImage[] = [];
  const numbers = new Map<number, number>();
  for (const { image: number } of blocks) {
    const image = number === undefined ? undefined : all[number];
    if (number !== undefined && image && !numbers.has(number) && images.length < most)
      numbers.set(number, images.push(image) - 1);
  }
  return { images, numbers };
}

/** A block with its picture's new number; without one where the picture isn't kept. */
export function renumbered<B extends Pictured>(block: B, numbers: UsedImages['numbers']): B {
  if (block.image === undefined) return block;
  const { image, ...rest } = block;
  const number = numbers.get(image);
  return { ...rest, ...(number === undefined ? {} : { image: number }) } as B;
}
