import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bagOf } from '@shared/anchoring/bag';
import { RevisionPair } from '@shared/anchoring/revision-pair';
import { wordsOf } from '@shared/anchoring/words';
import { anchored } from './anchored';

describe('RevisionPair', () => {
  it('asks nothing of a word that stands in thousands of new sentences', () => {
    const before = anchored('Once bears slept here.');
    const after = (count: number) => anchored('Bears slept. '.repeat(count));
    const bag = bagOf(wordsOf('bears'));
    expect(new RevisionPair(before, after(100)).commonWith(bag).size).toBe(100);
    expect(new RevisionPair(before, after(6000)).commonWith(bag).size).toBe(0);
  });

  it('knows the gap around each old sentence from its nearest neighbours that are kept', () => {
    const sentences = fc.array(fc.constantFrom('One went', 'Two came', 'Six ran', 'Ten sang', 'Ann won'));
    fc.assert(
      fc.property(sentences, sentences, (old, now) => {
        const text = (list: string[]) => anchored(list.map((one) => `${one}. `).join(''));
        const pair = new RevisionPair(text(old), text(now));
        const { inOrder, after } = pair;
        inOrder.forEach((_, at) => {
          const kept = (from: readonly number[]) => from.map((one) => inOrder[one]!).find((one) => one >= 0);
          const above = kept(Array.from({ length: at }, (__, back) => at - 1 - back));
          const below = kept(Array.from({ length: inOrder.length - at - 1 }, (__, on) => at + 1 + on));
          expect(pair.gapAround(at)).toEqual({
            first: above === undefined ? 0 : above + 1,
            behind: below ?? after.pieces.length,
          });
        });
      }),
    );
  });
});
