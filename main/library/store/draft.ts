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

  /** The rows of which a column holds one of these values, in the order of their ids. One query, however many. */
  among<T extends object>(table: Table, column: string, values: Iterable<string>): T[] {
    return this.#database.all<T>(
      `SELECT * FROM "${table}" WHERE "${column}" IN (SELECT value FROM json_each(?)) ORDER BY id`,
      [JSON.stringify([...values])],
    );
  }

  /** The rows with these ids, in their order, each once; `not-found` if one of them is missing or removed. */
  allLive<T extends { id: string }>(table: Table, ids: Iterable<string>): T[] {
    const wanted = [...new Set(ids)];
    const rows = this.among<T & { removedAt?: string | null }>(table, 'id', wanted);
    const found = new Map(rows.map((row) => [row.id, row]));
    return wanted.map((id) => {
      const row = found.get(id);
      return row && !row.removedAt ? row : this.live<T>(table, id);
    });
  }

  /** The rows that are added so far. */
  added<T extends object>(table: Table): T[] {
    return this.changes
      .filter((change) => change.table === table && change.before === null && change.after !== null)
      .map(({ id, after }) => ({ id, ...after }) as T);
  }

  insert(table: Table, id: string, fields: Fields): void {
    this.changes.push({ table, id, before: null, after: wellFormed(fields) });
  }

  /** Changes the fields that differ; fields given as `undefined` are left alone. */
  update(table: Table, id: string, fields: Record<string, string | number | null | undefined>): void {
    this.updateRow(table, { ...this.row<Fields>(table, id), id }, fields);
  }

  /** `update` of a row that is at hand. */
  updateRow(
    table: Table,
    row: object & { id: string },
    fields: Record<string, string | number | null | undefined>,
  ): void {
    const { id, ...stored } = row as Fields & { id: string };
    const standing: Fields = stored;
    const given = wellFormed(fields);
    const names = Object.keys(given).filter(
      (name) => given[name] !== undefined && given[name] !== standing[name],
    );
    if (names.length === 0) return;
    this.changes.push({
      table,
      id,
      before: Object.fromEntries(names.map((name) => [name, standing[name] ?? null])),
      after: Object.fromEntries(names.map((name) => [name, given[name] ?? null])),
    });
  }

  /** Deletes a row. For links without a life of their own; what people made is hidden by `removedAt` instead. */
  remove(table: Table, id: string): void {
    this.removeRow(table, { ...this.row<Fields>(table, id), id });
  }

  /** `remove` of a row that is at hand. */
  removeRow(table: Table, row: object & { id: string }): void {
    const { id, ...before } = row as Fields & { id: string };
    this.changes.push({ table, id, before, after: null });
  }
}
