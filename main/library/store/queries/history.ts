import type { HistoryEntry } from '@shared/domain/history';
import type { Change } from '../apply';
import type { ReadDatabase } from '../database';
import { payloadOf } from '../events';
import { isSealed } from '../sealing';
import { tellsOfKin } from './claim-kin';

/** What may be told of a value: not what is sealed. */
const told = (value: unknown): unknown => (isSealed(value) ? null : value);

/** What hangs on a claim. */
const parts = ['anchor', 'verdict', 'evidence', 'note', 'query', 'signOff'] as const;

interface EventRow {
  id: string;
  type: string;
  person: string | null;
  at: string;
  effect: string;
}

/** Everything that happened to a claim, its anchors, verdicts, evidence, notes and queries, oldest first. */
export function claimHistory(database: ReadDatabase, claim: string): HistoryEntry[] {
  return claimHistories(database, [claim]).get(claim) ?? [];
}

/** The histories of some claims, by claim. A payload that tells of many of them is read once. */
export function claimHistories(
  database: ReadDatabase,
  claims: readonly string[],
): Map<string, HistoryEntry[]> {
  const owners = ownersOf(database, claims);
  const events = database.all<EventRow>(
    `SELECT DISTINCT position, event.id, event.type, person, at, effect
     FROM json_each(?) AS own
       JOIN touched ON entity = own.value ->> 0 AND entityId = own.value ->> 1
       JOIN event USING (position)
     ORDER BY position`,
    [JSON.stringify([...owners.values()].map(({ table, id }) => [table, id]))],
  );
  const histories = new Map<string, HistoryEntry[]>(claims.map((claim) => [claim, []]));
  for (const event of events) {
    const all = payloadOf(database, event.id)?.changes ?? [];
    for (const [claim, changes] of byOwner(all, owners)) {
      const entry = entryOf(event, changes);
      entry.changes.push(...tellsOfKin(database, event, claim, all));
      histories.get(claim)?.push(entry);
    }
  }
  return histories;
}

interface Owned {
  table: string;
  id: string;
  claim: string;
}

/** The claims' own rows and those that hang on them, by table and id. */
function ownersOf(database: ReadDatabase, claims: readonly string[]): Map<string, Owned> {
  const hanging = parts.flatMap((table) =>
    database
      .all<{ id: string; claimId: string }>(
        `SELECT id, claimId FROM "${table}" WHERE claimId IN (SELECT value FROM json_each(?))`,
        [JSON.stringify(claims)],
      )
      .map(({ id, claimId }): Owned => ({ table, id, claim: claimId })),
  );
  const own = claims.map((claim): Owned => ({ table: 'claim', id: claim, claim }));
  return new Map([...own, ...hanging].map((row) => [`${row.table}:${row.id}`, row]));
}

function byOwner(changes: readonly Change[], owners: ReadonlyMap<string, Owned>): Map<string, Change[]> {
  const groups = new Map<string, Change[]>();
  for (const change of changes) {
    const claim = owners.get(`${change.table}:${change.id}`)?.claim;
    if (claim === undefined) continue;
    const group = groups.get(claim);
    if (group) group.push(change);
    else groups.set(claim, [change]);
  }
  return groups;
}

function entryOf({ id, type, person, at, effect }: EventRow, changes: readonly Change[]): HistoryEntry {
  return {
    event: id,
    type,
    by: person,
    at,
    effect: effect as HistoryEntry['effect'],
    changes: changes.flatMap((change) =>
      Object.keys(change.after ?? change.before ?? {}).map((field) => ({
        entity: change.table,
        id: change.id,
        field,
        from: told(change.before?.[field] ?? null),
        to: told(change.after?.[field] ?? null),
      })),
    ),
  };
}
