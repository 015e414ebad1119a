import { describe, expect, it } from 'vitest';
import { extract } from '../../../../../../main/library/intake/extract';
import { readCopy } from '../../../../../../main/library/intake/read-copy';
import { baseline, extracted, refusal, survivesDamage } from '../baseline';

const message = (...parts: string[]) =>
  Buffer.from(
    `MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="b"; start="<main>"\r\n\r\n${parts.map((part) => `--b\r\n${part}\r\n`).join('')}--b--\r\n`,
    'latin1',
  );
const page = (id: string, words: string) =>
  `Content-Type: text/html\r\nContent-ID: ${id}\r\n\r\n<html><body><p>${words}</p></body></html>`;

describe('a page that Chromium saved in one file', async () => {
  const extraction = await extracted('lighthouse.mhtml');

  it('has the data and the words of the page, and nothing of its frames', () => {
    expect(extraction).toMatchObject({
      format: 'mhtml',
      title: 'Old Mole Lighthouse Goes Dark After 140 Years',
      byline: 'Ines Carvalho',
      outlet: 'Mole Gazette',
      publishedAt: '2024-03-01T08:00:00Z',
      language: 'en',
      url: 'https://example.org/news/lighthouse',
    });
    expect(extraction.text).toContain('as café owners on the pier');
    expect(extraction.text).toContain('€ 48,200');
    expect(extraction.text).not.toContain('advertisement');
    expect(extraction.text).not.toContain('Sport');
  });

  it('is kept as a page where it is the copy of a source', async () => {
    const copy = await readCopy({ name: 'a.mhtml', bytes: baseline('lighthouse.mhtml') });
    expect(copy).toMatchObject({ form: 'page', format: 'mhtml', mediaType: 'multipart/related' });
  });
});

describe('readMhtml', () => {
  it('takes the part that the file names as its start', async () => {
    const bytes = message(page('<frame>', 'A frame of the page.'), page('<main>', 'The page itself.'));
    expect((await extract({ name: 'a.mht', bytes })).text).toBe('The page itself.');
  });

  it('refuses what holds no page', async () => {
    expect(await refusal(message('Content-Type: image/png\r\n\r\nx'))).toBe('input-unreadable');
    expect(await refusal(Buffer.from('Content-Type: multipart/related\r\n\r\nx'))).toBe('input-unreadable');
  });

  it(
    'reads or refuses whatever became of a real one',
    () => survivesDamage(baseline('lighthouse.mhtml')),
    60_000,
  );
});
