import { GalleyError } from '@shared/domain/errors';
import { t } from '@shared/text/index';
import { columnName } from '@shared/domain/record-columns';
import type { TableRow } from './table-row';

/** What a cell of a table would hold; `null` for what no cell holds. */
function cellOf(value: unknown): string | null {
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : null;
}

/**
 * The objects of JSON Lines, one a line, numbered by their lines. Empty lines are left out. Throws `input-unreadable`
 * for one JSON value over many lines.
 */
export function* readJsonLines(text: string): Generator<TableRow> {
  if (/^\s*(?:\[|\{\s*\n)/.test(text)) throw new GalleyError('input-unreadable', t('intake/row/noLines'));
  for (const [index, line] of text.split(/\r\n?|\n/).entries()) {
    if (line.trim() === '') continue;
    const row = index + 1;
    const value = parsed(line);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      yield { row, problem: t('intake/row/noObject') };
      continue;
    }
    const cells = Object.entries(value).flatMap(([name, one]: [string, unknown]) => {
      const cell = cellOf(one);
      return cell === null ? [] : [[columnName(name), cell] as const];
    });
    yield { row, cells: new Map(cells) };
  }
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line) as unknown;
  } catch {
    return undefined;
  }
}
