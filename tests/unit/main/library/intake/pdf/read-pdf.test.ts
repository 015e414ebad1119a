import { expect, test } from 'vitest';
import { readPdf } from '../../../../../../main/library/intake/pdf/read-pdf';
import { writePdf, writtenLines } from '../../../../../helpers/write-pdf';

test('reads blocks by page, with what the file states of itself', async () => {
  const bytes = writePdf({
    info: { Title: 'Annual report', Author: 'A. Writer' },
    language: 'en-GB',
    pages: [
      [
        { text: 'The harbour in figures', x: 72, y: 720, size: 20 },
        ...writtenLines(
          [
            'The port handled 4.2 million tonnes of goods last year, and its direc-',
            'tors expect more of it.',
          ],
          { x: 72, y: 680 },
        ),
        { text: '1', x: 300, y: 40 },
      ],
      [
        ...writtenLines(['Nothing was said of the dredging.'], { x: 72, y: 720 }),
        { text: '2', x: 300, y: 40 },
      ],
      [...writtenLines(['The end of the report.'], { x: 72, y: 720 }), { text: '3', x: 300, y: 40 }],
    ],
  });
  const read = await readPdf(bytes);
  expect(read).toMatchObject({ pages: 3, title: 'Annual report', author: 'A. Writer', language: 'en-GB' });
  expect(read.blocks.map(({ role, page, start, end }) => [page, role, read.text.slice(start, end)])).toEqual([
    [1, 'heading', 'The harbour in figures'],
    [
      1,
      'paragraph',
      'The port handled 4.2 million tonnes of goods last year, and its directors expect more of it.',
    ],
    [2, 'paragraph', 'Nothing was said of the dredging.'],
    [3, 'paragraph', 'The end of the report.'],
  ]);
});
