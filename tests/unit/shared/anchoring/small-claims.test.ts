import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resolve, selectorsOf } from '@shared/anchoring/w3c';
import { follow } from './anchored';

const article =
  'The lamp burned 4,000 litres of oil a month, and 4 men tended it. Its keeper was 4 feet tall.\n\n' +
  'It cost £3 a day, or 5 in winter. The tower has 7 floors.';

describe('claims of a single character', () => {
  it.each([
    ['a figure that stands once', '7', 0],
    ['a figure among its likes', '4', 1],
    ['the last of these', '4', 2],
    ['a comma in a figure', ',', 0],
    ['a sign of currency', '£', 0],
    ['a full stop', '.', 2],
  ])('are found where other sentences changed: %s', (_what, quote, nth) => {
    const after = `A new sentence, with 4 figures. ${article} And one more, of 7 words or so.`;
    const found = follow(article, after, quote, { nth });
    let start = -1;
    for (let n = 0; n <= nth; n += 1) start = article.indexOf(quote, start + 1);
    expect(found).toMatchObject({ state: 'exact', words: quote, changes: [] });
    expect(found.start).toBe(start + 'A new sentence, with 4 figures. '.length);
  });

  it('follow the figure that took their place, and name the change', () => {
    const found = follow(article, article.replace('has 7 floors', 'has 8 floors'), '7');
    expect(found).toMatchObject({ state: 'edited', words: '8' });
    expect(found.changes.map(({ what }) => what)).toContain('number');
  });

  it('follow a comma whose figure changed around it', () => {
    const found = follow(article, article.replace('4,000 litres', '5,000 litres'), ',');
    expect(found.words).toBe(',');
    expect(found.start).toBe(article.indexOf(','));
    expect(found.changes).not.toEqual([]);
  });

  it('are never put on one of several likes when their own sentence is gone', () => {
    const after = article.replace(', and 4 men tended it', '');
    expect(follow(article, after, '4', { nth: 1 }).words).not.toBe('4');
  });

  it('come back identical from their W3C selectors, wherever they stand', () => {
    const letters = fc.array(fc.constantFrom('a', '4', ',', ' ', '.', '😀', 'e\u0323', 'ש', '\n'), {
      ...{ minLength: 1, maxLength: 60 },
    });
    fc.assert(
      fc.property(letters, fc.nat(), (parts, pick) => {
        const text = parts.join('');
        const at = pick % parts.length;
        const start = parts.slice(0, at).join('').length;
        const span = { start, end: start + (parts[at]?.length ?? 0) };
        expect(resolve(text, selectorsOf(text, span))).toEqual({ state: 'found', span });
      }),
      { numRuns: 300 },
    );
  });
});
