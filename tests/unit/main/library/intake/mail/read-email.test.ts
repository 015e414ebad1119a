import { describe, expect, it } from 'vitest';
import { extract } from '../../../../../../main/library/intake/extract';
import { baseline, extracted, refusal, survivesDamage } from '../baseline';

const letter = (headers: string, body: string) =>
  Buffer.from(
    `From: Ana Prado <ana@example.org>\r\nTo: desk@example.org\r\nMIME-Version: 1.0\r\n${headers}\r\n\r\n${body}`,
  );

describe('a message that Mutt wrote', async () => {
  const extraction = await extracted('lighthouse.eml');

  it('has its subject, its sender and its date', () => {
    expect(extraction).toMatchObject({
      format: 'email',
      title: 'Old Mole Lighthouse goes dark – draft',
      byline: 'Ines Carvalho',
      language: 'en',
    });
    expect(extraction.publishedAt).toMatch(/^2026-11-24T/);
  });

  it('has all of its words, and a note on what is attached', () => {
    expect(extraction.blocks.map(({ role }) => role)).toEqual([
      ...['headline', 'paragraph', 'paragraph', 'paragraph', 'paragraph', 'list-item', 'list-item'],
      'paragraph',
    ]);
    expect(extraction.text).toContain('as café owners on the pier had feared since the summer.');
    expect(extraction.text).toContain('“not taken lightly”. Repairs in 2023 came to € 48,200.');
    expect(extraction.notes.map(({ code }) => code)).toEqual(['attachments-left-out']);
  });
});

describe('readEmail', () => {
  it('keeps the date as it was written, with its offset', async () => {
    const bytes = letter('Date: Sat, 02 Mar 2024 00:30:00 +0100', 'The tower is 31 metres high.');
    expect((await extract({ name: 'a.eml', bytes })).publishedAt).toBe('2024-03-02T00:30:00+01:00');
  });

  it('keeps the structure of formatted words', async () => {
    const bytes = letter(
      'Content-Type: text/html; charset=utf-8',
      '<h2>What it cost</h2><p>The <b>board</b> paid <a href="https://example.org/">it</a>.</p><ul><li>oil</li></ul>',
    );
    const { blocks, title } = await extract({ name: 'a.eml', bytes });
    expect(title).toBeNull();
    expect(blocks.map(({ role, text }) => [role, text])).toEqual([
      ['heading', 'What it cost'],
      ['paragraph', 'The board paid it.'],
      ['list-item', 'oil'],
    ]);
    expect(blocks[1]?.runs.map(({ type }) => type)).toEqual(['strong', 'link']);
  });

  it('is not what a text that begins like one becomes', async () => {
    const bytes = Buffer.from('From: the harbour\nTo: the city\n\nA letter of 1884 about the light.');
    expect((await extract({ name: 'a.txt', bytes })).format).toBe('text');
  });

  it('refuses a message without words, and one of parts in parts without end', async () => {
    expect(await refusal(letter('Content-Type: text/plain', ''))).toBe('input-no-text');
    let body = 'words';
    for (let i = 0; i < 300; i++)
      body = `Content-Type: multipart/mixed; boundary="b${i}"\r\n\r\n--b${i}\r\n${body}\r\n--b${i}--`;
    expect(await refusal(Buffer.from(`From: a@b.c\r\nTo: a@b.c\r\nMIME-Version: 1.0\r\n${body}`))).toBe(
      'input-unreadable',
    );
  });

  it(
    'reads or refuses whatever became of a real one',
    () => survivesDamage(baseline('lighthouse.eml')),
    60_000,
  );
});
