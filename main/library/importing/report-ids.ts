import type { Id } from '@shared/domain/ids';
import { stableId } from '../stable-id';
import type { Draft } from '../store/draft';
import type { Table } from '../store/tables';

/**
 * The ids that things of a report get here: their own, so that they are known again; where something of the library
 * has that id already, another one that follows from the command.
 */
export class ReportIds {
  readonly #draft: Draft;
  readonly #command: Id;
  readonly #taken = new Map<Table, Set<Id>>();

  constructor(draft: Draft, command: Id) {
    this.#draft = draft;
    this.#command = command;
  }

  /** Looks up which of these are taken: once for each table, before any of them is asked for. */
  look(table: Table, ids: Iterable<Id>): void {
    const rows = this.#draft.among<{ id: Id }>(table, 'id', ids);
    this.#taken.set(table, new Set(rows.map(({ id }) => id)));
  }

  of(table: Table, id: Id): Id {
    return this.#taken.get(table)?.has(id) ? stableId(this.#command, `${table} ${id}`) : id;
  }
}
