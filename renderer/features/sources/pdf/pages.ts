import type { CopyBlock, KeptCopy } from '@shared/domain/kept-copy';
import type { ExcerptMark } from '../excerpt-marks';

/** The block that an offset lies in, or the one before it. */
export function blockAt(blocks: readonly CopyBlock[], offset: number): CopyBlock | null {
  let [low, high] = [0, blocks.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.start ?? Infinity) <= offset) low = middle + 1;
    else high = middle;
  }
  return blocks[Math.max(0, low - 1)] ?? null;
}

/** The page that an offset lies on; 1 where the copy has no text. */
export const pageAt = (copy: KeptCopy, offset: number): number => blockAt(copy.blocks, offset)?.page ?? 1;

/** The blocks of each page. */
export function blocksByPage(blocks: readonly CopyBlock[]): ReadonlyMap<number, CopyBlock[]> {
  const pages = new Map<number, CopyBlock[]>();
  for (const block of blocks) {
    if (block.page === null) continue;
    const known = pages.get(block.page);
    if (known) known.push(block);
    else pages.set(block.page, [block]);
  }
  return pages;
}

/** The marks of each page that has any. */
export function marksByPage(
  pages: ReadonlyMap<number, readonly CopyBlock[]>,
  marks: readonly ExcerptMark[],
): ReadonlyMap<number, readonly ExcerptMark[]> {
  const found = new Map<number, readonly ExcerptMark[]>();
  for (const [page, blocks] of pages) {
    const [from, to] = [blocks[0]?.start ?? 0, blocks.at(-1)?.end ?? 0];
    const here = marks.filter(({ start, end }) => start < to && end > from);
    if (here.length > 0) found.set(page, here);
  }
  return found;
}
