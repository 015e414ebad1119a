import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scrollFor } from '../../../../../renderer/features/reading/scrolling';

const view = { top: 1000, height: 600 };
const stretch = (top: number, height: number) => ({ top, bottom: top + height });

describe('scrollFor', () => {
  it('leaves the page where it is while text and card can be seen', () => {
    expect(scrollFor(view, stretch(1200, 30), stretch(1190, 300))).toBe(1000);
  });

  it('scrolls just so far that both are seen', () => {
    expect(scrollFor(view, stretch(1500, 30), stretch(1490, 300))).toBe(1206);
    expect(scrollFor(view, stretch(900, 30), stretch(890, 100))).toBe(864);
  });

  it('keeps the text in view where the card is higher than the window', () => {
    expect(scrollFor(view, stretch(1500, 30), stretch(1490, 2000))).toBe(1464);
  });

  it('never goes above the page, and never loses the text', () => {
    fc.assert(
      fc.property(fc.nat(5000), fc.nat(5000), fc.integer({ min: 20, max: 3000 }), (top, y, height) => {
        const position = scrollFor(
          { top, height: 600 },
          stretch(y, 30),
          stretch(Math.max(0, y - 15), height),
        );
        expect(position).toBeGreaterThanOrEqual(0);
        expect(position).toBeLessThanOrEqual(y);
        expect(position + 600).toBeGreaterThanOrEqual(y + 30);
      }),
    );
  });
});
