/** A mark to find on the page: its anchor, and where in the text it starts. */
export interface Measurable {
  anchor: string;
  start: number;
}

/**
 * Measures where the places of claims stand. Only blocks near the window are laid out for it; the others keep
 * what was measured when they were near, or answer an estimate from how far into the block the place lies.
 */
export class Ruler {
  #article: Element | null = null;
  #blocks: HTMLElement[] = [];
  /** How far below its block's top each place was, by anchor. */
  readonly #known = new Map<string, number>();

  /** The blocks of an article never change while it is drawn. */
  #blocksOf(article: Element): HTMLElement[] {
    if (article !== this.#article) {
      this.#article = article;
      this.#blocks = [...article.querySelectorAll<HTMLElement>('[data-start]')];
      this.#known.clear();
    }
    return this.#blocks;
  }

  /**
   * The middle of the first line of each place, in pixels from the top of `spread`. `marks` has a list for each
   * block, in their order; `view` is the part of the page that is measured exactly.
   */
  measure(
    spread: Element,
    article: Element,
    marks: readonly (readonly Measurable[])[],
    view: { top: number; bottom: number },
  ): Map<string, number> {
    const base = spread.getBoundingClientRect().top;
    const places = new Map<string, number>();
    this.#blocksOf(article).forEach((block, index) => {
      const here = marks[index] ?? [];
      if (here.length === 0) return;
      const start = Number(block.dataset['start']);
      const end = Number(block.dataset['end']);
      const box = block.getBoundingClientRect();
      const top = box.top - base;
      if (top < view.bottom && top + box.height > view.top) this.#look(block, box.top);
      for (const mark of here) {
        // A mark over several blocks stands where it begins.
        if (mark.start < start) continue;
        const known = this.#known.get(mark.anchor);
        places.set(mark.anchor, top + (known ?? (box.height * (mark.start - start)) / (end - start)));
      }
    });
    return places;
  }

  /** Measures the places in one block. */
  #look(block: HTMLElement, top: number): void {
    const seen = new Set<string>();
    for (const drawn of block.querySelectorAll<HTMLElement>('[data-mark]')) {
      const anchor = drawn.dataset['anchor'] ?? '';
      if (seen.has(anchor)) continue;
      const line = drawn.getClientRects()[0];
      if (!line) continue;
      seen.add(anchor);
      this.#known.set(anchor, line.top + line.height / 2 - top);
    }
  }
}
