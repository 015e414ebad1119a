import { describe, expect, it } from 'vitest';
import { writeJson } from '../../../../../main/library/reports/json';
import { SourceFields } from '../../../../../shared/domain/source';
import { id, invent } from './invented';
import { lighthouse, lighthouseModel } from './lighthouse';
import { threeHundredModel } from './many';

interface Selector {
  type: string;
}
/** As much of a written record as the tests look at by name. */
interface Written extends Record<string, unknown> {
  revision: {
    text: string;
    textHash: string;
    blocks: { position: { start: number; end: number } }[];
  };
  claims: {
    number: string;
    anchors: { selectors: Selector[]; utf16: object | null }[];
    evidence: { excerpt: string | null }[];
    notes: object[];
    notesWithheld: number;
    history: object[];
  }[];
  people: object[];
  remarks: { selectors: Selector[] }[];
  sources: { name: string; confidential: boolean }[];
}

const read = (json: string) => JSON.parse(json) as Written;
const record = (model = lighthouseModel()) => read(writeJson(model));

describe('writeJson', () => {
  it('is the same bytes for the same model, however its objects were built', () => {
    const reversed = <T>(value: T): T => {
      if (Array.isArray(value)) return value.map(reversed) as T;
      if (value === null || typeof value !== 'object') return value;
      return Object.fromEntries(
        Object.entries(value)
          .reverse()
          .map(([key, one]) => [key, reversed(one)]),
      ) as T;
    };
    expect(writeJson(reversed(lighthouseModel()))).toBe(writeJson(lighthouseModel()));
  });

  it('says what it is and which version of the format', () => {
    expect(record()).toMatchObject({
      format: 'galley-report',
      schemaVersion: 1,
      galley: '0.1.0',
      variant: 'labels',
      exportedAt: '2026-11-23T15:42:10.000Z',
    });
    expect(Object.keys(record()).slice(0, 2)).toEqual(['format', 'schemaVersion']);
  });

  it('holds everything: text, claims with all that hangs on them, people, remarks, sources', () => {
    const model = lighthouseModel();
    const written = record(model);
    expect(written.revision.text).toBe(model.revision.text);
    expect(written.revision.textHash).toBe(model.revision.textHash);
    expect(written.claims).toHaveLength(13);
    expect(written.people).toHaveLength(3);
    expect(written.remarks).toHaveLength(2);
    expect(written.sources).toHaveLength(4);
    const four = written.claims.find((claim) => claim.number === '4');
    expect(four).toMatchObject({ standing: 'reopened', verdicts: [{ value: 'verified', reopened: {} }] });
    expect(four?.history).toHaveLength(4);
    expect(four?.evidence[0]).toMatchObject({
      excerpt: 'Høyvann 7,1 m over moloen kl. 23.40.',
      translator: 'Jonas Tveit',
    });
    expect(record(threeHundredModel()).claims).toHaveLength(300);
  });

  it('gives places as selectors in code points, and in UTF-16 beside them', () => {
    const model = invent({
      blocks: [{ role: 'paragraph', text: '🗼🗼 The lamp burned.' }],
      claims: [{ quotes: ['The lamp'] }],
    });
    expect(record(model).claims[0]!.anchors[0]).toEqual({
      id: id('anchor 0 0'),
      revision: id('revision'),
      state: 'exact',
      selectors: [
        { type: 'TextQuoteSelector', exact: 'The lamp', prefix: '🗼🗼 ', suffix: ' burned.' },
        { type: 'TextPositionSelector', start: 3, end: 11 },
      ],
      utf16: { start: 5, end: 13 },
      sentence: 'The lamp',
    });
    const block = record(model).revision.blocks[0]!;
    expect([...model.revision.text].slice(block.position.start, block.position.end).join('')).toBe(
      model.revision.text,
    );
  });

  it('gives an anchor without a place only the words to look for', () => {
    const model = lighthouseModel();
    model.claims[1]!.claim.anchors[0]!.state = 'ambiguous';
    const anchor = record(model).claims[1]!.anchors[0]!;
    expect(anchor.selectors.map((selector) => selector.type)).toEqual(['TextQuoteSelector']);
    expect(anchor.utf16).toBeNull();
  });

  it('gives a remark on a stretch of text selectors too', () => {
    const [first, second] = record().remarks;
    expect(first!.selectors).toEqual([
      {
        type: 'TextQuoteSelector',
        exact: 'The lamp',
        prefix: '',
        suffix: expect.stringMatching(/^ that burned/),
      },
      { type: 'TextPositionSelector', start: 0, end: 8 },
    ]);
    expect(second!.selectors).toEqual([]);
  });

  const reveals = {
    [id('Official A')]: SourceFields.parse({
      type: 'interview',
      title: 'Ola Nordmann, clerk',
      contact: '+47 000',
      confidential: true,
      label: 'Official A',
    }),
  };

  it('withholds what would give a confidential source away, and says so in place', () => {
    const text = writeJson(invent({ ...lighthouse, reveals }));
    expect(text).not.toMatch(/SECRET|Nordmann|\+47/);
    const claim = read(text).claims[0]!;
    expect(claim.evidence[0]).toMatchObject({ withheld: true, excerpt: null, locator: null, remark: null });
    expect(claim.notesWithheld).toBe(2);
    expect(claim.notes).toHaveLength(1);
    const official = read(text).sources.find((source) => source.name === 'Official A');
    expect(official).toMatchObject({ withheld: true, type: null, url: null, level: 'not-for-attribution' });
    expect(official).not.toHaveProperty('revealed');
  });

  it('names them where names are asked for', () => {
    const written = record(invent({ ...lighthouse, reveals, variant: 'names' }));
    const official = written.sources.find((source) => source.name === 'Official A');
    expect(official).toMatchObject({
      withheld: false,
      revealed: { title: 'Ola Nordmann, clerk', contact: '+47 000' },
    });
    expect(written.claims[0]!.evidence[0]!.excerpt).toBe('SECRET EXCERPT');
    expect(written.claims[0]!.notes).toHaveLength(3);
    const open = written.sources.find((source) => !source.confidential);
    expect(open).not.toHaveProperty('revealed');
  });
});
