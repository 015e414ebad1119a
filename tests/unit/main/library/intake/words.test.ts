import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bare, wordCount } from '../../../../../main/library/intake/words';

/** What plain texts are made of, with what stands in and between words often. */
const plainText = fc.string({
  unit: fc.oneof(
    fc.constantFrom(
      'a',
      'Z',
      '0',
      '9',
      ' ',
      "'",
      '’',
      '-',
      '.',
      ',',
      '\n',
      '\u00A0',
      '\u2011',
      '\u2017',
      '\u2026',
    ),
    fc.integer({ min: 0, max: 0x7f }).map((unit) => String.fromCharCode(unit)),
    fc.integer({ min: 0x2010, max: 0x2027 }).map((unit) => String.fromCharCode(unit)),
  ),
  maxLength: 500,
});

it('counts the words of a plain text as of any other', () => {
  fc.assert(
    fc.property(plainText, (text) => {
      // A letter outside of the plain ones, as a word of its own.
      expect(wordCount(`${text} ж`)).toBe(wordCount(text) + 1);
    }),
  );
  expect(wordCount('x'.repeat(202))).toBe(2);
});

it('bares a plain text as any other', () => {
  fc.assert(
    fc.property(plainText, (text) => {
      expect(bare(`${text} ж`)).toBe(`${bare(text)} ж`.trimStart());
    }),
  );
});
