import { describe, expect, it } from 'vitest';
import { canonicalText } from '@shared/domain/text';
import { t } from '@shared/text/index';
import { PAGE_LIMIT, readPdf } from '../../../../../../main/library/intake/pdf/read-pdf';
import { writePdf, writtenLines } from '../../../../../helpers/write-pdf';

const report = writePdf({
  info: { Title: 'Annual report', Author: 'A. Writer' },
  language: 'en-GB',
  pages: [
    [
      { text: 'The harbour in figures', x: 72, y: 720, size: 20 },
      ...writtenLines(
        ['The port handled 4.2 million tonnes of goods last year, and its direc-', 'tors expect more of it.'],
        { x: 72, y: 680 },
      ),
      { text: '1', x: 300, y: 40 },
    ],
    [
      { text: 'Nothing was said of the dredging.', x: 72, y: 720 },
      { text: '2', x: 300, y: 40 },
    ],
    [
      { text: 'The end of the report.', x: 72, y: 720 },
      { text: '3', x: 300, y: 40 },
    ],
  ],
});

describe('readPdf', () => {
  it('reads blocks by page, with what the file states of itself', async () => {
    const read = await readPdf(report);
    expect(read).toMatchObject({ pages: 3, title: 'Annual report', author: 'A. Writer', language: 'en-GB' });
    expect(
      read.blocks.map(({ role, level, page, start, end }) => [
        page,
        role,
        level,
        read.text.slice(start, end),
      ]),
    ).toEqual([
      [1, 'heading', 1, 'The harbour in figures'],
      [
        1,
        'paragraph',
        null,
        'The port handled 4.2 million tonnes of goods last year, and its directors expect more of it.',
      ],
      [2, 'paragraph', null, 'Nothing was said of the dredging.'],
      [3, 'paragraph', null, 'The end of the report.'],
    ]);
    for (const block of read.text.split('\n\n')) expect(canonicalText(block)).toBe(block);
  });

  it('leaves the bytes to the caller', async () => {
    const bytes = report.slice();
    await readPdf(bytes);
    expect(bytes).toEqual(report);
  });

  it('knows the characters of a font that is not in the file', async () => {
    const read = await readPdf(
      writePdf({ language: 'zh', pages: [[{ text: '港口去年处理了货物', x: 72, y: 700 }]] }),
    );
    expect(read.text).toBe('港口去年处理了货物');
  });

  it('finds no text in a scan', async () => {
    expect(await readPdf(writePdf({ pages: [[], []] }))).toMatchObject({ text: '', blocks: [], pages: 2 });
  });

  it('takes no name of a file for a title', async () => {
    const read = await readPdf(writePdf({ info: { Title: 'Microsoft Word - report_v2.docx' }, pages: [[]] }));
    expect(read.title).toBeNull();
  });

  it('says that a locked one is locked, and a damaged one damaged', async () => {
    await expect(readPdf(writePdf({ locked: true, pages: [[]] }))).rejects.toMatchObject({
      code: 'input-unreadable',
      message: t('intake/error/pdfLocked'),
    });
    await expect(readPdf(new TextEncoder().encode('%PDF-1.7 and nothing else'))).rejects.toMatchObject({
      code: 'input-unreadable',
      message: t('intake/error/pdfDamaged'),
    });
  });

  it('refuses more pages than it reads', async () => {
    const pages = Array.from({ length: PAGE_LIMIT + 1 }, () => []);
    await expect(readPdf(writePdf({ pages }))).rejects.toMatchObject({
      code: 'input-too-large',
      details: { pages: PAGE_LIMIT + 1, limit: PAGE_LIMIT },
    });
  });
});
