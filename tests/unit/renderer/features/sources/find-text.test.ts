import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findIn, fold, MOST_FOUND } from '../../../../../renderer/features/sources/find-text';

const find = (text: string, words: string) =>
  findIn(fold(text), words).map(({ start, end }) => text.slice(start, end));

describe('findIn', () => {
  it('finds every place, in order', () => {
    expect(find('A gas cell, and the gas.', 'gas')).toEqual(['gas', 'gas']);
    expect(findIn(fold('aaaa'), 'aa')).toEqual([
      { start: 0, end: 2 },
      { start: 2, end: 4 },
    ]);
  });

  it('passes over case, diacritics, quotes and dashes', () => {
    expect(find('He said “L’État, c’est moi” – twice.', '"l\'etat')).toEqual(['“L’État']);
    expect(find('From 1936–37 on', '1936-37')).toEqual(['1936–37']);
    expect(find('Cafe\u0301 noir', 'café')).toEqual(['Cafe\u0301']);
  });

  it('reads over line ends, runs of spaces, soft hyphens and ligatures', () => {
    expect(find('a brush\n\n  discharge', 'brush discharge')).toEqual(['brush\n\n  discharge']);
    expect(find('hydro\u00adgen', 'hydrogen')).toEqual(['hydro\u00adgen']);
    expect(find('the o\ufb03ce', 'office')).toEqual(['o\ufb03ce']);
  });

  it('keeps its offsets behind characters of two code units', () => {
    expect(find('🔥🔥 fire', 'fire')).toEqual(['fire']);
  });

  it('finds nothing for nothing, and ends somewhere', () => {
    expect(find('text', '   ')).toEqual([]);
    expect(find('text', '\u00ad')).toEqual([]);
    expect(findIn(fold('a '.repeat(5000)), 'a')).toHaveLength(MOST_FOUND);
  });

  it('finds any stretch of a text in that text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), fc.nat(), fc.nat(), (text, a, b) => {
        const characters = [...new Intl.Segmenter('en').segment(text)].map(({ segment }) => segment);
        const start = a % characters.length;
        const words = characters.slice(start, start + 1 + (b % 8)).join('');
        fc.pre(fold(words.trim()).text.trim() !== '');
        expect(find(text, words).length).toBeGreaterThan(0);
      }),
    );
  });
});
