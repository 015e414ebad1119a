import { describe, expect, it } from 'vitest';
import type { ArticleImage } from '@shared/domain/image';
import { IMAGE_LIMIT, Images } from '../../../../../../main/library/intake/images/images';
import { renumbered, usedImages } from '../../../../../../main/library/intake/images/used-images';
import { baseline } from '../baseline';

const files: Record<string, Uint8Array> = {
  tower: baseline('tower.png'),
  icon: baseline('icon.gif'),
  huge: Buffer.concat([baseline('tower.png'), Buffer.alloc(IMAGE_LIMIT)]),
};
const images = () =>
  new Images((address) => {
    const bytes = files[address];
    return bytes ? { name: address, bytes } : null;
  });

describe('images', () => {
  it('are found once, and those that are small, large or missing are not kept', () => {
    const found = images();
    expect(['tower', 'icon', 'huge', 'none', 'tower'].map((name) => found.at(name))).toEqual([
      0,
      'small',
      'too-large',
      'missing',
      0,
    ]);
    expect(found.all).toHaveLength(1);
    // They are handed from thread to thread, so none shares its memory with another.
    expect(found.all[0]?.bytes.byteLength).toBe(found.all[0]?.bytes.buffer.byteLength);
  });

  it('are the first of several addresses that holds one', () => {
    expect(images().among(['none', 'icon', 'tower'])).toBe(0);
    expect(images().among(['icon', 'none'])).toBe('small');
  });
});

describe('the images of a text', () => {
  const all = Array.from({ length: 5 }, (_, i) => ({ name: String(i) }) as ArticleImage);
  it('are those that its blocks name, in their order, and no more than are kept', () => {
    const blocks = [{ image: 3 }, {}, { image: 1 }, { image: 3 }, { image: 4 }, { image: 9 }];
    const { images: used, numbers } = usedImages(blocks, all, 2);
    expect(used.map(({ name }) => name)).toEqual(['3', '1']);
    expect(blocks.map((block) => renumbered(block, numbers))).toEqual([
      { image: 0 },
      {},
      { image: 1 },
      { image: 0 },
      {},
      {},
    ]);
  });
});
