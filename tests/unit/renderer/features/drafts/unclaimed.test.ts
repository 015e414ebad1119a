import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unclaimed } from '../../../../../renderer/features/drafts/unclaimed';

describe('new sentences without a claim', () => {
  it('are those that no claim touches, not even with its end in another sentence', () => {
    const text = 'One two. Three four. Five six.';
    const sentences = [
      { start: 0, end: 8 },
      { start: 9, end: 20 },
      { start: 21, end: 30 },
    ];
    expect(unclaimed(text, sentences, [{ start: 4, end: 14 }])).toEqual([sentences[2]]);
    expect(unclaimed(text, sentences, [{ start: 8, end: 9 }])).toEqual(sentences);
  });

  it('say something', () => {
    expect(unclaimed('* * *', [{ start: 0, end: 5 }], [])).toEqual([]);
  });

  it('are the same as when each is held against each claim', () => {
    const span = fc.tuple(fc.nat(40), fc.integer({ min: 1, max: 20 }));
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 6 })), fc.array(span), (lengths, places) => {
        let at = 0;
        const sentences = lengths.map((length) => {
          const start = at;
          at += length + 1;
          return { start, end: start + length };
        });
        const claimed = places.map(([start, length]) => ({ start, end: start + length }));
        const touched = ({ start, end }: { start: number; end: number }) =>
          claimed.some((place) => place.start < end && place.end > start);
        expect(unclaimed('x'.repeat(at), sentences, claimed)).toEqual(
          sentences.filter((sentence) => !touched(sentence)),
        );
      }),
    );
  });
});
