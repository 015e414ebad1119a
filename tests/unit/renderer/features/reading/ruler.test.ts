import { describe, expect, it } from 'vitest';
import { Ruler } from '../../../../../renderer/features/reading/ruler';

/** What the ruler reads of an element: where it stands, its data, and what is in it. */
interface Drawn {
  dataset: Record<string, string>;
  top: number;
  height: number;
  marks?: Drawn[];
}

const box = ({ top, height }: Drawn) => ({ top, height });
const asElement = (drawn: Drawn, inside: () => unknown[]): Element =>
  ({
    dataset: drawn.dataset,
    getBoundingClientRect: () => box(drawn),
    getClientRects: () => [box(drawn)],
    querySelectorAll: inside,
  }) as unknown as Element;

const mark = (anchor: string, top: number): Drawn => ({ dataset: { anchor }, top, height: 20 });
const block = (start: number, end: number, top: number, height: number, ...marks: Drawn[]): Drawn => ({
  dataset: { start: String(start), end: String(end) },
  ...{ top, height, marks },
});
const page = (...blocks: Drawn[]) => {
  const elements = blocks.map((one) =>
    asElement(one, () => (one.marks ?? []).map((inner) => asElement(inner, () => []))),
  );
  return asElement({ dataset: {}, top: 0, height: 0 }, () => elements);
};
const spread = asElement({ dataset: {}, top: 100, height: 0 }, () => []);
const marks = [[{ anchor: 'a', start: 5 }], [{ anchor: 'b', start: 60 }]];

describe('Ruler', () => {
  it('measures the first line of each place near the window, from the top of the spread', () => {
    const article = page(
      block(0, 50, 100, 200, mark('a', 140), mark('a', 170)),
      block(52, 102, 300, 100, mark('b', 320)),
    );
    expect([...new Ruler().measure(spread, article, marks, { top: 0, bottom: 1000 })]).toEqual([
      ['a', 50],
      ['b', 230],
    ]);
  });

  it('estimates places far away, and keeps what it has measured of them', () => {
    const [near, far] = [block(0, 50, 100, 200, mark('a', 140)), block(52, 102, 5000, 100, mark('b', 5020))];
    const ruler = new Ruler();
    const article = page(near, far);
    expect(ruler.measure(spread, article, marks, { top: 0, bottom: 1000 }).get('b')).toBe(4916);
    expect(ruler.measure(spread, article, marks, { top: 4000, bottom: 6000 }).get('b')).toBe(4930);
    // The text before it has grown, and it is far away again.
    Object.assign(far, { top: 5100 });
    expect(ruler.measure(spread, article, marks, { top: 0, bottom: 1000 }).get('b')).toBe(5030);
  });

  it('places a mark over several blocks where it begins', () => {
    const article = page(block(0, 50, 100, 200, mark('a', 140)), block(52, 102, 300, 100, mark('a', 310)));
    const over = [[{ anchor: 'a', start: 40 }], [{ anchor: 'a', start: 40 }]];
    expect([...new Ruler().measure(spread, article, over, { top: 0, bottom: 190 })]).toEqual([['a', 50]]);
  });

  it('measures a block again only when it or the drawing has changed', () => {
    const mine = mark('a', 140);
    const first = block(0, 50, 100, 200, mine);
    const article = page(first);
    const view = { top: 0, bottom: 1000 };
    const here = [[{ anchor: 'a', start: 5 }]];
    const ruler = new Ruler();
    const place = (given = here, drawing = 0) =>
      ruler.measure(spread, article, given, view, drawing).get('a');
    expect(place()).toBe(50);
    mine.top = 180;
    expect(place()).toBe(50);
    expect(place(here, 1)).toBe(90);
    mine.top = 160;
    expect(place([[...here[0]!]], 1)).toBe(70);
    mine.top = 120;
    first.height = 220;
    expect(place(here, 1)).toBe(30);
  });

  it('looks again for what was not drawn yet', () => {
    const first = block(0, 50, 100, 200);
    const article = page(first);
    const here = [[{ anchor: 'a', start: 25 }]];
    const ruler = new Ruler();
    const place = () => ruler.measure(spread, article, here, { top: 0, bottom: 1000 }).get('a');
    expect(place()).toBe(100);
    first.marks = [mark('a', 140)];
    expect(place()).toBe(50);
  });
});
