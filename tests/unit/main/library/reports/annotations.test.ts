import { describe, expect, it } from 'vitest';
import { writeAnnotations } from '../../../../../main/library/reports/annotations';
import { readAnnotations } from '../../../../../main/library/intake/records/read-annotations';
import { invent } from './invented';

interface Written {
  items: { id: string; body: { value: string; purpose: string }[]; target: unknown }[];
}

const text = 'The bridge 𝔅 was opened in 1911. In 1911 it was new.';
const model = invent({
  url: 'https://paper.example/bridge',
  blocks: [{ role: 'paragraph', text }],
  confidential: [{ label: 'Official A', names: ['Ines Varga'] }],
  claims: [
    {
      quotes: ['opened in 1911', '1911 it was new'],
      fields: { statement: 'Ines Varga says that it was opened in 1911' },
      evidence: [],
    },
  ],
});
const written = (from = model) => JSON.parse(writeAnnotations(from)) as Written;

describe('claims as annotations', () => {
  it('have each place as a quote and as code points, the statement and the verdicts', () => {
    const [one] = written().items;
    const claim = model.claims[0]!.claim;
    expect(one).toMatchObject({
      id: `urn:uuid:${claim.id}`,
      type: 'Annotation',
      motivation: 'assessing',
      creator: { type: 'Person' },
      body: [
        { type: 'TextualBody', purpose: 'describing', value: '[Official A] says that it was opened in 1911' },
        { type: 'TextualBody', purpose: 'tagging', value: 'Unchecked' },
      ],
    });
    const start = text.indexOf('opened') - 1;
    expect(one?.target).toMatchObject([
      {
        source: 'https://paper.example/bridge',
        selector: [
          { type: 'TextQuoteSelector', exact: 'opened in 1911' },
          { type: 'TextPositionSelector', start, end: start + 14 },
        ],
      },
      { source: 'https://paper.example/bridge' },
    ]);
    expect(readAnnotations(JSON.parse(writeAnnotations(model)))?.drafts[0]?.targets).toHaveLength(2);
  });

  it('are of the whole article where they stand nowhere in it, and name it by its id without an address', () => {
    const lost = structuredClone(model);
    lost.article.url = null;
    lost.claims[0]!.claim.anchors.forEach((anchor) => (anchor.state = 'gone'));
    expect(written(lost).items[0]?.target).toBe(`urn:uuid:${lost.article.id}`);
  });

  it('say of a verdict what it answers, its reason, and that it is in doubt', () => {
    const judged = structuredClone(model);
    const base = { by: null, at: null, reason: null, reopened: null };
    judged.claims[0]!.claim.verdicts = [
      {
        ...base,
        question: 'fact',
        value: 'verified',
        reopened: { at: '2026-01-01T00:00:00.000Z', why: 'x' },
      },
      { ...base, question: 'said', value: 'disputed', reason: 'quote-altered' },
    ];
    expect(
      written(judged)
        .items[0]?.body.slice(1)
        .map(({ value }) => value),
    ).toEqual(['Reopened', 'said: Disputed, quote altered']);
  });
});
