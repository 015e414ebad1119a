import type { LeftBlock } from '@shared/domain/article';
import type { ReadBlock } from './reading';

interface Entry {
  block: ReadBlock;
  kept: boolean;
}

/** The blocks of an original in their order: those that are taken for the article's, and what else stands there. */
export class Collected {
  private readonly entries: Entry[] = [];
  /** The entries kept, in their order: pages leave out tens of thousands, which nobody walks back over. */
  private kept: Entry[] = [];

  /** Takes a block for the article's. */
  keep(block: ReadBlock): ReadBlock {
    const entry = { block, kept: true };
    this.entries.push(entry);
    this.kept.push(entry);
    return block;
  }

  /** Notes a block that is none of the article's. */
  leave({ role, text, level, runs }: ReadBlock): void {
    this.entries.push({ block: { role, text, level, runs }, kept: false });
  }

  /** The last block kept. */
  get last(): ReadBlock | undefined {
    return this.kept.at(-1)?.block;
  }

  /** Takes back the last block kept. */
  drop(): void {
    const entry = this.kept.pop();
    if (entry) entry.kept = false;
  }

  /** Takes back every block kept that is not wanted. */
  filter(isWanted: (block: ReadBlock) => boolean): void {
    for (const entry of this.kept) entry.kept = isWanted(entry.block);
    this.kept = this.kept.filter(({ kept }) => kept);
  }

  get blocks(): ReadBlock[] {
    return this.kept.map(({ block }) => block);
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
