import type { Value, WriteDatabase } from './database';
import { tables, type Table } from './tables';

export type Fields = Record<string, string | number | null>;

/**
 * One row's change. A new row has no `before`, a deleted one no `after`;
 * a changed one has in both the same fields: those that changed.
 */
export interface Change {
  table: Table;
  id: string;
  before: Fields | null;
  after: Fields | null;
}

const known: ReadonlySet<string> = new Set(tables);
const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/**
 * Writes an event's changes to the tables: the only code that does, live and in replay. It uses nothing but
 * the changes themselves: no clock, no chance, no rule that a later Galley may decide otherwise.
 */
export function applyChanges(database: WriteDatabase, changes: readonly Change[]): void {
  for (const { table, id, before, after } of changes) {
    if (!known.has(table)) throw new Error(`no such table: ${table}`);
    if (!before && after) {
      const names = Object.keys(after);
      database.run(
        `INSERT INTO ${quoted(table)} (id, ${names.map(quoted).join(', ')}) VALUES (?, ${names.map(() => '?').join(', ')})`,
        [id, ...names.map((name) => after[name] as Value)],
      );
    } else if (before && after) {
      const names = Object.keys(after);
      database.run(
        `UPDATE ${quoted(table)} SET ${names.map((name) => `${quoted(name)} = ?`).join(', ')} WHERE id = ?`,
        [...names.map((name) => after[name] as Value), id],
      );
    } else if (before) database.run(`DELETE FROM ${quoted(table)} WHERE id = ?`, [id]);
  }
}

/** The changes that take these back, last first. */
export function inverse(changes: readonly Change[]): Change[] {
  return changes.toReversed().map((change) => ({ ...change, before: change.after, after: change.before }));
}
