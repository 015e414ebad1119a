import { createStore, type StoreApi } from 'zustand';
import { blockElements, spanOfBlock } from './offsets';

/** Above this many blocks, those far from the window are not laid out, and drawn in full only after the others. */
export const LONG = 120;

interface Drawn {
  /** The starts of the blocks that show their marks; `null` where all do. */
  starts: ReadonlySet<number> | null;
}

/**
 * Which blocks of a long article are drawn in full: with marks and numbers. The others are their text and no more,
 * at their place and with their offsets, so that caret, selection and finding work in them alike. A block that has
 * been drawn in full stays so.
 */
export class DrawnBlocks {
  readonly store: StoreApi<Drawn>;
  readonly #blocks: number;

  /** `blocks`: how many the article has. */
  constructor(blocks: number) {
    this.#blocks = blocks;
    this.store = createStore<Drawn>(() => ({ starts: blocks > LONG ? new Set() : null }));
  }

  get isWhole(): boolean {
    return this.store.getState().starts === null;
  }

  /** Draws the blocks that reach into a part of the page, in pixels from the top of the article. Answers whether any was new. */
  near(article: Element, view: { top: number; bottom: number }): boolean {
    const { starts } = this.store.getState();
    if (!starts) return false;
    const base = article.getBoundingClientRect().top;
    const fresh = blockElements(article).filter((block) => {
      if (starts.has(spanOfBlock(block).start)) return false;
      const { top, bottom } = block.getBoundingClientRect();
      return bottom - base > view.top && top - base < view.bottom;
    });
    this.#draw(fresh);
    return fresh.length > 0;
  }

  /** Draws the first block that still lacks its marks. Answers whether there is more to do. */
  next(article: Element): boolean {
    const { starts } = this.store.getState();
    if (!starts) return false;
    const block = blockElements(article).find((one) => !starts.has(spanOfBlock(one).start));
    if (block) this.#draw([block]);
    return !this.isWhole && block !== undefined;
  }

  /** Draws all blocks. */
  all(article: Element): void {
    const { starts } = this.store.getState();
    if (starts) this.#draw(blockElements(article));
  }

  #draw(blocks: readonly Element[]): void {
    const { starts } = this.store.getState();
    if (!starts || blocks.length === 0) return;
    const next = new Set(starts);
    for (const block of blocks) next.add(spanOfBlock(block).start);
    this.store.setState({ starts: next.size >= this.#blocks ? null : next });
  }
}
