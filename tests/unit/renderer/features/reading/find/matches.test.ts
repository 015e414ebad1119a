import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { finderIn, matchFrom } from '../../../../../../renderer/features/reading/find/matches';

const found = (text: string, words: string) =>
  finderIn(text)(words).map(({ start, end }) => text.slice(start, end));

describe('finderIn', () => {
  it('answers where words stand, in the order of the text and without overlaps', () => {
    expect(finderIn('aa aaa')('aa')).toEqual([
      { start: 0, end: 2 },
      { start: 3, end: 5 },
    ]);
    expect(finderIn('the keeper')('')).toEqual([]);
    expect(finderIn('the keeper')('   ')).toEqual([]);
  });

  it('makes no difference between cases, accents, quotation marks and dashes', () => {
    expect(found('Café CAFE cafè', 'café')).toEqual(['Café', 'CAFE', 'cafè']);
    expect(found('“so” he said', '"So"')).toEqual(['“so”']);
    expect(found('1954–1962 and 1954-1962', '1954-1962')).toEqual(['1954–1962', '1954-1962']);
    expect(found('Łódź and Århus, Øresund', 'lodz')).toEqual(['Łódź']);
    expect(found('Øresund', 'oresund')).toEqual(['Øresund']);
  });

  it('finds text however its accents were typed, with all of them', () => {
    expect(found('a x\u0302y b', 'xy')).toEqual(['x\u0302y']);
    expect(found('a x\u0302 b', 'x')).toEqual(['x\u0302']);
    expect(found('كَتَبَ', 'كتب')).toEqual(['كَتَبَ']);
    expect(found('한국어 한', '한')).toEqual(['한', '한']);
  });

  it('keeps the vowel signs of scripts that are not read without them', () => {
    expect(found('कि', 'क')).toEqual(['क']);
    expect(found('कि', 'का')).toEqual([]);
  });

  it('takes a line break for a space, but not the blank line between two blocks', () => {
    expect(found('ten\nmen', 'ten men')).toEqual(['ten\nmen']);
    expect(found('ten\n\nmen met ten men', 'ten men')).toEqual(['ten men']);
  });

  it('does not count the space around the words', () => {
    expect(found('ten men', ' ten ')).toEqual(['ten']);
  });

  it('finds every stretch of a text in it, at that place or before', () => {
    const texts = fc.string({
      unit: fc.constantFrom('a', 'É', 'x\u0302', ' ', '“', '—', '\n', '👍'),
      minLength: 1,
    });
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), (raw, a, b) => {
        const text = raw.normalize('NFC').replace(/\n{2,}/g, '\n');
        const units = [...text.matchAll(/\P{M}\p{M}*/gu)];
        const [i, j] = [a % units.length, b % units.length].sort((one, other) => one - other);
        const words = units.slice(i, (j ?? 0) + 1).join('');
        fc.pre(words.trim() !== '');
        const matches = finderIn(text)(words);
        const wanted = units[i ?? 0]?.index ?? 0;
        expect(matches.length).toBeGreaterThan(0);
        expect(matches.some(({ start }) => start <= wanted + words.length - words.trimStart().length)).toBe(
          true,
        );
        for (const { start, end } of matches) expect(start).toBeLessThan(end);
      }),
    );
  });
});

describe('matchFrom', () => {
  const matches = [
    { start: 3, end: 5 },
    { start: 9, end: 11 },
  ];
  it('is the next match at or behind a place, and the first behind the last', () => {
    expect(matchFrom(matches, 0)).toBe(0);
    expect(matchFrom(matches, 3)).toBe(0);
    expect(matchFrom(matches, 4)).toBe(1);
    expect(matchFrom(matches, 10)).toBe(0);
    expect(matchFrom([], 0)).toBe(-1);
  });
});
