import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordingPieces, type WordingPiece } from '../../../../../renderer/features/claims/wording';

/** Both wordings in one: `[-struck out-]` and `[+put in+]`, what is grave with `!`, the words that are meant in `<>`. */
const shown = (pieces: readonly WordingPiece[]): string =>
  pieces
    .map(({ is, text, isGrave, isQuote }) => {
      const words = isQuote ? `<${text}>` : text;
      if (is === 'same') return words;
      const sign = is === 'removed' ? '-' : '+';
      return `[${sign}${isGrave ? '!' : ''}${words}${sign}]`;
    })
    .join('');

describe('two wordings in one text', () => {
  it('mark each stretch that differs by itself, what was struck out before what was put in', () => {
    expect(
      shown(wordingPieces('He told the crew 27 jokes live.', 'He told the crew 17 jokes into a recorder.')),
    ).toBe('He told the crew [-!27-][+!17+] jokes [-live-][+into a recorder+].');
  });

  it('mark words that were put in or cut, whatever stands around them', () => {
    expect(shown(wordingPieces('It had lit hydrogen.', 'It had most probably lit hydrogen.'))).toBe(
      'It had [+!most probably +]lit hydrogen.',
    );
    expect(shown(wordingPieces('a very very good day', 'a very good day'))).toBe('a [-very -]very good day');
  });

  it('stand one behind the other where they have little in common', () => {
    const [old, now] = ['The ship burned out in a minute', 'No one was hurt on the field that evening'];
    expect(shown(wordingPieces(old, now))).toBe(`[-${old}-][+${now}+]`);
    expect(wordingPieces('', now)).toMatchObject([{ is: 'added', text: now }]);
  });

  it('know the words that are meant, also where some of them are new', () => {
    const [old, now] = ['It stands 330 metres tall.', 'It stands 324 metres tall.'];
    const start = now.indexOf('324');
    expect(shown(wordingPieces(old, now, { quote: { start, end: start + 10 } }))).toBe(
      'It stands [-!330-][+!<324>+]< metres> tall.',
    );
    expect(shown(wordingPieces(now, now, { quote: { start: 0, end: now.length } }))).toBe(`<${now}>`);
  });

  it('give both wordings back, whatever the two are and whichever words are meant', () => {
    const sentence = fc
      .array(fc.constantFrom('a', 'b', 'c.', '“d”', '30'), { maxLength: 8 })
      .map((words) => words.join(' '));
    const span = fc.record({ start: fc.nat(20), length: fc.nat(20) });
    const side = (pieces: readonly WordingPiece[], not: WordingPiece['is']) =>
      pieces.flatMap(({ is, text }) => (is === not ? [] : [text])).join('');
    fc.assert(
      fc.property(sentence, sentence, span, (old, now, { start, length }) => {
        const quote = { start: Math.min(start, now.length), end: Math.min(start + length, now.length) };
        const pieces = wordingPieces(old, now, { quote });
        expect(side(pieces, 'added')).toBe(old);
        expect(side(pieces, 'removed')).toBe(now);
        const meant = pieces.flatMap(({ isQuote, text }) => (isQuote ? [text] : [])).join('');
        expect(meant).toBe(now.slice(quote.start, quote.end));
      }),
    );
  });
});
