import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeSpan, findQuote } from '@shared/anchoring/quote';
import { sentenceStarts } from '@shared/domain/sentences';
import { canonicalText } from '@shared/domain/text';

const startsOf = (text: string) => sentenceStarts(text, [{ start: 0, end: text.length }], 'en');
const texts = (text: string, quote: string) =>
  findQuote(text, quote).map(({ start, end }) => text.slice(start, end));

describe('describeSpan', () => {
  it('keeps the quote, 64 units on either side and the sentence', () => {
    const text = `${'before '.repeat(20)}ended. The dam holds water. ${'After '.repeat(20)}`.trim();
    const start = text.indexOf('dam holds');
    const found = describeSpan(text, startsOf(text), { start, end: start + 9 });
    expect(found.quote).toBe('dam holds');
    expect(found.sentence).toBe('The dam holds water.');
    expect(found.prefix).toHaveLength(64);
    expect(found.suffix).toHaveLength(64);
    expect(text).toContain(found.prefix + found.quote + found.suffix);
  });

  it('cuts no surrogate pair', () => {
    const text = `${'😀'.repeat(40)}x${'😀'.repeat(40)}`;
    const even = describeSpan(text, startsOf(text), { start: 80, end: 81 });
    expect([even.prefix.length, even.suffix.length]).toEqual([64, 64]);
    const odd = describeSpan(`${'😀'.repeat(33)}abc${'😀'.repeat(33)}`, [0], { start: 67, end: 68 });
    expect([odd.prefix.length, odd.suffix.length]).toEqual([63, 63]);
    for (const side of [odd.prefix, odd.suffix]) expect(side).not.toMatch(/\p{Cs}/u);
  });
});

describe('findQuote', () => {
  it('finds every exact place, overlapping ones too', () => {
    expect(findQuote('banana', 'ana')).toEqual([
      { start: 1, end: 4 },
      { start: 3, end: 6 },
    ]);
    expect(findQuote('banana', '')).toEqual([]);
    expect(findQuote('banana', 'nab')).toEqual([]);
  });

  it('prefers exact places and then looks no further', () => {
    expect(texts('The dam. the dam.', 'the dam')).toEqual(['the dam']);
  });

  it.each([
    ['white space', 'It was a\n long  day\n\nindeed.', 'a long day indeed', 'a long\u00a0 day'],
    ['quotation marks', 'He said “it’s »so«”.', `"it's "so""`, '“it’s »so«”'],
    ['dashes', 'from 1990–1995 — or so', '1990-1995 -- or', '1990–1995 — or'],
    ['case', 'The IRISH Sea, ΟΔΟΣ', 'irish sea, οδος', 'IRISH Sea, ΟΔΟΣ'],
    ['hidden marks', 'Donau\u00addampf\u200bschiff', 'Donaudampfschiff', 'Donau\u00addampf\u200bschiff'],
    ['an ellipsis', 'Well… no', 'Well... no', 'Well… no'],
    ['an accent in two parts', 'caf\u00e9 noir', 'cafe\u0301 noir', 'caf\u00e9 noir'],
  ])('makes alike: %s', (_, text, quote) => {
    const found = texts(text, quote);
    expect(found).toHaveLength(1);
    expect(findQuote(text, found[0] ?? '')).toEqual(findQuote(text, quote));
  });

  it('gives the exact offsets of what it made alike', () => {
    expect(texts('a  “Big — Dam”  b', '"big - dam"')).toEqual(['“Big — Dam”']);
    expect(texts('One.\n\nTwo three. one.  two', 'one. two')).toEqual(['One.\n\nTwo', 'one.  two']);
  });

  it('finds nothing for a quote without words to find', () => {
    expect(findQuote('some words', '\u200b')).toEqual([]);
    expect(findQuote('some words', ' \n\u00a0 ')).toEqual([]);
  });

  it('finds again what was described, there among other places', () => {
    const unit = fc.constantFrom('a', 'b', ' ', '\n', '“', '"', '—', '-', 'É', '😀', '.', '…');
    fc.assert(
      fc.property(fc.string({ unit, minLength: 1, maxLength: 60 }), fc.nat(), fc.nat(), (raw, a, b) => {
        const text = canonicalText(raw);
        fc.pre(text.length > 0);
        const start = a % text.length;
        const span = { start, end: start + 1 + (b % (text.length - start)) };
        const { quote, prefix, suffix, sentence } = describeSpan(text, startsOf(text), span);
        expect(findQuote(text, quote)).toContainEqual(span);
        expect(text.slice(0, span.start).endsWith(prefix)).toBe(true);
        expect(text.slice(span.end).startsWith(suffix)).toBe(true);
        expect(text).toContain(sentence);
      }),
      { numRuns: 300 },
    );
  });

  it('finds a quote again that was typed otherwise', () => {
    const words = fc.array(fc.constantFrom('Dam', '“so”', 'it’s', '1990–95', 'É', 'x'), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(words, words, words, (before, inside, after) => {
        const text = [...before, ...inside, ...after].join(' ');
        const typed = inside.join('  ').toUpperCase().replace(/[“”’]/g, "'").replaceAll('–', '-');
        const start = before.join(' ').length + 1;
        expect(findQuote(text, typed).length).toBeGreaterThan(0);
        if (!text.includes(typed)) {
          expect(findQuote(text, typed)).toContainEqual({ start, end: start + inside.join(' ').length });
        }
      }),
    );
  });

  it('is not slowed down by a text that repeats itself', () => {
    const text = 'a'.repeat(1_000_000);
    expect(findQuote(text, 'a'.repeat(500_000))).toHaveLength(500_001);
    expect(findQuote(text, `${'A'.repeat(500_000)}b`)).toEqual([]);
  });
});
