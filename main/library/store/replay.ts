import type { Envelope } from './chain';
import { openMemory, type ReadDatabase, type WriteDatabase } from './database';
import { readPayload } from './events';
import { migrate } from './migrate';
import { storeEvent } from './record';
import { tables, type Table } from './tables';

interface StoredRow {
  envelope: Uint8Array;
  hash: Uint8Array;
  salt: Uint8Array | null;
  body: Uint8Array;
  redacted: number;
}

const CHUNK = 500;

/** Applies all events of one record to an empty one, in their order. */
export function replay(from: ReadDatabase, into: WriteDatabase): void {
  for (let after = 0; ;) {
    const rows = from.all<StoredRow & { position: number }>(
      `SELECT position, envelope, hash, salt, body, redacted FROM event JOIN payload ON eventId = event.id
       WHERE position > ? ORDER BY position LIMIT ${CHUNK}`,
      [after],
    );
    into.transaction(() =>
      rows.forEach(({ envelope: bytes, hash, salt, body, redacted }) => {
        const envelope = JSON.parse(Buffer.from(bytes).toString()) as Envelope;
        const { changes } = readPayload(envelope.type, envelope.version, body);
        storeEvent(into, { envelope, bytes, hash, salt, body, redacted: redacted === 1 }, changes);
      }),
    );
    const last = rows.at(-1);
    if (!last) return;
    after = last.position;
  }
}

/** A copy of the record in memory, made from its events alone. */
export function replayed(from: ReadDatabase): WriteDatabase {
  const copy = openMemory();
  migrate(copy);
  replay(from, copy);
  return copy;
}

/** All rows of a table, in the order of their ids. */
export function rowsOfTable(database: ReadDatabase, table: Table): Record<string, unknown>[] {
  return database.all(`SELECT * FROM "${table}" ORDER BY id`);
}

/** The tables in which two records differ; none when replay has given the same. */
export function differingTables(left: ReadDatabase, right: ReadDatabase): Table[] {
  return tables.filter(
    (table) => JSON.stringify(rowsOfTable(left, table)) !== JSON.stringify(rowsOfTable(right, table)),
  );
}
