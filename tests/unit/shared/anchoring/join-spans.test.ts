import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinSpans } from '@shared/anchoring/join-spans';

const text = 'Built in 1884, with 212 steps. Tall.\n\nOld';
const sentences = [0, 31, 38];
const place = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const joined = (...words: string[]) =>
  joinSpans(text, sentences, words.map(place)).map(({ span }) => text.slice(span.start, span.end));

describe('joining places', () => {
  it('makes those of one sentence that meet or overlap one', () => {
    expect(joined('with 212 steps', 'Built in 1884')).toEqual(['Built in 1884, with 212 steps']);
    expect(joined('Built in 1884', 'in 1884, with')).toEqual(['Built in 1884, with']);
    expect(joined('Built in 1884, with 212', '1884')).toEqual(['Built in 1884, with 212']);
  });

  it('keeps apart what has words between it, and what other sentences and blocks say', () => {
    expect(joined('Built', '1884')).toEqual(['Built', '1884']);
    expect(joined('212 steps', 'Tall', 'Old')).toEqual(['212 steps', 'Tall', 'Old']);
  });

  it('covers every place by exactly one, in the order of the text', () => {
    const span = fc
      .tuple(fc.nat(text.length - 1), fc.nat(text.length - 1))
      .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) + 1 }));
    fc.assert(
      fc.property(fc.array(span), (spans) => {
        const result = joinSpans(text, sentences, spans);
        expect(result.flatMap(({ places }) => places)).toHaveLength(spans.length);
        for (const { span: whole, places } of result)
          for (const { start, end } of places) expect(whole.start <= start && end <= whole.end).toBe(true);
        for (const [i, { span: next }] of result.slice(1).entries())
          expect(result[i]!.span.end).toBeLessThanOrEqual(next.start);
      }),
    );
  });
});
