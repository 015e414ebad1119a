import type { BlockRole } from '@shared/domain/block';
import type { PageBlock } from '@shared/domain/pdf-text';

/** How much larger than the running text a heading is set. */
const LARGER = 1.15;
/** Longer than this it isn't a heading, however large. */
const LONGEST_HEADING = 300;
const LEVELS = 3;

/** The size that most of the text is set in. */
function usualSize(blocks: readonly PageBlock[]): number {
  const lengths = new Map<number, number>();
  for (const { size, start, end } of blocks) lengths.set(size, (lengths.get(size) ?? 0) + end - start);
  return [...lengths].reduce((a, b) => (b[1] > a[1] ? b : a), [0, 0])[0];
}

/** What each block is, as far as its size, its first sign and its place tell: a heading, an item, a row or a paragraph. */
export function rolesOf(blocks: readonly PageBlock[]): { role: BlockRole; level: number | null }[] {
  const usual = usualSize(blocks);
  const isHeading = ({ size, start, end }: PageBlock) =>
    size >= usual * LARGER && end - start <= LONGEST_HEADING;
  const sizes = [...new Set(blocks.filter(isHeading).map(({ size }) => size))].sort((a, b) => b - a);
  const ranks = new Map(sizes.map((size, i) => [size, i + 1]));
  return blocks.map((block) => {
    if (block.row) return { role: 'table-row', level: null };
    if (block.listed) return { role: 'list-item', level: 1 };
    if (!isHeading(block)) return { role: 'paragraph', level: null };
    return { role: 'heading', level: Math.min(LEVELS, ranks.get(block.size) ?? LEVELS) };
  });
}
