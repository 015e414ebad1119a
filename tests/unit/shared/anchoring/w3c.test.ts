import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resolve, selectorsOf, type QuoteSelector, type Selector } from '@shared/anchoring/w3c';
import { canonicalText, splitsPair, toCodePoints } from '@shared/domain/text';

const quote = (exact: string, prefix?: string, suffix?: string): QuoteSelector => ({
  type: 'TextQuoteSelector',
  exact,
  prefix,
  suffix,
});
const position = (start: number, end: number): Selector => ({ type: 'TextPositionSelector', start, end });

/** Astral letters, marks that combine, right to left with marks of direction, and what is folded when it is compared. */
const pieces = fc.constantFrom(
  ...['a', 'B', ' ', '\n', '.', '…', '-', '—', '“', "'", 'é', 'e\u0301', 'q\u0323\u0307', '𝔄', '😀', '👩‍👩‍👧'],
  ...['שלום', 'ע\u05B4', 'مرحبا', '\u200F', '\u00AD', 'ſ', 'İ', '12:30', '한국'],
);
const texts = fc
  .array(fc.oneof(pieces, fc.string({ unit: 'grapheme', maxLength: 4 })), { minLength: 1, maxLength: 60 })
  .map((parts) => canonicalText(parts.join('')))
  .filter((text) => text.length > 0);
const spans = texts.chain((text) =>
  fc.tuple(fc.nat(text.length - 1), fc.nat(text.length)).map(([from, length]) => {
    const start = splitsPair(text, from) ? from - 1 : from;
    const to = Math.min(text.length, start + 1 + length);
    return { text, span: { start, end: splitsPair(text, to) ? to + 1 : to } };
  }),
);

describe('selectorsOf', () => {
  it('counts positions in code points and cuts no pair', () => {
    const text = `${'😀'.repeat(40)} the mole ${'😀'.repeat(40)}`;
    const start = text.indexOf('the');
    const [words, place] = selectorsOf(text, { start, end: start + 8 });
    expect(place).toEqual({ type: 'TextPositionSelector', start: 41, end: 49 });
    expect(words).toMatchObject({ exact: 'the mole' });
    expect(words.prefix).toBe(`${'😀'.repeat(31)} `);
    expect(words.suffix).toBe(` ${'😀'.repeat(31)}`);
  });

  it('selects, from any span of any text, that span', () => {
    fc.assert(
      fc.property(spans, ({ text, span }) => {
        expect(resolve(text, selectorsOf(text, span))).toEqual({ state: 'found', span });
      }),
      { numRuns: 500 },
    );
  });

  it('never selects another place by its words alone', () => {
    fc.assert(
      fc.property(spans, ({ text, span }) => {
        const resolved = resolve(text, [selectorsOf(text, span)[0]]);
        if (resolved.state === 'ambiguous') expect(resolved.spans).toContainEqual(span);
        else expect(resolved).toEqual({ state: 'found', span });
      }),
      { numRuns: 500 },
    );
  });

  it('selects in a part of a text by a position that counts from its beginning', () => {
    fc.assert(
      fc.property(spans, ({ text, span }) => {
        const part = text.slice(span.start, span.end);
        const last = splitsPair(part, part.length - 1) ? part.length - 2 : part.length - 1;
        const inner = position(toCodePoints(part, last), toCodePoints(part, part.length));
        const [words, place] = selectorsOf(text, span);
        expect(resolve(text, [{ ...words, refinedBy: [inner] }, place])).toEqual({
          state: 'found',
          span: { start: span.start + last, end: span.end },
        });
      }),
    );
  });
});

describe('resolve', () => {
  const text = 'The mole is 900 metres long. The light is new. The mole is old.';
  const at = (words: string, from = 0) => {
    const start = text.indexOf(words, from);
    return { start, end: start + words.length };
  };

  it('finds words that stand once, whatever stood around them', () => {
    expect(resolve(text, [quote('light is new', 'Another ', ' text')])).toEqual({
      state: 'found',
      span: at('light is new'),
    });
  });

  it('tells equal words apart by those around them, though these are set otherwise', () => {
    expect(resolve(text, [quote('The mole', 'LIGHT  is new. ', ' is')])).toEqual({
      state: 'found',
      span: at('The mole', 5),
    });
  });

  it('does not guess between equal places, and lets a position decide only between them', () => {
    expect(resolve(text, [quote('The mole')])).toEqual({
      state: 'ambiguous',
      spans: [at('The mole'), at('The mole', 5)],
    });
    const second = at('The mole', 5);
    expect(resolve(text, [quote('The mole'), position(second.start, second.end)])).toMatchObject({
      state: 'found',
      span: second,
    });
    expect(resolve(text, [quote('The mole'), position(1, 9)])).toMatchObject({ state: 'ambiguous' });
    expect(resolve(text, [quote('The light'), position(0, 8)])).toMatchObject({ span: at('The light') });
  });

  it('takes no position without words for proven, nor one outside the text', () => {
    expect(resolve(text, [position(0, 8)])).toEqual({ state: 'unproven', span: { start: 0, end: 8 } });
    for (const [start, end] of [
      [0, 999],
      [8, 8],
      [9, 3],
      [500, 600],
      [-1, 4],
    ] as const)
      expect(resolve(text, [position(start, end)])).toEqual({ state: 'gone' });
  });

  it('knows when the words are gone', () => {
    expect(resolve(text, [quote('a lighthouse'), position(0, 8)])).toEqual({ state: 'gone' });
    expect(resolve(text, [quote('')])).toEqual({ state: 'gone' });
    expect(resolve(text, [])).toEqual({ state: 'gone' });
  });

  it('reaches from where one selector begins to where the other does', () => {
    const range = (from: Selector, to: Selector): Selector => ({
      type: 'RangeSelector',
      from: [from],
      to: [to],
    });
    expect(resolve(text, [range(quote('The light'), quote('new'))])).toEqual({
      state: 'found',
      span: { start: text.indexOf('The light'), end: text.indexOf('new') },
    });
    // Of two beginnings only one lies before the end.
    expect(resolve(text, [range(quote('The mole'), quote('The light'))])).toMatchObject({
      state: 'found',
      span: { start: 0 },
    });
    expect(resolve(text, [range(quote('The mole'), quote('old'))])).toMatchObject({ state: 'ambiguous' });
    expect(resolve(text, [range(quote('old'), quote('The light'))])).toEqual({ state: 'gone' });
    expect(resolve(text, [range(position(0, 3), quote('new'))])).toMatchObject({ state: 'unproven' });
  });

  it('finds a part in the one of equal places that has it', () => {
    const refined = { ...quote('The mole is'), refinedBy: [quote('mole')] };
    expect(resolve(text, [refined])).toMatchObject({ state: 'ambiguous' });
    expect(resolve(text, [{ ...quote('The light is new.'), refinedBy: [quote('is')] }])).toMatchObject({
      state: 'found',
    });
  });
});
