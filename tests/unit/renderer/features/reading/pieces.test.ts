import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { piecesOf } from '../../../../../renderer/features/reading/pieces';
import { withLanes } from '../../../../../shared/domain/segments';
import type { InlineRun } from '../../../../../shared/domain/block';

const mark = (claim: string, start: number, end: number) => ({ claim, start, end });

function pieces(text: string, marks: ReturnType<typeof mark>[], runs: InlineRun[] = [], start = 0) {
  return piecesOf(text, { start, end: text.length, runs }, withLanes(marks));
}

describe('piecesOf', () => {
  it('is one piece where there is nothing to show, and none for an empty block', () => {
    expect(pieces('plain', []).map((piece) => piece.text)).toEqual(['plain']);
    expect(piecesOf('', { start: 0, end: 0, runs: [] }, [])).toEqual([]);
  });

  it('puts a number behind the punctuation that closes the marked words', () => {
    const text = 'He said “run”. Then';
    const drawn = pieces(text, [mark('a', 9, 12)]);
    expect(drawn.map((piece) => [piece.text, piece.tags.map((tag) => tag.claim)])).toEqual([
      ['He said “', []],
      ['run', []],
      ['”.', ['a']],
      [' Then', []],
    ]);
  });

  it('puts two numbers that end at one place there, the inner first', () => {
    const drawn = pieces('the 97 aboard.', [mark('outer', 0, 13), mark('inner', 4, 13)]);
    expect(drawn.at(-1)?.tags.map((tag) => tag.claim)).toEqual(['inner', 'outer']);
  });

  it('keeps a mark that reaches into the next block without a number here', () => {
    const drawn = piecesOf('One.\n\nTwo.', { start: 0, end: 4, runs: [] }, withLanes([mark('a', 1, 8)]));
    expect(drawn.map((piece) => [piece.text, piece.marks.length, piece.tags.length])).toEqual([
      ['O', 0, 0],
      ['ne.', 1, 0],
    ]);
  });

  it('cuts at emphasis, whose offsets are those of the block', () => {
    const drawn = piecesOf(
      'ab\n\nThe Hindenburg',
      { start: 4, end: 18, runs: [{ type: 'emphasis', start: 4, end: 14 }] },
      [],
    );
    expect(drawn.map((piece) => [piece.text, piece.runs.length])).toEqual([
      ['The ', 0],
      ['Hindenburg', 1],
    ]);
  });

  it('covers the block without gap or overlap, and shows each number once', () => {
    const text = fc.string({ unit: fc.constantFrom('a', ' ', '.', '”', '👍'), minLength: 1, maxLength: 40 });
    const spans = fc.array(fc.tuple(fc.nat(40), fc.nat(40)), { maxLength: 8 });
    fc.assert(
      fc.property(text, spans, spans, (words, some, emphasised) => {
        const within = ([a, b]: [number, number]) =>
          [Math.min(a, b, words.length), Math.min(Math.max(a, b), words.length)] as const;
        const marks = some.map((one, i) => mark(String(i), ...within(one)));
        const runs = emphasised.map((one) => {
          const [start, end] = within(one);
          return { type: 'emphasis' as const, start, end };
        });
        const drawn = pieces(words, marks, runs);
        expect(drawn.map((piece) => piece.text).join('')).toBe(words);
        const shown = marks.filter((one) => one.start < one.end);
        expect(drawn.flatMap((piece) => piece.tags.map((tag) => tag.claim)).sort()).toEqual(
          shown.map((one) => one.claim).sort(),
        );
        for (const one of shown) {
          const covered = drawn.filter((piece) => piece.marks.some((laned) => laned.claim === one.claim));
          expect(covered.map((piece) => piece.text).join('')).toBe(words.slice(one.start, one.end));
        }
      }),
    );
  });
});
