import type { LeftBlock } from '@shared/domain/article';
import type { ReadBlock } from './reading';

interface Entry {
  block: ReadBlock;
  kept: boolean;
}

/** The blocks of an original in their order: those that are taken for the article's, and what else stands there. */
export class Collected {
  private readonly entries: Entry[] = [];

  /** Takes a block for the article's. */
  keep(block: ReadBlock): ReadBlock {
    this.entries.push({ block, kept: true });
    return block;
  }

  /** Notes a block that is none of the article's. */
  leave({ role, text, level, runs }: ReadBlock): void {
    this.entries.push({ block: { role, text, level, runs }, kept: false });
  }

  /** The last block kept. */
  get last(): ReadBlock | undefined {
    return this.entries.findLast(({ kept }) => kept)?.block;
  }

  /** Takes back the last block kept,. */
  drop(): void {
    const entry = this.entries.findLast(({ kept }) => kept);
    if (entry) entry.kept = false;
  }

  /** Takes back every block kept that is not wanted. */
  filter(isWanted: (block: ReadBlock) => boolean): void {
    for (const entry of this.entries) if (entry.kept && !isWanted(entry.block)) entry.kept = false;
  }

  get blocks(): ReadBlock[] {
    return this.entries.flatMap(({ block, kept }) => (kept ? block : []));
  }

  get left(): LeftBlock[] {
    let before = 0;
    return this.entries.flatMap(({ block, kept }) => {
      if (!kept) return { ...block, before };
      before++;
      return [];
    });
  }
}
