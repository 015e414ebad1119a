import { columnName, isKnownColumn, tellQuote, tellStatement } from '@shared/domain/record-columns';
import { headerOf, readCsv } from '../csv';
import { decode } from '../decode';
import { readJsonLines } from '../json-lines';
import { isJsonLines, readChecks, type ReadChecks } from '../read-checks';
import type { TableRow } from '../table-row';
import type { ReadClaims, RowNote } from './claim-draft';
import { readAnnotations } from './read-annotations';
import { readClaimRows } from './read-claim-rows';

/** How many rows are shown before anything is imported. */
const PREVIEW = 5;
/** How much of a cell. */
const CELL = 200;

/** A table of claims: what it is as fact-checks, and as claims of an article; `null` where it can't be that. */
export interface ReadTable {
  kind: 'table';
  checks: ReadChecks | null;
  claims: ReadClaims | null;
  rows: number;
  /** As they are called in the file. */
  columns: { name: string; known: boolean }[];
  /** The first rows, a cell for each known column. */
  preview: { row: number; cells: string[] }[];
}

/** What is read of a file that is a record. */
export type ReadRecord = ReadTable | ({ kind: 'annotations' } & ReadClaims);

/**
 * Reads a table of claims (CSV or JSON Lines) or annotations. `null` for a file that is neither, which may be an
 * article. Throws as `decode` does.
 */
export function readRecord(file: { name: string; bytes: Uint8Array }): ReadRecord | null {
  const { text, notes } = decode(file.bytes);
  const read = readText(file, text);
  if (!read) return null;
  // What was guessed about the whole file is told of its first row.
  const told = notes.map(({ message }) => ({ row: 1, message }));
  const tell = <T extends { notes: RowNote[] }>(one: T): T => ({ ...one, notes: [...told, ...one.notes] });
  if (read.kind === 'annotations') return tell(read);
  const { checks, claims } = read;
  return { ...read, checks: checks && tell(checks), claims: claims && tell(claims) };
}

function readText(file: { name: string; bytes: Uint8Array }, text: string): ReadRecord | null {
  if (/^\s*[[{]/.test(text)) {
    const annotations = readAnnotations(parsed(text));
    if (annotations) return { kind: 'annotations', ...annotations };
    return /^\s*(?:\[|\{\s*\n)/.test(text) ? null : readTable(file, text, true);
  }
  return readTable(file, text, isJsonLines(file.name, text));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function readTable(
  file: { name: string; bytes: Uint8Array },
  text: string,
  isJson: boolean,
): ReadTable | null {
  const names = isJson ? namesIn(text) : columnsIn(text);
  if (!names) return null;
  const compared = names.map(columnName);
  const [hasStatement, hasQuote] = [tellStatement(compared), tellQuote(compared)];
  if (!hasStatement && !hasQuote) return null;
  const shown = names.filter(isKnownColumn);
  const preview: ReadTable['preview'] = [];
  let rows = 0;
  for (const row of rowsOf(text, isJson, hasStatement)) {
    rows += 1;
    if (preview.length < PREVIEW && 'cells' in row)
      preview.push({
        row: row.row,
        cells: shown.map((name) => (row.cells.get(columnName(name)) ?? '').slice(0, CELL)),
      });
  }
  return {
    kind: 'table',
    checks: hasStatement ? readChecks(file) : null,
    claims: hasQuote ? readClaimRows(text, isJson) : null,
    rows,
    columns: names.map((name) => ({ name, known: isKnownColumn(name) })),
    preview,
  };
}

const rowsOf = (text: string, isJson: boolean, hasStatement: boolean): Iterable<TableRow> =>
  isJson ? readJsonLines(text) : readCsv(text, hasStatement ? tellStatement : tellQuote);

const columnsIn = (text: string): string[] | null =>
  (headerOf(text, tellStatement) ?? headerOf(text, tellQuote))?.columns ?? null;

/** The names in the first line of JSON Lines; `null` where it is no object. */
function namesIn(text: string): string[] | null {
  const line = text.split(/\r\n?|\n/).find((one) => one.trim() !== '') ?? '';
  const value = parsed(line);
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.keys(value) : null;
}
