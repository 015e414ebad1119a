import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Extraction } from '@shared/domain/article';
import { bodyRoles } from '@shared/domain/block';
import { GalleyError } from '@shared/domain/errors';
import { canonicalText } from '@shared/domain/text';
import { t } from '@shared/text/index';
import { BLOCK_LIMIT, extract } from '../../../../../main/library/intake/extract';
import { formatOf } from '../../../../../main/library/intake/format';

const bytes = (text: string) => new TextEncoder().encode(text);
const codeOf = async (text: string | Uint8Array, name = 'a.txt') => {
  try {
    await extract({ name, bytes: typeof text === 'string' ? bytes(text) : text });
    return null;
  } catch (error) {
    if (error instanceof GalleyError) return error.code;
    throw error;
  }
};

describe('formatOf', () => {
  it.each([
    ['a.txt', 'Words.', 'text'],
    ['a.md', 'Words.', 'markdown'],
    ['a.htm', 'Words.', 'html'],
    ['pasted', '<!doctype html><html><p>Words', 'html'],
    ['a.txt', '<!-- saved -->\n<html><p>Words', 'html'],
    ['pasted', '<div><p>One</p><p>Two</p></div>', 'html'],
    ['pasted', '# Title\n\nWords with [a link](https://example.org).', 'markdown'],
    ['pasted', '---\ntitle: A dam\n---\n\nWords.', 'markdown'],
    ['pasted', 'Words about a < b.', 'text'],
    ['pasted', '# A heading of a kind alone', 'text'],
    ['notes.docx.txt', 'Words.', 'text'],
  ])('%s: %s', (name, text, format) => {
    expect(formatOf(name, text)).toBe(format);
  });

  it('looks past any number of comments', () => {
    const comments = '<!-- saved -->\n'.repeat(1000);
    expect(formatOf('a.txt', `<?xml version="1.0"?>\n${comments}<html><p>Words`)).toBe('html');
    expect(formatOf('a.txt', `${comments}<p>Words`)).toBe('text');
    expect(formatOf('a.txt', `${comments}<!-- no end <html>`)).toBe('text');
  });
});

describe('extract', () => {
  it('joins the blocks to one canonical text, and the body apart from names and captions', async () => {
    const extraction = await extract({
      name: 'a.txt',
      bytes: bytes(
        'Bridge approved\n\nBy Jane Roe\n\nThe bridge in May. | Photo: Ines Dahl\n\nThe council approved the bridge on Tuesday after nine years.\n\nIt will open in 2029, the council said in a statement.',
      ),
    });
    expect(Extraction.parse(extraction)).toEqual(extraction);
    expect(extraction.text).toBe(extraction.blocks.map(({ text }) => text).join('\n\n'));
    expect(extraction.articleBody).toBe(
      'The council approved the bridge on Tuesday after nine years.\n\nIt will open in 2029, the council said in a statement.',
    );
    expect(extraction.format).toBe('text');
  });

  it('takes the format and the address that it is told', async () => {
    const extraction = await extract({
      name: 'a',
      bytes: bytes('*Words* here.'),
      format: 'markdown',
      url: 'https://example.org/a',
    });
    expect(extraction).toMatchObject({
      format: 'markdown',
      url: 'https://example.org/a',
      text: 'Words here.',
    });
  });

  it('notes what was left out', async () => {
    const page =
      'News > Europe\nFacebook\nA bridge\nThe council approved the bridge on Tuesday after nine years.\n3 comments';
    const { notes } = await extract({ name: 'a.txt', bytes: bytes(page) });
    expect(notes).toEqual([
      { code: 'text-removed', message: expect.stringMatching(/^2 pieces of text/) as string },
    ]);
    const image = await extract({ name: 'a.md', bytes: bytes('Words.\n\n![](a.png)') });
    expect(image.notes.map(({ code }) => code)).toEqual(['images-left-out']);
  });

  it('keeps the notes on the encoding', async () => {
    const { notes, text } = await extract({
      name: 'a.txt',
      bytes: Buffer.from('It\x92s fine, the caf\xe9 is open.', 'latin1'),
    });
    expect(text).toBe('It’s fine, the café is open.');
    expect(notes.map(({ code }) => code)).toEqual(['encoding-guessed']);
  });

  it('reads a page in its own encoding', async () => {
    const page = Buffer.from(
      '<html><head><meta charset="windows-1252"></head><body><p>Caf\xe9 \x96 open today for all.</p></body></html>',
      'latin1',
    );
    expect((await extract({ name: 'a.html', bytes: page })).text).toBe('Café – open today for all.');
  });

  it('refuses what is no article, each with its code', async () => {
    expect(await codeOf('')).toBe('input-empty');
    expect(await codeOf(' \n ')).toBe('input-empty');
    expect(await codeOf('%PDF-1.4 and more')).toBe('input-unreadable');
    expect(await codeOf('{\\rtf1 Words.}')).toBe('input-binary');
    expect(await codeOf('<html><body><script>let a = 1;</script></body></html>')).toBe('input-no-text');
    expect(
      await codeOf('From: x\nMIME-Version: 1.0\nContent-Type: multipart/related; boundary="b"\n\n--b'),
    ).toBe('input-unreadable');
  });

  it('takes what is called a document and begins like one for damaged, and no archive', async () => {
    const bytes = Buffer.from('PK\u0003\u0004 and no document at all', 'latin1');
    for (const ending of ['docx', 'ODT'])
      await expect(extract({ name: `draft.${ending}`, bytes })).rejects.toMatchObject({
        code: 'input-unreadable',
        message: t('intake/error/damaged', { ending: `.${ending.toLowerCase()}` }),
      });
    await expect(extract({ name: 'drafts.zip', bytes })).rejects.toMatchObject({ code: 'input-binary' });
  });

  it('reads 20 MB of text and not a byte more', async () => {
    const limit = 20 * 1024 * 1024;
    const line = `${'The council approved the bridge on Tuesday. '.repeat(6)}\n`;
    const text = line.repeat(Math.ceil(limit / line.length));
    expect(await codeOf(text.slice(0, limit))).toBeNull();
    expect(await codeOf(`${text.slice(0, limit)}.`)).toBe('input-too-large');
  });

  it('reads 100,000 blocks and not one more, what is left out among them', async () => {
    const blocks = (count: number) => `Words.\n\n`.repeat(count);
    expect(
      (await extract({ name: 'a.md', bytes: bytes(blocks(1_000)), format: 'text' })).blocks,
    ).toHaveLength(1_000);
    expect(BLOCK_LIMIT).toBe(100_000);
    expect(await codeOf(blocks(BLOCK_LIMIT + 1))).toBe('input-too-large');
  });

  it('does not count the images in a saved page as text', async () => {
    const image = `<img alt="A dam in the rain" src="data:image/png;base64,${'A'.repeat(21 * 1024 * 1024)}">`;
    const page = `<html><body><h1>A dam</h1><p>The dam holds, the board said on Monday.</p>${image}</body></html>`;
    expect((await extract({ name: 'a.html', bytes: bytes(page) })).text).toContain('The dam holds');
  });

  it('gives a sound extraction or a coded error for anything', async () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        'News > Europe\n',
        'By Jane Roe\n',
        '3 April 2024\n',
        'Photo: Jane Roe\n',
        'The council approved the bridge on Tuesday after nine years.\n',
        '\n\n',
        '<p>',
        '</div>',
        '<a href="/x">',
        '<li>',
        '<table><tr><td>',
        '<figure><figcaption>',
        '# ',
        '> ',
        '- ',
        '*',
        '[x](y)',
        '\ud800',
        '\u0301',
        '\u0000',
      ),
    );
    const original = fc.record({
      text: fc.array(piece, { maxLength: 25 }).map((pieces) => pieces.join('')),
      format: fc.constantFrom('text', 'markdown', 'html' as const),
    });
    await fc.assert(
      fc.asyncProperty(original, async ({ text, format }) => {
        let extraction: Extraction;
        try {
          extraction = await extract({ name: 'a', bytes: bytes(text), format });
        } catch (error) {
          expect(error).toBeInstanceOf(GalleyError);
          return;
        }
        expect(Extraction.parse(extraction)).toEqual(extraction);
        const texts = extraction.blocks.map((block) => block.text);
        expect(texts.map(canonicalText)).toEqual(texts);
        expect(extraction.text.split('\n\n')).toEqual(texts);
        const body = extraction.blocks.filter(({ role }) => bodyRoles.includes(role));
        expect(extraction.articleBody).toBe(body.map((block) => block.text).join('\n\n'));
        for (const block of extraction.blocks) {
          for (const run of block.runs) {
            expect(run.start).toBeLessThan(run.end);
            expect(run.end).toBeLessThanOrEqual(block.text.length);
          }
        }
      }),
      { numRuns: 400 },
    );
  });
});
