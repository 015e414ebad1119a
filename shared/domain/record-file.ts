import { REPORT_FORMAT } from './report-record';

/** How much of a file tells what it is, in characters. */
const RECORD_LOOK = 20_000;

const REPORT = new RegExp(`^\\uFEFF?\\s*\\{[^]*"format"\\s*:\\s*"${REPORT_FORMAT}"`);

/** Whether a text begins as Galley's own JSON does. */
export const isReport = (head: string): boolean => REPORT.test(head.slice(0, RECORD_LOOK));

/** What the columns of a table of claims may be called, as `columnName` compares them. */
export const claimColumns = [
  ...['id', 'externalid', 'statement', 'claim', 'claimreviewed', 'title', 'headline', 'verdict', 'rating'],
  ...['date', 'published', 'publishedat', 'datepublished', 'url', 'link', 'quote', 'prefix', 'suffix'],
  ...['reason', 'question', 'kind', 'speaker', 'form', 'note', 'audience', 'sourceurl', 'sourcetitle'],
  ...['sourcetype', 'excerpt', 'locator', 'stance', 'grade', 'asof', 'legal', 'priority'],
] as const;

/** What a row of a table has to tell: what was checked, or which words. */
const telling: readonly string[] = ['statement', 'claim', 'claimreviewed', 'quote'];

/** A column's name as it is compared: `Published at` and `publishedAt` are the same. */
export const columnName = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** Whether the first row of a text names columns of claims: one in a file that ends like a table, else two. */
function isTable(name: string, head: string): boolean {
  const [header = ''] = head.split(/\r\n?|\n/, 1);
  const least = /\.(?:csv|tsv|tab)$/i.test(name) ? 1 : 2;
  return [',', ';', '\t', '|'].some((separator) => {
    const columns = header.split(separator).map(columnName);
    const known = columns.filter((column) => (claimColumns as readonly string[]).includes(column));
    // A sentence has commas, too.
    return (
      known.length >= least &&
      known.length * 2 >= columns.length &&
      known.some((one) => telling.includes(one))
    );
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
