import { sha256 } from './chain';
import type { Change, Fields } from './apply';
import type { ReadDatabase, WriteDatabase } from './database';
import type { Draft } from './draft';
import type { Payload } from './events';
import { lessonsTakenBack, rowsEver, rowsOf, type Owned } from './owned';
import { isSealed } from './sealing';
import { sealedColumns, type Table } from './tables';

interface Redaction {
  event: string;
  body: Uint8Array;
}

/** What stands in place of a purged value: nothing, or the empty text where a column demands one. */
const emptied = (table: Table): string | null => (table === 'note' || table === 'file' ? '' : null);

/**
 * Decides the purge of a source: what is known of it goes out of the tables, and stored payloads that hold any
 * of it unsealed (from before it was confidential) are rewritten without it. The caller destroys the key.
 */
export function decidePurge(draft: Draft, database: ReadDatabase, sourceId: string, at: string): Redaction[] {
  const rows = rowsOf(database, sourceId);
  for (const { table, id } of rows) {
    const columns = sealedColumns[table] ?? [];
    const cleared: Fields = Object.fromEntries(columns.map((column) => [column, emptied(table)]));
    draft.update(table, id, table === 'source' ? { ...cleared, purgedAt: at } : cleared);
  }
  const lessons = new Set(lessonsTakenBack(database, sourceId));
  return redactions(database, [...rows, ...rowsEver(database, sourceId)], lessons);
}

function redactions(
  database: ReadDatabase,
  rows: readonly Owned[],
  lessons: ReadonlySet<string>,
): Redaction[] {
  const own = new Set(rows.map(({ table, id }) => `${table}:${id}`));
  const events = new Set(
    rows.flatMap(({ table, id }) =>
      database
        .all<{ event: string }>(
          'SELECT event.id AS event FROM touched JOIN event USING (position) WHERE entity = ? AND entityId = ?',
          [table, id],
        )
        .map(({ event }) => event),
    ),
  );
  return [...new Set([...events, ...lessons])].flatMap((event) => {
    const stored = database.get<{ body: Uint8Array }>('SELECT body FROM payload WHERE eventId = ?', [event]);
    if (!stored) return [];
    const payload = JSON.parse(Buffer.from(stored.body).toString()) as Payload;
    const changes = payload.changes.map((change) =>
      own.has(`${change.table}:${change.id}`) || (lessons.has(event) && change.table === 'source')
        ? withoutPlain(change)
        : change,
    );
    const body = Buffer.from(JSON.stringify({ ...payload, changes }));
    return body.equals(stored.body) ? [] : [{ event, body }];
  });
}

/** The hash of a file from before it was sealed: whoever has such a file could tell by it that this was it. */
const isPlainHash = (table: Table, fields: Fields, name: string): boolean =>
  table === 'file' && name === 'sha256' && fields.sealedFor === null;

/** A change without what stands in it unsealed. */
function withoutPlain(change: Change): Change {
  const columns = new Set(sealedColumns[change.table]);
  const clear = (fields: Fields | null): Fields | null =>
    fields &&
    Object.fromEntries(
      Object.entries(fields).map(([name, value]) => [
        name,
        (columns.has(name) && value !== null && !isSealed(value)) || isPlainHash(change.table, fields, name)
          ? emptied(change.table)
          : value,
      ]),
    );
  return { ...change, before: clear(change.before), after: clear(change.after) };
}

/** The redactions as the purge's own event names them. */
export function redactedBy(redacted: readonly Redaction[]): Payload['redacted'] {
  return redacted.map(({ event, body }) => ({ event, body: sha256(body) }));
}

/** Destroys the key and rewrites the payloads. Their commitments can't be checked any more; the chain can. */
export function carryOutPurge(
  database: WriteDatabase,
  sourceId: string,
  redacted: readonly Redaction[],
): void {
  database.run('DELETE FROM sourceKey WHERE sourceId = ?', [sourceId]);
  for (const { event, body } of redacted)
    database.run('UPDATE payload SET salt = NULL, body = ?, redacted = 1 WHERE eventId = ?', [body, event]);
}
