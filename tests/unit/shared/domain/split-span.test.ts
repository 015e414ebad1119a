import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSpan } from '@shared/domain/split-span';

const words = (text: string, at: number, span = { start: 0, end: text.length }) =>
  splitSpan(text, span, at)?.map(({ start, end }) => text.slice(start, end)) ?? null;

describe('splitting a span', () => {
  it('leaves out what stood between the two', () => {
    const text = 'built in 1884, with 212 steps';
    for (const at of [13, 14, 15]) expect(words(text, at)).toEqual(['built in 1884', 'with 212 steps']);
    expect(words('tall — and old', 6)).toEqual(['tall', 'and old']);
  });

  it('divides a figure and a word, where it must, but nothing that has words on one side only', () => {
    expect(words('5€', 1)).toEqual(['5', '€']);
    expect(words('tall.', 4)).toBeNull();
    expect(words('“tall', 1)).toBeNull();
    expect(words('tall', 0)).toBeNull();
    expect(words('tall', 4)).toBeNull();
    expect(words('a b c', 1, { start: 2, end: 5 })).toBeNull();
  });

  it('never cuts a character: not a pair, not one with marks', () => {
    expect(words('a😀b', 2)).toEqual(['a😀', 'b']);
    expect(words('e\u0301\u0323x', 1)).toEqual(['e\u0301\u0323', 'x']);
  });

  it('loses no letter or digit, whatever the text', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', '1', ' ', ',', '😀', 'e\u0301', 'ש', '\n', '–', '”'),
    });
    fc.assert(
      fc.property(text, fc.nat(40), (given, at) => {
        const halves = splitSpan(given, { start: 0, end: given.length }, at);
        if (!halves) return;
        const [first, second] = halves;
        expect(first.start).toBe(0);
        expect(second.end).toBe(given.length);
        expect(first.end).toBeLessThanOrEqual(second.start);
        expect(given.slice(first.end, second.start)).toMatch(/^[\s,–]*$/);
      }),
    );
  });
});
