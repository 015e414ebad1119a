import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldWithOffsets, originalSpan } from '../../../../../../main/library/search/analysis/fold';

describe('fold', () => {
  it.each([
    ['Élève', 'eleve'],
    ['Straße GROẞ', 'strasse gross'],
    ['Ærø Łódź Đà Þór', 'aero lodz da thor'],
    ['Ёлка и Йод', 'елка и йод'],
    ['Київ', 'київ'],
    ['ΟΔΟΣ οδός', 'οδοσ οδοσ'],
    ['أحمد إلى آخر مُحَمَّد كـــتاب', 'احمد الي اخر محمد كتاب'],
    ['क़लम हिन्दी माँ', 'कलम हिन्दी मां'],
    ['İstanbul ISPARTA ılık', 'istanbul isparta ilik'],
    ['ｆｕｌｌ ﬁn ½', 'full fin 1/2'],
    ['ｶﾞ が 한국어', 'ガ が 한국어'],
    ['don’t donʼt don`t', "don't don't don't"],
    ['„so“ «ainsi» “thus”', '"so" "ainsi" "thus"'],
    ['well–known −5', 'well-known -5'],
    ['٢٠٢٤ २०२४ ۲۰۲۴', '2024 2024 2024'],
    ['co\u00adop می\u200cخواهم', 'coop ميخواهم'],
  ])('%s → %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it('brings composed and decomposed letters together', () => {
    for (const text of ['Élève Йод が 한국어 क़', 'ế ǖ']) {
      expect(fold(text.normalize('NFD'))).toBe(fold(text));
    }
  });

  it('is the same for capitals, small letters, and what is folded already', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
        expect(fold(text.toLowerCase())).toBe(fold(text));
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });
});

describe('foldWithOffsets', () => {
  it('tells where each letter stands', () => {
    const { folded, offsets } = foldWithOffsets('Straße');
    expect(folded).toBe('strasse');
    expect([...offsets]).toEqual([0, 1, 2, 3, 4, 4, 5, 6]);
  });

  it('folds as fold does, with places that never go back', () => {
    const letters = fc.constantFrom(
      ...'a É ß ﬁ ½ ё \u0301 が ｶ ﾞ क \u093c ँ د \u064b ـ x ’ “ – …'.split(' '),
      ' ',
    );
    fc.assert(
      fc.property(
        fc.string({ unit: fc.oneof(letters, fc.string({ unit: 'grapheme', maxLength: 2 })) }),
        (given) => {
          const text = given.normalize('NFC');
          const { folded, offsets } = foldWithOffsets(text);
          expect(folded).toBe(fold(text));
          expect(offsets).toHaveLength(folded.length + 1);
          expect(offsets.at(-1)).toBe(text.length);
          expect([...offsets]).toEqual([...offsets].toSorted((one, other) => one - other));
        },
      ),
    );
  });

  it('gives back whole letters of the original', () => {
    const text = 'die Straße dort';
    const { folded, offsets } = foldWithOffsets(text);
    const at = folded.indexOf('stras');
    const { start, end } = originalSpan(offsets, at, at + 'stras'.length);
    expect(text.slice(start, end)).toBe('Straß');
  });

  it('shares nothing that a longer text would change', () => {
    const short = foldWithOffsets('ab').offsets;
    foldWithOffsets('a'.repeat(500));
    expect([...short]).toEqual([0, 1, 2]);
  });
});
