import { isWebAddress, LIST_LIMIT } from '@shared/domain/web-address';
import { GalleyError } from '@shared/domain/errors';
import { tellQuote, tellStatement } from '@shared/domain/record-columns';
import { t } from '@shared/text/index';
import { headerOf, readCsv, type Tells } from './csv';

/** A longer text is no list of addresses. */
const LOOK = 2 * 1024 * 1024;

/** What a column of addresses is called, if its first row says so. */
const HEADER = /^(?:urls?|uris?|links?|web ?(?:page|site|address)|pages?|address(?:es)?|hrefs?|sources?)$/i;

/** What it is called where other columns stand beside it, as its name is compared. */
const COLUMN = /^(?:urls?|uris?|links?|hrefs?|web(?:page|site|address))$/;

/** The same in the first row as it is written. Every text is asked whether it is a list: hardly any is read as a table. */
const NAMED = /(?:^|[\s,;|"'])(?:urls?|uris?|links?|hrefs?|web[ _-]?(?:page|site|address))(?:$|[\s,;|"'])/i;
/** A first row is no longer, in characters. */
const FIRST_ROW = 4096;

/** A table with a column of addresses, and none of claims: those are imported as such. */
const tellAddresses: Tells = (columns) =>
  columns.length > 1 &&
  columns.some((name) => COLUMN.test(name)) &&
  !tellStatement(columns) &&
  !tellQuote(columns);

/** The one cell of a row: without quotation marks, and without the separators of cells that are empty. */
function cellOf(row: string): string {
  const cell = row.trim().replace(/[,;\t|]+$/, '');
  return (/^"(.*)"$/.exec(cell)?.[1] ?? cell).trim();
}

/** The addresses of a text whose every row that isn't empty is one. The first row may name the column. */
function inRows(text: string): string[] | null {
  const addresses = new Set<string>();
  let isFirst = true;
  // Row by row: hardly any text is a list, and its first rows say so.
  for (const [row] of text.matchAll(/[^\r\n]+/g)) {
    const cell = cellOf(row);
    if (cell === '') continue;
    const isHeader = isFirst && HEADER.test(cell);
    isFirst = false;
    if (isHeader) continue;
    if (/\s/.test(cell) || !isWebAddress(cell)) return null;
    addresses.add(cell);
  }
  return [...addresses];
}

/** The addresses in one column of a table; a row may have none. */
function inColumn(text: string): string[] | null {
  const [row = ''] = /\S.*/.exec(text.slice(0, FIRST_ROW)) ?? [];
  if (!NAMED.test(row) || !headerOf(text, tellAddresses)) return null;
  const addresses = new Set<string>();
  for (const row of readCsv(text, tellAddresses)) {
    if ('problem' in row) return null;
    const [, cell = ''] = [...row.cells].find(([name]) => COLUMN.test(name)) ?? [];
    if (cell.trim() === '') continue;
    if (/\s/.test(cell.trim()) || !isWebAddress(cell.trim())) return null;
    addresses.add(cell.trim());
  }
  return [...addresses];
}

/**
 * The addresses of a list, each once, in its order: a text with one a row, or a table with a column of them.
 * `null` for any other text.
 */
export function addressesIn(text: string): string[] | null {
  if (text.length > LOOK) return null;
  const plain = text.replace(/^\uFEFF/, '');
  const addresses = inRows(plain) ?? inColumn(plain);
  return addresses && addresses.length > 0 ? addresses : null;
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
