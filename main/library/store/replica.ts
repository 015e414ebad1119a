import { realpathSync } from 'node:fs';
import { hostname } from 'node:os';
import { v7 } from 'uuid';
import type { WriteDatabase } from './database';
import { sha256 } from './chain';
import { Record } from './record';

type Why = 'created' | 'restored' | 'moved';

/** Where a library is open: machine and folder, as a hash, so that no backup tells a path. */
function placeOf(folder: string): string {
  return sha256(`${hostname()}\n${realpathSync(folder)}`);
}

const local = (database: WriteDatabase, name: string): string | undefined =>
  database.get<{ value: string }>('SELECT value FROM local WHERE name = ?', [name])?.value;

const remember = (database: WriteDatabase, name: string, value: string): void =>
  database.run(
    'INSERT INTO local (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value',
    [name, value],
  );

/** Forgets which replica this copy is, so that the next opening makes it a new one. For backups. */
export function forgetReplica(database: WriteDatabase): void {
  remember(database, 'restored', 'yes');
}

/**
 * The record of the replica that this copy is. A new one at creation, after a restore, and when the library lies
 * at another place or machine than it remembers: two copies must never continue the same chain.
 */
export function openRecord(database: WriteDatabase, folder: string, now?: () => Date): Record {
  const place = placeOf(folder);
  const replica = local(database, 'replica');
  const why: Why | null = !replica
    ? 'created'
    : local(database, 'restored') === 'yes'
      ? 'restored'
      : local(database, 'place') !== place
        ? 'moved'
        : null;
  if (replica && !why) return new Record(database, replica, folder, now);
  const id = v7();
  const record = new Record(database, id, folder, now);
  const heads = database.all<{ replica: string; sequence: number; hash: string }>(
    'SELECT replica, max(sequence) AS sequence, lower(hex(hash)) AS hash FROM event GROUP BY replica',
  );
  record.execute({ id: v7(), type: 'replica.open', person: null }, ({ at }) => ({
    changes: [{ table: 'replica', id, before: null, after: { why: why ?? 'created', createdAt: at } }],
    heads,
  }));
  database.transaction(() => {
    remember(database, 'replica', id);
    remember(database, 'place', place);
    remember(database, 'restored', 'no');
  });
  return record;
}
