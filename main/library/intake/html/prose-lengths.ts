import type { PageBlock } from './blocks';
import type { TextLengths } from './text-lengths';

/** What is called furniture and holds more than this share of a page's running text is none. */
const FURNITURE_SHARE = 0.3;
/** A paragraph with more of its letters in links leads elsewhere. */
const LINKED = 0.5;

/** How much running text each element of a page holds. */
export class ProseLengths {
  private readonly sums = new Map<Element, number>();
  readonly blocks: PageBlock[] = [];

  constructor(
    blocks: readonly PageBlock[],
    readonly lengths: TextLengths,
  ) {
    const all = blocks.filter(
      ({ role, hidden, linked, prose, embedded }) =>
        hidden === null &&
        linked < LINKED &&
        !embedded &&
        role !== 'caption' &&
        role !== 'credit' &&
        role !== 'figure' &&
        prose,
    );
    const total = all.reduce((sum, { text }) => sum + text.length, 0);
    const named = new Map<Element, number>();
    for (const { furniture, text } of all)
      if (furniture) named.set(furniture, (named.get(furniture) ?? 0) + text.length);
    for (const block of all) {
      if (block.furniture && (named.get(block.furniture) ?? 0) <= total * FURNITURE_SHARE) continue;
      this.blocks.push(block);
      for (let at: Element | null = block.element; at; at = at.parentElement)
        this.sums.set(at, (this.sums.get(at) ?? 0) + block.text.length);
    }
  }

  of(element: Element): number {
    return this.sums.get(element) ?? 0;
  }

  linkShare(element: Element): number {
    const letters = this.lengths.of(element);
    return letters === 0 ? 0 : this.lengths.linked(element) / letters;
  }
}
