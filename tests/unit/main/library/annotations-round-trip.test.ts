import fc from 'fast-check';
import { v7 } from 'uuid';
import { describe, expect, it } from 'vitest';
import type { Span } from '@shared/domain/anchor';
import { splitsPair } from '@shared/domain/text';
import { openBench, type Bench } from '../../../helpers/open';

/** Astral letters, marks that combine, right to left with marks of direction, and both kinds of line ends. */
const pieces = fc.constantFrom(
  ...['a', 'a', 'B', ' ', ' ', '.', ',', '…', '“', '-', 'é', 'e\u0301', 'q\u0323\u0307', '𝔄', '😀', '👩‍👩‍👧'],
  ...['שלום', 'ע\u05B4', 'مرحبا', '\u200F', '12:30', '4,000', '한국', '\r\n', '\r\n\r\n', '\n\n'],
);
const sources = fc.array(pieces, { minLength: 5, maxLength: 80 }).map((parts) => parts.join(''));
/** A claim: up to three places, each as a fraction of the text and a length. */
const marks = fc.array(
  fc.array(fc.tuple(fc.double({ min: 0, max: 0.999, noNaN: true }), fc.constantFrom(1, 1, 2, 7, 40)), {
    ...{ minLength: 1, maxLength: 3 },
  }),
  { minLength: 1, maxLength: 5 },
);

function spansIn(text: string, places: readonly (readonly [number, number])[]): Span[] {
  const spans = places.map(([fraction, length]) => {
    const from = Math.floor(fraction * text.length);
    const start = splitsPair(text, from) ? from - 1 : from;
    const to = Math.min(text.length, start + length);
    return { start, end: splitsPair(text, to) ? to + 1 : to };
  });
  const words = spans.filter(({ start, end }) => text.slice(start, end).trim() !== '');
  return [...new Map(words.map((span) => [`${span.start} ${span.end}`, span])).values()];
}

const placesOf = async (bench: Bench, article: string): Promise<string[]> => {
  const claims = await bench.ask('claims.list', { article });
  return claims
    .map(({ statement, anchors }) =>
      JSON.stringify([statement, ...anchors.map(({ start, end, quote }) => [start, end, quote])]),
    )
    .sort();
};

describe('claims that leave as annotations and come back', () => {
  it('stand where they stood, in another library with the same text', async () => {
    const [here, there] = [await openBench(), await openBench()];
    await fc.assert(
      fc.asyncProperty(sources, marks, async (source, wanted) => {
        const original = `${v7()} is its number, and so on.\r\n\r\n${source}`;
        const [one, other] = [await here.article(original), await there.article(original)];
        expect(other.text).toBe(one.text);
        const seen = new Set<string>();
        for (const places of wanted) {
          const spans = spansIn(one.text, places);
          const first = [...spans].sort((a, b) => a.start - b.start || b.end - a.end)[0];
          // Two claims of the same words at the same place are one when they come in.
          if (!first || seen.has(`${first.start} ${first.end}`)) continue;
          seen.add(`${first.start} ${first.end}`);
          await here.run('claim.mark', { ...one, claim: v7(), spans, statement: `Claim ${seen.size}` });
        }
        const wish = { article: one.article, format: 'jsonld' as const };
        const { bytes } = await here.ask('reports.build', wish);
        const file = { command: v7(), name: 'claims.jsonld', bytes };
        const result = await there.ask('records.importClaims', {
          ...{ ...file, article: other.article, anyAddress: true },
        });
        expect(result).toMatchObject({ claims: seen.size, left: [], refused: [] });
        expect(await placesOf(there, other.article)).toEqual(await placesOf(here, one.article));
      }),
      { numRuns: 60 },
    );
  }, 120_000);

  it('find their article by its name, where it has no address, and are not taken twice', async () => {
    const bench = await openBench();
    const article = await bench.article('The tower stands 330 metres tall.\n\nIt is 330 metres.');
    const claim = await bench.claim(article, '330 metres');
    const { bytes } = await bench.ask('reports.build', { article: article.article, format: 'jsonld' });
    const come = (into: string | null) =>
      bench.ask('records.importClaims', { command: v7(), name: 'a.jsonld', bytes, article: into });
    expect(await come(null)).toMatchObject({ claims: 0, left: [{ why: 'known' }] });
    await bench.run('claim.remove', { claims: [claim] });
    expect(await come(null)).toMatchObject({ claims: 1, left: [] });
    const elsewhere = await bench.article('Another text with 330 metres in it.');
    expect(await come(elsewhere.article)).toMatchObject({ claims: 0, left: [{ why: 'elsewhere' }] });
  });
});
