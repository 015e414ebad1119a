import { columnName, isKnownColumn, tellQuote, tellStatement } from './record-columns';
import { REPORT_FORMAT } from './report-record';

/** How much of a file tells what it is, in characters. */
const RECORD_LOOK = 20_000;

const REPORT = new RegExp(`^\\uFEFF?\\s*\\{[^]*"format"\\s*:\\s*"${REPORT_FORMAT}"`);

/** Whether a text begins as Galley's own JSON does. */
export const isReport = (head: string): boolean => REPORT.test(head.slice(0, RECORD_LOOK));

/** Whether the first row of a text names columns of claims: one in a file that ends like a table, else two. */
function isTable(name: string, head: string): boolean {
  const [header = ''] = head.split(/\r\n?|\n/, 1);
  const least = /\.(?:csv|tsv|tab)$/i.test(name) ? 1 : 2;
  return [',', ';', '\t', '|'].some((separator) => {
    const columns = header.split(separator).map(columnName);
    const known = columns.filter(isKnownColumn).length;
    // A sentence has commas, too.
    return known >= least && known * 2 >= columns.length && (tellStatement(columns) || tellQuote(columns));
  });
}

/** The beginning of a text in whatever encoding: what tells a record apart is ASCII. */
function headOf(bytes: Uint8Array): string {
  const ascii = bytes.subarray(0, RECORD_LOOK).filter((byte) => byte > 0 && byte < 0x80);
  return Array.from(ascii, (byte) => String.fromCharCode(byte)).join('');
}

/**
 * Whether a file may be a record that doesn't become an article: a table of claims, JSON Lines, or annotations. The
 * library reads it before anything is done with it; it may still be an article. Galley's own JSON becomes one.
 */
export function mayBeRecord({ name, bytes }: { name: string; bytes: Uint8Array }): boolean {
  const head = headOf(bytes);
  if (/^\s*[[{]/.test(head)) return !isReport(head);
  return isTable(name, head);
}
