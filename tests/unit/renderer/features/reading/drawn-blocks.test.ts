import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { DrawnBlocks, LONG } from '../../../../../renderer/features/reading/drawn-blocks';

/** An article of blocks that are 100 pixels high; linkedom lays nothing out. */
function page(blocks: number): { article: Element } {
  const html = Array.from(
    { length: blocks },
    (_, i) => `<p data-start="${i * 10}" data-end="${i * 10 + 8}">text ${i}</p>`,
  );
  const { document } = parseHTML(`<article>${html.join('')}</article>`);
  const article = document.querySelector('article')!;
  const box = (top: number) => () => ({ top, bottom: top + 100, height: 100 });
  Object.assign(article, { getBoundingClientRect: box(50) });
  [...article.children].forEach((block, i) =>
    Object.assign(block, { getBoundingClientRect: box(50 + i * 100) }),
  );
  return { article };
}

const starts = (drawn: DrawnBlocks) => [...(drawn.store.getState().starts ?? [])];

describe('the drawn blocks', () => {
  it('of a short article are all of them', () => {
    expect(new DrawnBlocks(LONG).isWhole).toBe(true);
    expect(new DrawnBlocks(LONG + 1).isWhole).toBe(false);
  });

  it('of a long one are those near the window, and stay drawn', () => {
    const { article } = page(LONG + 1);
    const drawn = new DrawnBlocks(LONG + 1);
    expect(drawn.near(article, { top: 150, bottom: 350 })).toBe(true);
    expect(starts(drawn)).toEqual([10, 20, 30]);
    expect(drawn.near(article, { top: 150, bottom: 350 })).toBe(false);
    drawn.near(article, { top: 1000, bottom: 1050 });
    expect(starts(drawn)).toEqual([10, 20, 30, 100]);
  });

  it('come one by one while nobody waits, until all are drawn', () => {
    const { article } = page(LONG + 1);
    const drawn = new DrawnBlocks(LONG + 1);
    drawn.near(article, { top: 0, bottom: 50 });
    expect(drawn.next(article)).toBe(true);
    expect(starts(drawn)).toEqual([0, 10]);
    let steps = 1;
    while (drawn.next(article)) steps += 1;
    expect(drawn.isWhole).toBe(true);
    expect(steps).toBe(LONG - 1);
    expect(drawn.next(article)).toBe(false);
  });

  it('are all of them at once for printing', () => {
    const { article } = page(LONG + 1);
    const drawn = new DrawnBlocks(LONG + 1);
    drawn.all(article);
    expect(drawn.isWhole).toBe(true);
  });
});
