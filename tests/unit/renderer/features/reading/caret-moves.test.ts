import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  moveCaret,
  settleCaret,
  snapSpan,
  type CaretText,
  type CaretUnit,
} from '../../../../../renderer/features/reading/caret-moves';
import { sentenceStarts } from '../../../../../shared/domain/sentences';
import { canonicalText, joinBlocks, splitsPair } from '../../../../../shared/domain/text';

function caretText(...texts: string[]): CaretText {
  const { text, spans } = joinBlocks(texts);
  return { text, blocks: spans, sentences: sentenceStarts(text, spans, 'en'), language: 'en' };
}

describe('moveCaret', () => {
  const given = caretText('One. Two 👍🏽 e\u0301!', '', 'Last words');

  const walk = (unit: CaretUnit, direction: 'forward' | 'backward', from: number, steps: number) => {
    const stops: number[] = [];
    for (let at = from, i = 0; i < steps; i++) stops.push((at = moveCaret(given, at, unit, direction)));
    return stops;
  };

  it('goes by whole characters and over the gap between blocks, past empty ones', () => {
    expect(walk('character', 'forward', 8, 6)).toEqual([9, 13, 14, 16, 17, 21]);
    expect(walk('character', 'backward', 21, 4)).toEqual([17, 16, 14, 13]);
  });

  it('stops behind words going forward and before them going backward', () => {
    expect(walk('word', 'forward', 0, 5)).toEqual([3, 8, 16, 25, 31]);
    expect(walk('word', 'backward', 31, 5)).toEqual([26, 21, 14, 5, 0]);
  });

  it('goes to starts of sentences and blocks, and to the ends of the text', () => {
    expect(walk('sentence', 'forward', 0, 3)).toEqual([5, 21, 31]);
    expect(walk('sentence', 'backward', 23, 3)).toEqual([21, 5, 0]);
    expect(walk('block', 'forward', 2, 2)).toEqual([21, 31]);
    expect([moveCaret(given, 8, 'text', 'forward'), moveCaret(given, 8, 'text', 'backward')]).toEqual([
      31, 0,
    ]);
  });

  it('stays where it is at the edge, and at 0 in a text without words', () => {
    expect(moveCaret(given, 31, 'character', 'forward')).toBe(31);
    expect(moveCaret(given, 0, 'word', 'backward')).toBe(0);
    expect(moveCaret(caretText(''), 0, 'sentence', 'forward')).toBe(0);
  });

  it('always stands in a block, never splits a pair, and never goes the wrong way', () => {
    const texts = fc.array(
      fc
        .string({ unit: fc.constantFrom('a', 'b', ' ', '. ', '👍', 'É', '\n', '”'), maxLength: 12 })
        .map(canonicalText),
      { minLength: 1, maxLength: 4 },
    );
    const units = fc.constantFrom<CaretUnit>('character', 'word', 'sentence', 'block', 'text');
    fc.assert(
      fc.property(texts, units, fc.nat(), (blocks, unit, seed) => {
        const of = caretText(...blocks);
        const from = settleCaret(of, seed % (of.text.length + 1));
        const on = moveCaret(of, from, unit, 'forward');
        const back = moveCaret(of, from, unit, 'backward');
        expect(on).toBeGreaterThanOrEqual(from);
        expect(back).toBeLessThanOrEqual(from);
        for (const at of [on, back]) {
          expect(settleCaret(of, at)).toBe(at);
          expect(splitsPair(of.text, at)).toBe(false);
        }
      }),
    );
  });
});

describe('snapSpan', () => {
  it('leaves white space at the ends out, also the gap between blocks', () => {
    expect(snapSpan('a bc \n\nd', 1, 7)).toEqual({ start: 2, end: 4 });
    expect(snapSpan('a \n\nd', 1, 4)).toBeNull();
  });
});
