import { describe, expect, it } from 'vitest';
import { writeHtml } from '../../../../../main/library/reports/html';
import { instantText } from '../../../../../main/library/reports/html/dates';
import { writeJson } from '../../../../../main/library/reports/json';
import { maskFor } from '../../../../../main/library/reports/mask';
import { at, invent, rosalind, source } from './invented';

const confidential = [{ label: 'Official A', names: ['Ines Varga', 'Harbour Desk'] }];

describe('a mask', () => {
  it('puts the label in place of a name, whatever its case, and leaves everything else', () => {
    const mask = maskFor(confidential, 'An article.');
    expect(mask('Waiting for INES VARGA, then for ines  varga’s desk.')).toBe(
      'Waiting for [Official A], then for [Official A]’s desk.',
    );
    expect(mask('Varga alone, or a harbour.')).toBe('Varga alone, or a harbour.');
    expect(mask(null)).toBeNull();
  });

  it('leaves a name that the article itself holds', () => {
    expect(
      maskFor(confidential, 'Ines Varga opened the bridge.')('Ask Ines Varga at the Harbour Desk.'),
    ).toBe('Ask Ines Varga at the [Official A].');
  });
});

const SECRET = 'Ines Varga';
const everywhere = (names: boolean) =>
  invent({
    blocks: [{ role: 'paragraph', text: 'The bridge was opened in 1911.' }],
    confidential,
    variant: names ? 'names' : 'labels',
    claims: [
      {
        quotes: ['opened in 1911'],
        fields: {
          statement: `${SECRET} says 1911.`,
          proposed: `Opened, says ${SECRET}, in 1912.`,
          attribution: { speaker: SECRET, form: 'direct' },
          waiting: { on: SECRET, since: at, until: null },
        },
        verdicts: [{ value: 'verified', reopened: { at, why: `${SECRET} called.` } }],
        evidence: [
          {
            source: source(`Interview with ${SECRET}`, { creator: SECRET, publisher: SECRET }),
            excerpt: `I, ${SECRET}, say so.`,
            locator: SECRET,
            translation: SECRET,
            translator: SECRET,
            remark: SECRET,
            asked: { whom: SECRET, at },
          },
        ],
        notes: [{ text: `Call ${SECRET}.` }],
        queries: [{ text: `Is it ${SECRET}?`, proposed: SECRET, answer: SECRET }],
        history: [
          {
            ...{ question: 'fact' as const, act: 'reopened' as const, value: 'verified' as const },
            ...{ reason: null, why: `${SECRET} called.`, by: rosalind.id, at },
          },
        ],
      },
    ],
    remarks: [
      {
        ...{ id: '018f3f60-0000-7000-8000-000000000001', article: '018f3f60-0000-7000-8000-000000000002' },
        ...{ revision: null, start: null, end: null, kind: 'fairness' as const },
        ...{ text: `${SECRET} was not asked.`, by: rosalind.id, at },
      },
    ],
  });

describe('a report with labels', () => {
  it('holds a confidential name in none of the places where someone may have typed it', () => {
    expect(writeJson(everywhere(false))).not.toContain('Varga');
    expect(writeHtml(everywhere(false))).not.toContain('Varga');
    expect(writeJson(everywhere(false))).toContain('[Official A] says 1911.');
  });

  it('with names they stay', () => expect(writeJson(everywhere(true))).toContain(`${SECRET} says 1911.`));
});

describe('the kept copies in a report', () => {
  it('are named with their hash, so that a reader can tell whether they hold the same', () => {
    const report = source('Annual report', { type: 'document', copies: 1 });
    const model = invent({
      blocks: [{ role: 'paragraph', text: 'The bridge was opened in 1911.' }],
      claims: [{ quotes: ['opened in 1911'], evidence: [{ source: report }] }],
      copies: [
        {
          ...{ id: '018f3f60-0000-7000-8000-000000000003', source: report.id, form: 'pdf' as const },
          ...{ pages: 62, bytes: 1234, sha256: 'ab'.repeat(32), retrievedAt: at },
        },
      ],
    });
    const html = writeHtml(model);
    expect(html).toContain(`Kept copy: PDF of 62 pages, ${instantText(at)}, SHA-256`);
    expect(html.replace(/<\/?(?:span|wbr)[^>]*>/g, '')).toContain('ab'.repeat(32));
    expect(JSON.parse(writeJson(model))).toMatchObject({ copies: [{ sha256: 'ab'.repeat(32), pages: 62 }] });
  });
});

describe('a report for an audience', () => {
  const report = (audience: 'writer' | 'legal' | null) =>
    writeHtml(
      invent({
        audience,
        blocks: [{ role: 'paragraph', text: 'The bridge was opened in 1911.' }],
        claims: [
          {
            quotes: ['opened in 1911'],
            fields: { proposed: 'opened in 1912' },
            notes: [
              { audience: 'legal', text: 'LEGAL ONLY' },
              { audience: 'writer', text: 'FOR THE WRITER' },
              { audience: 'checkers', text: 'AMONG US' },
            ],
            queries: [{ text: 'IS IT 1912?' }],
          },
        ],
      }),
    );

  it('has the notes for it and no others; queries are the writer’s', () => {
    const [writer, legal, all] = [report('writer'), report('legal'), report(null)];
    expect(writer).toContain('FOR THE WRITER');
    expect(writer).toContain('IS IT 1912?');
    expect(writer).not.toContain('LEGAL ONLY');
    expect(writer).not.toContain('AMONG US');
    expect(legal).toContain('LEGAL ONLY');
    expect(legal).not.toContain('IS IT 1912?');
    expect(legal).not.toContain('FOR THE WRITER');
    for (const text of ['LEGAL ONLY', 'FOR THE WRITER', 'AMONG US', 'IS IT 1912?'])
      expect(all).toContain(text);
    expect(writer).toContain('notes for others are left out');
    expect(all).not.toContain('are left out');
  });

  it('shows the wording that is proposed', () => expect(report(null)).toContain('opened in 1912'));
});
