import type { BlockDraft } from '@shared/domain/block';
import { GalleyError } from '@shared/domain/errors';
import { BULLET, wholeWords } from '@shared/domain/pdf-line-ends';
import { t } from '@shared/text/index';
import { readFront } from '../front-lines';
import { nothingKnown, type Reading } from '../reading';
import { together } from './page-breaks';
import { readPdf, type ReadPdf } from './read-pdf';

/** The blocks with their words; a paragraph that goes on over pages is one block, on the page where it begins. */
function wholeBlocks({ text, blocks, goesOn }: ReadPdf): BlockDraft[] {
  const whole = new Map<number, BlockDraft>();
  const known = wholeWords(text.split('\n'));
  blocks.forEach(({ role, level, runs, page, start, end }, i) => {
    const words = text.slice(start, end);
    const from = goesOn.get(i);
    const begun = from === undefined ? undefined : whole.get(from);
    if (begun) {
      begun.text = together(begun.text, words, known);
      whole.set(i, begun);
    } else whole.set(i, { role, level, runs, page, text: words });
  });
  return [...new Set(whole.values())];
}

/**
 * Reads a PDF as an article; each block keeps the page where it begins. Throws GalleyError as `readPdf` does, and
 * `input-no-text` for a scan, whose words can't be marked.
 */
export async function readPdfArticle(bytes: Uint8Array): Promise<Reading> {
  const read = await readPdf(bytes);
  const { text, title, author, language } = read;
  if (text === '') throw new GalleyError('input-no-text', t('intake/error/scan'));
  const front = readFront(
    wholeBlocks(read).map((block) =>
      // The list draws the sign itself. A number may be referred to, so it stays.
      block.role === 'list-item' ? { ...block, text: block.text.replace(BULLET, '').trimStart() } : block,
    ),
  );
  return {
    data: {
      ...nothingKnown,
      ...front.data,
      title: front.data.title ?? title,
      byline: front.data.byline ?? author,
      language,
    },
    blocks: front.blocks,
    removed: 0,
    images: 0,
    notes: [],
  };
}
