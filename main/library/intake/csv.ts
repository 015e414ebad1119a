import { GalleyError } from '@shared/domain/errors';
import { t } from '@shared/text/index';
import Papa from 'papaparse';
import { columnName, tellStatement, type TableRow } from './check-columns';

const separators = [',', ';', '\t', '|'];

/** The sign between the columns: the one by which the first row names a statement. Guessing by the text would fail
 * where statements are full of commas. */
function separatorOf(text: string): string {
  const found = separators.find((delimiter) => {
    const [header = []] = Papa.parse<string[]>(text, { delimiter, preview: 1 }).data;
    return tellStatement(header.map(columnName));
  });
  if (found === undefined) throw new GalleyError('input-unreadable', t('intake/row/noColumn'));
  return found;
}

/**
 * The rows of a table in CSV (RFC 4180) under its header, numbered as a spreadsheet does: the header is row 1. Empty
 * rows are left out. Throws `input-unreadable` where no column tells a statement.
 */
export function* readCsv(text: string): Generator<TableRow> {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: separatorOf(text) });
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
