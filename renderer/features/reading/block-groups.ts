import type { Block, BlockRole } from '@shared/domain/block';

/** Blocks that are one thing on the page: a list, a table, a figure with its caption and credit, or one block. */
export interface BlockGroup<B extends Pick<Block, 'role'> = Block> {
  is: 'list' | 'table' | 'figure' | 'footnotes' | 'single';
  blocks: B[];
}

const kinds: Partial<Record<BlockRole, BlockGroup['is']>> = {
  'list-item': 'list',
  'table-row': 'table',
  figure: 'figure',
  caption: 'figure',
  credit: 'figure',
  footnote: 'footnotes',
};

/** Puts neighbours together that belong together. Each image begins a figure of its own. */
export function groupBlocks<B extends Pick<Block, 'role'>>(blocks: readonly B[]): BlockGroup<B>[] {
  const groups: BlockGroup<B>[] = [];
  for (const block of blocks) {
    const is = kinds[block.role] ?? 'single';
    const last = groups.at(-1);
    if (last && is !== 'single' && last.is === is && block.role !== 'figure') last.blocks.push(block);
    else groups.push({ is, blocks: [block] });
  }
  return groups;
}

const numbered: readonly BlockRole[] = ['paragraph', 'quotation'];

/** The number of each paragraph, by its block's id: how people at a desk say where something stands. */
export function paragraphNumbers(blocks: readonly Block[]): Map<string, number> {
  const paragraphs = blocks.filter((block) => numbered.includes(block.role) && block.start < block.end);
  return new Map(paragraphs.map((block, i) => [block.id, i + 1]));
}

/** How many blocks at the start belong to the article's head: what comes before its byline. */
export function headLength(groups: readonly BlockGroup[]): number {
  const heads: readonly BlockRole[] = ['headline', 'standfirst'];
  const body = groups.findIndex((group) => !heads.includes(group.blocks[0]?.role ?? 'paragraph'));
  return body < 0 ? groups.length : body;
}
