import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../../../../../main/library/intake/read-markdown';
import { baseline, extracted } from './baseline';

const found = (source: string) =>
  readMarkdown(source).blocks.map(({ role, text, level }) => [role, text, level]);

describe('readMarkdown', () => {
  it('reads front matter, blocks and inline runs', () => {
    const reading = readMarkdown(`---
title: "Ferries stop at Nordhavn"
authors:
  - Kim Lund
  - Ida Holm
date: 2024-02-11
lang: en_GB
categories: [News, Coast]
---

# Ferries stop at Nordhavn

*No boats for **three** weeks while the quay is rebuilt.*

The ferries from [Nordhavn](https://example.org/n) stop on Monday,
the port said.[^1]  
A second line. See [note](#n).

[^1]: Statement of *10 February*.
`);
    expect(reading.data).toEqual({
      title: 'Ferries stop at Nordhavn',
      byline: 'Kim Lund, Ida Holm',
      outlet: null,
      section: 'News > Coast',
      publishedAt: '2024-02-11',
      modifiedAt: null,
      language: 'en-GB',
      url: null,
    });
    const [headline, standfirst, paragraph, footnote] = reading.blocks;
    expect(headline).toMatchObject({ role: 'headline', text: 'Ferries stop at Nordhavn' });
    expect(standfirst).toMatchObject({
      role: 'standfirst',
      text: 'No boats for three weeks while the quay is rebuilt.',
    });
    expect(standfirst?.runs).toContainEqual({ type: 'strong', start: 13, end: 18 });
    expect(paragraph).toEqual({
      role: 'paragraph',
      level: null,
      text: 'The ferries from Nordhavn stop on Monday, the port said.[1]\nA second line. See note.',
      runs: [{ type: 'link', start: 17, end: 25, href: 'https://example.org/n' }],
    });
    expect(footnote).toMatchObject({ role: 'footnote', text: 'Statement of 10 February.' });
  });

  it('keeps a raised figure apart from the one before it', () => {
    const { blocks } = readMarkdown('It takes 10<sup>6</sup> litres, and 5 more.');
    expect(blocks.map(({ text }) => text)).toEqual(['It takes 10⁶ litres, and 5 more.']);
  });

  it('takes no empty head of a table for a row, as programs write it where there is none', async () => {
    const { blocks } = await extracted('lighthouse.md');
    expect(blocks.filter(({ role }) => role === 'table-row').map(({ text }) => text)).toEqual([
      'Year | Repairs',
      '2023 | € 48,200',
    ]);
  });

  it('knows lists, quotations, tables, code and images', () => {
    expect(
      found(`## What happens now

1. Buses
   - to the east
2. Trains

> "We had no choice," she said.
>
> "None."

![A ferry at the quay](f.jpg)
Photo: Ida Holm

![](g.jpg)

| Line | Boats |
|------|-------|
| 1    | **4** |

\`\`\`
one
  two
\`\`\`
`),
    ).toEqual([
      ['heading', 'What happens now', 2],
      ['list-item', 'Buses', 1],
      ['list-item', 'to the east', 2],
      ['list-item', 'Trains', 1],
      ['quotation', '"We had no choice," she said.', null],
      ['quotation', '"None."', null],
      ['figure', 'A ferry at the quay', null],
      ['credit', 'Photo: Ida Holm', null],
      ['table-row', 'Line | Boats', null],
      ['table-row', '1 | 4', null],
      ['paragraph', 'one\n  two', null],
    ]);
  });

  it('counts images without a description', () => {
    expect(readMarkdown('Words.\n\n![](a.png) ![](b.png)').images).toBe(2);
  });

  it('keeps pictures whose data stand in the text, named there or at its end, and none of the data', () => {
    const tower = `data:image/png;base64,${baseline('tower.png').toString('base64')}`;
    const harbour = `data:image/jpeg;base64,${baseline('harbour.jpg').toString('base64')}`;
    const reading = readMarkdown(
      `# A dam\n\nThe dam holds.\n\n![The tower](${tower})\n\n![][image1]\n\nThe board met.\n\n[image1]: <${harbour}>\n`,
    );
    expect(reading.blocks.map(({ role, text, image }) => [role, text, image])).toEqual([
      ['headline', 'A dam', undefined],
      ['paragraph', 'The dam holds.', undefined],
      ['figure', 'The tower', 0],
      ['figure', '', 1],
      ['paragraph', 'The board met.', undefined],
    ]);
    expect(reading.pictures).toMatchObject([
      { name: 'image-1.png', mediaType: 'image/png', width: 640 },
      { name: 'image-2.jpeg', mediaType: 'image/jpeg', width: 480 },
    ]);
    expect(Buffer.from(reading.pictures?.[0]?.bytes ?? []).equals(baseline('tower.png'))).toBe(true);
    expect(reading.images).toBe(0);
  });

  it('takes the byline and the date out of the text', () => {
    const reading = readMarkdown(
      '# A dam\n\nBy Jane Roe\n\n3 April 2024\n\nThe dam holds, the board said.\n',
    );
    expect(reading.data).toMatchObject({ title: 'A dam', byline: 'Jane Roe', publishedAt: '2024-04-03' });
    expect(reading.blocks.map(({ role }) => role)).toEqual(['headline', 'byline', 'paragraph']);
  });

  it('makes a headline of the title where the text has none', () => {
    expect(found('---\ntitle: A dam\n---\n\nThe dam holds.')).toEqual([
      ['headline', 'A dam', null],
      ['paragraph', 'The dam holds.', null],
    ]);
  });

  it('takes a rule at the top for a rule where no front matter follows', () => {
    expect(found('---\n\nThe dam holds.\n\n---\n\nIt does.')).toEqual([
      ['paragraph', 'The dam holds.', null],
      ['paragraph', 'It does.', null],
    ]);
  });

  it('shows no tags and runs no scripts', () => {
    expect(
      found('Words <b>here</b>.\n\n<div><script>alert(1)</script>Inside</div>\n\n[x](javascript:alert(1))'),
    ).toEqual([
      ['paragraph', 'Words here.', null],
      ['paragraph', 'Inside', null],
      ['paragraph', 'x', null],
    ]);
    expect(readMarkdown('[x](javascript:alert(1))').blocks[0]?.runs).toEqual([]);
  });

  it('reads a long text in parts without cutting code or lists', () => {
    const paragraph = 'Words of a *long* draft, one after the other. ';
    const code = `\`\`\`\n${'line\n\n'.repeat(200)}\`\`\``;
    const source = Array.from(
      { length: 100 },
      () => `${paragraph.repeat(60)}\n\n- one\n\n- two\n\n${code}`,
    ).join('\n\n');
    const reading = readMarkdown(source);
    const roles = reading.blocks.map(({ role }) => role).join(' ');
    expect(roles).toBe(Array(100).fill('paragraph list-item list-item paragraph').join(' '));
    expect(reading.blocks.filter(({ text }) => text.includes('```'))).toEqual([]);
  });

  it.each([
    ['emphasis', '*a **b '.repeat(100_000)],
    ['brackets', '['.repeat(100_000)],
    ['quotations', `${'>'.repeat(10_000)} words`],
    ['lists', Array.from({ length: 1000 }, (_, i) => `${' '.repeat(i * 2)}- words`).join('\n')],
    ['a table', `|a|b|\n|-|-|\n${'|c|d|\n'.repeat(20_000)}`],
  ])('takes the words of endless %s as they stand', (_, source) => {
    expect(readMarkdown(source).blocks.length).toBeGreaterThan(0);
  });
});
