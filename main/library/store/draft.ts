import { GalleyError } from '@shared/domain/errors';
import { t } from '@shared/text/index';
import type { Change, Fields } from './apply';
import type { ReadDatabase } from './database';
import type { Table } from './tables';

/**
 * The fields as the database will give them back: it stores a lone surrogate as U+FFFD, and an undo compares what
 * stands there with what the event says.
 */
function wellFormed<F extends Record<string, string | number | null | undefined>>(fields: F): F {
  const entries = Object.entries(fields).map(([name, value]) => [
    name,
    typeof value === 'string' ? value.replace(/\p{Surrogate}/gu, '\uFFFD') : value,
  ]);
  return Object.fromEntries(entries) as F;
}

/**
 * Collects what a command changes, each field with its value before and after, as decisions are made.
 * Rows are read from the record as it stands before the command.
 */
export class Draft {
  readonly changes: Change[] = [];
  readonly #database: ReadDatabase;

  constructor(database: ReadDatabase) {
    this.#database = database;
  }

  /** A row as it stands, or `not-found` with table and id in its details. */
  row<T extends object>(table: Table, id: string): T {
    const row = this.#database.get<T>(`SELECT * FROM "${table}" WHERE id = ?`, [id]);
    if (!row) throw new GalleyError('not-found', t('record/missing/gone'), { table, id });
    return row;
  }

  /** A row that has not been removed. */
  live<T extends object>(table: Table, id: string): T {
    const row = this.row<T & { removedAt?: string | null }>(table, id);
    if (row.removedAt) throw new GalleyError('not-found', t('record/missing/removed'), { table, id });
    return row;
  }

  /** The rows whose columns hold these values, in the order of their ids. */
  find<T extends object>(table: Table, where: Fields): T[] {
    const names = Object.keys(where);
    return this.#database.all<T>(
      `SELECT * FROM "${table}" WHERE ${names.map((name) => `"${name}" IS ?`).join(' AND ')} ORDER BY id`,
      names.map((name) => where[name] ?? null),
    );
  }

  insert(table: Table, id: string, fields: Fields): void {
    this.changes.push({ table, id, before: null, after: wellFormed(fields) });
  }

  /** Changes the fields that differ; fields given as `undefined` are left alone. */
  update(table: Table, id: string, fields: Record<string, string | number | null | undefined>): void {
    const row = this.row<Fields>(table, id);
    const given = wellFormed(fields);
    const names = Object.keys(given).filter((name) => given[name] !== undefined && given[name] !== row[name]);
    if (names.length === 0) return;
    this.changes.push({
      table,
      id,
      before: Object.fromEntries(names.map((name) => [name, row[name] ?? null])),
      after: Object.fromEntries(names.map((name) => [name, given[name] ?? null])),
    });
  }

  /** Deletes a row. For links without a life of their own; what people made is hidden by `removedAt` instead. */
  remove(table: Table, id: string): void {
    const { id: _id, ...before } = this.row<Fields & { id: string }>(table, id);
    this.changes.push({ table, id, before, after: null });
  }
}
