import type { ReadDatabase } from './database';
import type { Payload } from './events';
import type { Table } from './tables';

/** A row that says something about a source. */
export interface Owned {
  table: Table;
  id: string;
}

const ownedTables = ['keptCopy', 'evidence', 'note'] as const;
const isOwned = (table: Table): boolean => (ownedTables as readonly Table[]).includes(table);

/** A source and all that became one with it: what is known of them is known of it. */
export function familyOf(database: ReadDatabase, sourceId: string): string[] {
  return database
    .all<{ id: string }>(
      `WITH RECURSIVE family (id) AS (
         VALUES (?) UNION SELECT source.id FROM source JOIN family ON mergedInto = family.id
       ) SELECT id FROM family`,
      [sourceId],
    )
    .map(({ id }) => id);
}

/** The rows that say something about a source now: its own, those that name it, and its copies' files. */
export function rowsOf(database: ReadDatabase, sourceId: string): Owned[] {
  return familyOf(database, sourceId).flatMap((id) => rowsOfOne(database, id));
}

function rowsOfOne(database: ReadDatabase, sourceId: string): Owned[] {
  const owned = ownedTables.flatMap((table) =>
    database
      .all<{ id: string }>(`SELECT id FROM "${table}" WHERE sourceId = ?`, [sourceId])
      .map(({ id }) => ({ table, id })),
  );
  const files = database
    .all<{ id: string }>(
      `SELECT DISTINCT file.id FROM keptCopy JOIN file ON file.id = fileId WHERE sourceId = ?`,
      [sourceId],
    )
    .map(({ id }) => ({ table: 'file' as const, id }));
  return [{ table: 'source', id: sourceId }, ...owned, ...files];
}

/**
 * The rows that ever said something about it: those that an undo took away, and the files that its copies had before
 * they were sealed, stand in the log only.
 */
export function rowsEver(database: ReadDatabase, sourceId: string): Owned[] {
  const family = familyOf(database, sourceId);
  return family.flatMap((id) => rowsEverOfOne(database, id, new Set(family)));
}

function rowsEverOfOne(database: ReadDatabase, sourceId: string, family: ReadonlySet<string>): Owned[] {
  const mentioned = database.all<{ body: Uint8Array }>(
    'SELECT body FROM payload WHERE instr(body, CAST(? AS BLOB)) > 0',
    [sourceId],
  );
  const owned = mentioned
    .flatMap(({ body }) =>
      changesIn(body).filter(
        ({ table, before, after }) =>
          isOwned(table) && (before?.sourceId === sourceId || after?.sourceId === sourceId),
      ),
    )
    // A merge that was taken back gave it back what is its own.
    .filter(({ table, id }) => {
      const row = database.get<{ sourceId: string }>(`SELECT sourceId FROM "${table}" WHERE id = ?`, [id]);
      return !row || family.has(row.sourceId);
    });
  const copies = new Set(owned.filter(({ table }) => table === 'keptCopy').map(({ id }) => id));
  const files = [...copies].flatMap((copy) => filesOf(database, copy));
  return [...owned.map(({ table, id }) => ({ table, id })), ...files];
}

/** All files that a copy ever had. */
function filesOf(database: ReadDatabase, copy: string): Owned[] {
  const events = database.all<{ body: Uint8Array }>(
    `SELECT body FROM touched JOIN event USING (position) JOIN payload ON eventId = event.id
     WHERE entity = 'keptCopy' AND entityId = ?`,
    [copy],
  );
  const files = events.flatMap(({ body }) =>
    changesIn(body)
      .filter(({ table, id }) => table === 'keptCopy' && id === copy)
      .flatMap(({ before, after }) => [before?.fileId, after?.fileId]),
  );
  return [...new Set(files)]
    .filter((id): id is string => typeof id === 'string')
    .map((id) => ({ table: 'file', id }));
}

const changesIn = (body: Uint8Array): Payload['changes'] =>
  (JSON.parse(Buffer.from(body).toString()) as Payload).changes;

/**
 * The events of merges by which other sources learned something of this one (their empty fields were filled) and
 * which were taken back: the rows no longer say it, the log does. One that learned it may have taught another.
 */
export function lessonsTakenBack(database: ReadDatabase, sourceId: string): string[] {
  const knowing = new Set(familyOf(database, sourceId));
  const lessons: string[] = [];
  for (const { id, body, undone } of database.all<{ id: string; body: Uint8Array; undone: number }>(
    `SELECT event.id, body,
       (SELECT effect FROM event AS later WHERE later.target = event.id ORDER BY position DESC LIMIT 1) IS 'undo' AS undone
     FROM event JOIN payload ON eventId = event.id
     WHERE type = 'source.merge' AND effect = 'do' ORDER BY position`,
  )) {
    const merged = changesIn(body).filter(({ table, after }) => table === 'source' && after?.mergedInto);
    if (!merged.some((change) => knowing.has(change.id))) continue;
    merged.forEach(({ after }) => knowing.add(String(after?.mergedInto)));
    if (undone) lessons.push(id, ...eventsAbout(database, id));
  }
  return lessons;
}

const eventsAbout = (database: ReadDatabase, target: string): string[] =>
  database.all<{ id: string }>('SELECT id FROM event WHERE target = ?', [target]).map(({ id }) => id);
