import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalText, joinBlocks, splitsPair, toCodePoints, toUtf16 } from '@shared/domain/text';

/** Any UTF-16 units, lone surrogates and controls among them, with line breaks and spaces often. */
const anyText = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '\n',
        '\r',
        '\r\n',
        ' ',
        '\t',
        '\u2028',
        '\u0085',
        '\ud83d',
        '\ude00',
        'e\u0301',
        '\u0344',
      ),
      fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
    ),
    { maxLength: 20 },
  )
  .map((parts) => parts.join(''));

describe('canonicalText', () => {
  it('does nothing to a line of letters that are canonical already', () => {
    const letters = fc.constantFrom(
      ...[
        [0x20, 0x7e],
        [0xa0, 0x2ff],
        [0x400, 0x482],
        [0x48a, 0x52f],
        [0x2010, 0x2027],
        [0x2030, 0x205e],
      ]
        .flatMap(([from = 0, to = 0]) => Array.from({ length: to - from + 1 }, (_, i) => from + i))
        .map((unit) => String.fromCharCode(unit)),
      '€',
    );
    fc.assert(
      fc.property(fc.string({ unit: letters }), (line) => {
        expect(canonicalText(line)).toBe(line.normalize('NFC').trim());
        // The same in a text of more lines, where it is looked at letter by letter.
        expect(canonicalText(`${line}\n.`)).toBe(`${line.trimEnd()}\n.`.trim());
      }),
    );
  });

  it('says what each thing becomes', () => {
    expect(canonicalText('a\r\nb\rc')).toBe('a\nb\nc');
    expect(canonicalText('a\tb\u2028c\u2029d')).toBe('a b c d');
    expect(canonicalText('a\u0000b\u001bc\u0090d')).toBe('abcd');
    expect(canonicalText('page one\fpage two')).toBe('page one\npage two');
    expect(canonicalText('e\u0301')).toBe('é');
    expect(canonicalText('\ud83d! \ude00 😀')).toBe('\uFFFD! \uFFFD 😀');
    expect(canonicalText('  one  \n\n \n  two ')).toBe('one\n  two');
  });

  it('keeps joiners, bidi marks, no-break spaces and soft hyphens', () => {
    const written = 'می\u200cخواهم \u200fא\u200e 1\u00a0000 Donau\u00addampf 👩\u200d💻';
    expect(canonicalText(written)).toBe(written);
  });

  it('changes nothing twice, and leaves nothing that it should take out', () => {
    fc.assert(
      fc.property(anyText, (raw) => {
        const text = canonicalText(raw);
        expect(canonicalText(text)).toBe(text);
        expect(text).not.toMatch(/\n\n|^\s|\s$|[^\S\n]\n/);
        expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029]|\p{Cs}/u);
        expect(text.normalize('NFC')).toBe(text);
      }),
      { numRuns: 500 },
    );
  });

  it('reads a row of a million combining marks in an instant', () => {
    const text = canonicalText('a' + '\u0316\u0301'.repeat(500_000));
    expect(text.length).toBeGreaterThan(1_000_000);
    expect(canonicalText(text)).toBe(text);
  });
});

describe('joinBlocks', () => {
  it('joins by a blank line, an empty block too', () => {
    expect(joinBlocks([])).toEqual({ text: '', spans: [] });
    expect(joinBlocks(['One', '', 'Two'])).toEqual({
      text: 'One\n\n\n\nTwo',
      spans: [
        { start: 0, end: 3 },
        { start: 5, end: 5 },
        { start: 7, end: 10 },
      ],
    });
  });

  it('can be taken apart again, by spans and by blank lines', () => {
    fc.assert(
      fc.property(fc.array(anyText.map(canonicalText), { minLength: 1, maxLength: 8 }), (texts) => {
        const { text, spans } = joinBlocks(texts);
        expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(texts);
        expect(text.split('\n\n')).toEqual(texts);
      }),
    );
  });
});

describe('code points', () => {
  it('counts a pair as one', () => {
    expect(toCodePoints('a😀b', 3)).toBe(2);
    expect(toUtf16('a😀b', 2)).toBe(3);
    expect(toCodePoints('a😀b', 2)).toBe(1);
    expect(toCodePoints('a😀b', 99)).toBe(3);
    expect(toUtf16('a😀b', 99)).toBe(4);
    expect(toUtf16('a😀b', -1)).toBe(0);
  });

  it('goes there and back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(), (text, seed) => {
        const points = [...text];
        const position = seed % (points.length + 1);
        const offset = toUtf16(text, position);
        expect(offset).toBe(points.slice(0, position).join('').length);
        expect(toCodePoints(text, offset)).toBe(position);
        expect(splitsPair(text, offset)).toBe(false);
      }),
    );
  });
});
