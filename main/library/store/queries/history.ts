import type { HistoryEntry } from '@shared/domain/history';
import type { ReadDatabase } from '../database';
import { payloadOf } from '../events';
import { isSealed } from '../sealing';

/** What may be told of a value: not what is sealed. */
const told = (value: unknown): unknown => (isSealed(value) ? null : value);

/** Everything that happened to a claim, its anchors, verdicts, evidence, notes and queries, oldest first. */
export function claimHistory(database: ReadDatabase, claim: string): HistoryEntry[] {
  const parts = (['anchor', 'verdict', 'evidence', 'note', 'query', 'signOff'] as const).flatMap((table) =>
    database
      .all<{ id: string }>(`SELECT id FROM "${table}" WHERE claimId = ?`, [claim])
      .map(({ id }) => [table, id]),
  );
  const rows = [['claim', claim], ...parts];
  const own = new Set(rows.map(([table, id]) => `${table}:${id}`));
  const events = database.all<{
    id: string;
    type: string;
    person: string | null;
    at: string;
    effect: string;
  }>(
    `SELECT DISTINCT position, event.id, event.type, person, at, effect
     FROM json_each(?) AS own
       JOIN touched ON entity = own.value ->> 0 AND entityId = own.value ->> 1
       JOIN event USING (position)
     ORDER BY position`,
    [JSON.stringify(rows)],
  );
  return events.map(({ id, type, person, at, effect }) => ({
    event: id,
    type,
    by: person,
    at,
    effect: effect as HistoryEntry['effect'],
    changes: (payloadOf(database, id)?.changes ?? [])
      .filter((change) => own.has(`${change.table}:${change.id}`))
      .flatMap((change) =>
        Object.keys(change.after ?? change.before ?? {}).map((field) => ({
          entity: change.table,
          id: change.id,
          field,
          from: told(change.before?.[field] ?? null),
          to: told(change.after?.[field] ?? null),
        })),
      ),
  }));
}
