import { GalleyError } from '@shared/domain/errors';
import { t } from '@shared/text/index';
import Papa from 'papaparse';
import { columnName, tellStatement } from '@shared/domain/record-columns';
import type { TableRow } from './table-row';

const separators = [',', ';', '\t', '|'];

/** Whether the first row, as its names are compared, is that of such a table. */
export type Tells = (columns: readonly string[]) => boolean;

/** The columns that the first row names, and the sign between them: the one by which it names what is looked for.
 * Guessing by the text would fail where statements are full of commas. `null` where it names nothing of it. */
export function headerOf(text: string, tells: Tells): { separator: string; columns: string[] } | null {
  for (const separator of separators) {
    const [columns = []] = Papa.parse<string[]>(text, { delimiter: separator, preview: 1 }).data;
    if (tells(columns.map(columnName))) return { separator, columns };
  }
  return null;
}

function separatorOf(text: string, tells: Tells): string {
  const header = headerOf(text, tells);
  if (!header) throw new GalleyError('input-unreadable', t('intake/row/noColumn'));
  return header.separator;
}

/**
 * The rows of a table in CSV (RFC 4180) under its header, numbered as a spreadsheet does: the header is row 1. Empty
 * rows are left out. Throws `input-unreadable` where no column tells what is looked for: a statement, if nothing is said.
 */
export function* readCsv(text: string, tells: Tells = tellStatement): Generator<TableRow> {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: separatorOf(text, tells) });
  const [header = [], ...rows] = data;
  const columns = header.map(columnName);
  const quotes = new Set(errors.filter(({ type }) => type === 'Quotes').map(({ row }) => row));
  for (const [index, cells] of rows.entries()) {
    const row = index + 2;
    if (cells.every((cell) => cell.trim() === '')) continue;
    if (quotes.has(index + 1)) yield { row, problem: t('intake/row/quotes') };
    else if (cells.slice(columns.length).some((cell) => cell.trim() !== ''))
      yield { row, problem: t('intake/row/cells', { count: cells.length, columns: columns.length }) };
    else {
      const named = columns.map((column, at) => [column, cells[at] ?? ''] as const);
      // Of two columns of one name the first counts.
      yield { row, cells: new Map(named.toReversed()) };
    }
  }
}
