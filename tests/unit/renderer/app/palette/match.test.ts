import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchWords, queryWords } from '../../../../../renderer/app/palette/match';

const match = (query: string, text: string) => matchWords(queryWords(query), text);
const score = (query: string, text: string) => match(query, text)?.score ?? -1;
const parts = (query: string, text: string) =>
  match(query, text)?.spans.map(({ start, end }) => text.slice(start, end));

describe('matchWords', () => {
  it('puts a whole word before its beginning, before its inside, before its letters', () => {
    const texts = ['Verify', 'Verifying', 'Reverify', 'Vexer if fry'];
    const scores = texts.map((text) => score('verify', text));
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    expect(new Set(scores.slice(0, 3)).size).toBe(3);
  });

  it('puts what is all of a text before what is part of it, and its first word before later ones', () => {
    expect(score('verified', 'Verified')).toBeGreaterThan(score('verified', 'Verified claims'));
    expect(score('verified', 'Verified claims')).toBeGreaterThan(score('verified', 'Only verified claims'));
  });

  it('finds letters in their order in a word that begins alike', () => {
    expect(parts('vrfd', 'Verified')).toEqual(['V', 'r', 'f', 'd']);
    expect(match('rfd', 'Verified')).toBeNull();
  });

  it('wants every word, in any order', () => {
    expect(parts('report exp', 'Export report as PDF')).toEqual(['Exp', 'report']);
    expect(match('export nothing', 'Export report as PDF')).toBeNull();
  });

  it('finds without case and diacritics, and shows the right letters', () => {
    expect(parts('ouedraogo', 'Jean-Baptiste Ouédraogo')).toEqual(['Ouédraogo']);
    expect(parts('malmo', 'lamplighter of Malmo\u0308')).toEqual(['Malmo\u0308']);
    expect(parts('проверено', 'Проверено')).toEqual(['Проверено']);
  });

  it('fits everything without words', () => {
    expect(match(' – ', 'Verified')).toEqual({ score: 0, spans: [] });
  });

  it('names parts of the text, in order and apart', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (query, text) => {
        let last = -1;
        for (const { start, end } of match(query, text)?.spans ?? []) {
          expect(start).toBeGreaterThan(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          last = end;
        }
      }),
    );
  });

  it('finds a text by itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(match(text, text)).not.toBeNull();
      }),
    );
  });
});
