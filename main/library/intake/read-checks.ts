import { createHash } from 'node:crypto';
import type { EarlierCheck } from '@shared/domain/earlier-check';
import { GalleyError, type ErrorData } from '@shared/domain/errors';
import { checkColumns } from '@shared/domain/record-columns';
import { t } from '@shared/text/index';
import { readCsv } from './csv';
import { writtenDate } from './dates';
import { decode } from './decode';
import { readJsonLines } from './json-lines';
import { fieldIn, LONGEST } from './table-row';

type CheckField = keyof typeof checkColumns;

/** A fact-check as a row tells it; it has no id of the library's yet. */
export interface CheckRow {
  row: number;
  check: Omit<EarlierCheck, 'id'>;
}

/** What a file of fact-checks holds. Rows have the numbers that a spreadsheet or an editor shows. */
export interface ReadChecks {
  checks: CheckRow[];
  /** Rows that can't be used, each with `input-row`. */
  refused: { row: number; error: ErrorData }[];
  /** What was left out of a row that is used. */
  notes: { row: number; message: string }[];
}

/**
 * Reads fact-checks from CSV (a header, then a row each; separated by commas, semicolons, tabs or bars) or from JSON
 * Lines (an object a line). A row without a statement is refused; a date that can't be read is left out. One without
 * an id gets one that follows from its statement and its address, or its title.
 * Throws `input-empty`, `input-binary`, `input-encoding`, `input-too-large`, and `input-unreadable` for a file that is
 * neither.
 */
export function readChecks({ name, bytes }: { name: string; bytes: Uint8Array }): ReadChecks {
  const { text } = decode(bytes);
  const isJson = isJsonLines(name, text);
  const read: ReadChecks = { checks: [], refused: [], notes: [] };
  const seen = new Map<string, number>();
  for (const row of isJson ? readJsonLines(text) : readCsv(text)) {
    const refuse = (message: string): void => {
      read.refused.push({ row: row.row, error: new GalleyError('input-row', message).toData() });
    };
    if ('problem' in row) refuse(row.problem);
    else {
      const fields = fieldsOf(row.cells);
      if (fields.statement === null) refuse(t('intake/row/noStatement'));
      else if (Object.values(fields).some((field) => field !== null && field.length > LONGEST))
        refuse(t('intake/row/tooLong', { limit: LONGEST }));
      else {
        const check = checkOf({ ...fields, statement: fields.statement });
        if (fields.date !== null && check.date === null)
          read.notes.push({
            row: row.row,
            message: t('intake/row/badDate', { date: fields.date.slice(0, 40) }),
          });
        const before = seen.get(check.externalId);
        if (before !== undefined)
          read.notes.push({ row: before, message: t('intake/row/comesAgain', { row: row.row }) });
        seen.set(check.externalId, row.row);
        read.checks.push({ row: row.row, check });
      }
    }
  }
  return read;
}

/** Whether a text is JSON Lines, or means to be. */
export const isJsonLines = (name: string, text: string): boolean =>
  /\.(?:jsonl|ndjson|json)$/i.test(name) || /^\s*[[{]/.test(text);

function fieldsOf(cells: ReadonlyMap<string, string>): Record<CheckField, string | null> {
  // In one line: a line break in a cell says where it was wrapped.
  const field = (of: CheckField): string | null =>
    fieldIn(cells, checkColumns[of])?.replaceAll('\n', ' ') ?? null;
  return {
    externalId: field('externalId'),
    statement: field('statement'),
    title: field('title'),
    verdict: field('verdict'),
    date: field('date'),
    url: field('url'),
  };
}

function checkOf({
  externalId,
  date,
  ...fields
}: Record<CheckField, string | null> & { statement: string }): CheckRow['check'] {
  const content = JSON.stringify([fields.statement, fields.url ?? fields.title]);
  const ownId = `content-${createHash('sha256').update(content).digest('hex').slice(0, 32)}`;
  return { ...fields, externalId: externalId ?? ownId, date: date === null ? null : writtenDate(date) };
}
