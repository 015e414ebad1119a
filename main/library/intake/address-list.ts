import { isWebAddress, LIST_LIMIT } from '@shared/domain/web-address';
import { GalleyError } from '@shared/domain/errors';
import { t } from '@shared/text/index';

/** A longer text is no list of addresses. */
const LOOK = 2 * 1024 * 1024;

/** What a column of addresses is called, if its first row says so. */
const HEADER = /^(?:urls?|uris?|links?|web ?(?:page|site|address)|pages?|address(?:es)?|hrefs?|sources?)$/i;

/** The one cell of a row: without quotation marks, and without the separators of cells that are empty. */
function cellOf(row: string): string {
  const cell = row.trim().replace(/[,;\t|]+$/, '');
  return (/^"(.*)"$/.exec(cell)?.[1] ?? cell).trim();
}

/**
 * The addresses of a list, each once, in its order: a text whose every row that isn't empty is the address of a page.
 * The first row may name the column. `null` for any other text.
 */
export function addressesIn(text: string): string[] | null {
  if (text.length > LOOK) return null;
  const addresses = new Set<string>();
  let isFirst = true;
  // Row by row: hardly any text is a list, and its first rows say so.
  for (const [row] of text.replace(/^\uFEFF/, '').matchAll(/[^\r\n]+/g)) {
    const cell = cellOf(row);
    if (cell === '') continue;
    const isHeader = isFirst && HEADER.test(cell);
    isFirst = false;
    if (isHeader) continue;
    if (/\s/.test(cell) || !isWebAddress(cell)) return null;
    addresses.add(cell);
  }
  return addresses.size === 0 ? null : [...addresses];
}

/**
 * Refuses a list of addresses, which is no article, with `input-addresses` and the addresses in its details, so that
 * they can be fetched if somebody wants that; with `input-too-large` where there are too many.
 */
export function refuseAddresses(text: string): void {
  const urls = addressesIn(text);
  if (!urls) return;
  if (urls.length > LIST_LIMIT)
    throw new GalleyError(
      'input-too-large',
      t('fetch/list/tooMany', { count: urls.length, limit: LIST_LIMIT }),
    );
  throw new GalleyError('input-addresses', t('fetch/list/isOne', { count: urls.length }), { urls });
}
