import { describe, expect, it } from 'vitest';
import { openPdf } from '../../../../../../main/library/intake/pdf/open-pdf';
import { readPdf } from '../../../../../../main/library/intake/pdf/read-pdf';
import { PdfWork } from '../../../../../../main/library/intake/pdf/work';
import { pdfs } from '../../../../../../scripts/nasty/pdfs.mjs';
import { writePdf } from '../../../../../helpers/write-pdf';

const nasty = new Map([...pdfs(false)].map(({ kind, bytes }) => [kind, bytes]));
const bytesOf = (kind: string) => new Uint8Array(nasty.get(kind) ?? []);
const page = (lines: number) =>
  writePdf({
    pages: [Array.from({ length: lines }, (_, i) => ({ text: `Line ${i} of it`, x: 72, y: 740 - 10 * i }))],
  });
const limits = { operators: 2_000, pieces: 65, depth: 100 };
const tooMuch = expect.objectContaining({ code: 'input-too-large' }) as Error;

/** How many operators pdf.js tells of while it reads the first page. */
async function operatorsOf(bytes: Uint8Array): Promise<number> {
  const { document, close } = await openPdf(bytes);
  const work = new PdfWork();
  await work.during(async () => (await document.getPage(1)).getTextContent());
  await close();
  return work.operators;
}

describe('the work on a PDF', () => {
  it('is counted, and grows as its pages do', async () => {
    const [few, many] = [await operatorsOf(page(10)), await operatorsOf(page(20))];
    expect(many - few).toBe(10 * 5);
  });

  it('ends where forms show forms twice, again and again', async () => {
    await expect(readPdf(bytesOf('pdf-forms-that-double'), limits)).rejects.toEqual(tooMuch);
  });

  it('ends where states are saved within each other without an end', async () => {
    await expect(readPdf(bytesOf('pdf-content-saved'), { ...limits, operators: 1e6 })).rejects.toEqual(
      tooMuch,
    );
  });

  it('ends where a page has too many pieces of text', async () => {
    await expect(readPdf(page(74), limits)).rejects.toEqual(tooMuch);
    expect((await readPdf(page(60), limits)).text).toContain('Line 59 of it');
  });

  it('of one file is none of another that is read at the same time', async () => {
    const [refused, read] = await Promise.allSettled([
      readPdf(bytesOf('pdf-forms-that-double'), limits),
      readPdf(page(60), limits),
    ]);
    expect(refused.status).toBe('rejected');
    expect(read).toMatchObject({ status: 'fulfilled', value: { pages: 1 } });
  });
});
