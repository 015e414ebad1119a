import { GalleyError } from '@shared/domain/errors';
import { t } from '@shared/text/index';
import { readFront } from '../front-lines';
import { nothingKnown, type Reading } from '../reading';
import { readPdf } from './read-pdf';

/** The sign of an item, which the list draws itself. A number may be referred to, so it stays. */
const BULLET = /^[•‣◦▪▫●○■□–—⁃∙·*]\s*/u;

/**
 * Reads a PDF as an article; each block keeps its page. Throws GalleyError as `readPdf` does, and `input-no-text` for
 * a scan, whose words can't be marked.
 */
export async function readPdfArticle(bytes: Uint8Array): Promise<Reading> {
  const { text, blocks, title, author, language } = await readPdf(bytes);
  if (text === '') throw new GalleyError('input-no-text', t('intake/error/scan'));
  const front = readFront(
    blocks.map(({ role, level, runs, page, start, end }) => ({
      role,
      level,
      runs,
      page,
      text: role === 'list-item' ? text.slice(start, end).replace(BULLET, '') : text.slice(start, end),
    })),
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
