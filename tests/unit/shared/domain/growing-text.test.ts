import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GrowingText } from '@shared/domain/growing-text';
import type { PlacedItem } from '@shared/domain/pdf-lines';
import { canonicalText } from '@shared/domain/text';

const item = (text: string, index = 0): PlacedItem => ({
  ...{ index, text, spaced: true, from: 0, to: 0, base: 0, size: 10, rtl: false },
});
const words = fc.constantFrom(
  'The',
  'harbour',
  '\u0301',
  '\u0301x',
  'e',
  '각',
  '\u11A8',
  '\uD83D\uDE00',
  'x'.repeat(90),
);

describe('a growing text', () => {
  it('is what its words joined are, and knows where each stands', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(words, fc.boolean()), { maxLength: 400, size: 'max' }), (all) => {
        const growing = new GrowingText();
        let plain = '';
        all.forEach(([word, spaced], index) => {
          growing.add(item(word, index), spaced ? ' ' : '');
          plain = canonicalText(plain + (spaced && plain !== '' ? ' ' : '') + word);
        });
        expect(growing.text).toBe(plain);
        growing.spans.forEach(({ start, end }, i) => {
          expect(start <= end && end <= plain.length).toBe(true);
          const [word = ''] = all[i] ?? [];
          if (/^\w+$/.test(word) && !all[i + 1]?.[0].startsWith('\u0301'))
            expect(plain.slice(start, end)).toBe(word);
        });
      }),
    );
  });

  it('joins no more than its end, however long it is', () => {
    const growing = new GrowingText();
    for (let i = 0; i < 5_000; i++) {
      growing.add(item('harbour', i), ' ');
      expect(growing.end.length).toBeLessThan(600);
    }
    expect(growing.text).toHaveLength(5_000 * 8 - 1);
  });

  it('loses the hyphen that ends it', () => {
    const growing = new GrowingText();
    growing.add(item('har-'), '');
    growing.dropHyphen();
    growing.add(item('bour', 1), '');
    expect(growing.text).toBe('harbour');
    expect(growing.spans).toEqual([
      { index: 0, start: 0, end: 3 },
      { index: 1, start: 3, end: 7 },
    ]);
  });
});
