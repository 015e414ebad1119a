/** A mark to find on the page: its anchor, and where in the text it starts. */
export interface Measurable {
  anchor: string;
  start: number;
}

/** What the places in a block depend on. */
interface Look {
  marks: readonly Measurable[];
  width: number;
  height: number;
  drawing: number;
}

function sameLook(a: Look | undefined, b: Look): boolean {
  return (
    a !== undefined &&
    a.marks === b.marks &&
    a.width === b.width &&
    a.height === b.height &&
    a.drawing === b.drawing
  );
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
  /** What each block was like when its places were measured. */
  readonly #looked = new WeakMap<HTMLElement, Look>();

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
   * block, in their order; `view` is the part of the page that is measured exactly. A block that was measured is
   * measured again when it has other marks or another size, or when `drawing` is another: a number for how the
   * article is drawn.
   */
  measure(
    spread: Element,
    article: Element,
    marks: readonly (readonly Measurable[])[],
    view: { top: number; bottom: number },
    drawing = 0,
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
      if (top < view.bottom && top + box.height > view.top) {
        const look = { marks: here, width: box.width, height: box.height, drawing };
        // What is not drawn yet is looked for again.
        if (!sameLook(this.#looked.get(block), look) && this.#look(block, box.top) >= here.length)
          this.#looked.set(block, look);
      }
      for (const mark of here) {
        // A mark over several blocks stands where it begins.
        if (mark.start < start) continue;
        const known = this.#known.get(mark.anchor);
        places.set(mark.anchor, top + (known ?? (box.height * (mark.start - start)) / (end - start)));
      }
    });
    return places;
  }

  /** Measures the places in one block. Answers how many were found. */
  #look(block: HTMLElement, top: number): number {
    const seen = new Set<string>();
    for (const drawn of block.querySelectorAll<HTMLElement>('[data-mark]')) {
      const anchor = drawn.dataset['anchor'] ?? '';
      if (seen.has(anchor)) continue;
      const line = drawn.getClientRects()[0];
      if (!line) continue;
      seen.add(anchor);
      this.#known.set(anchor, line.top + line.height / 2 - top);
    }
    return seen.size;
  }
}
