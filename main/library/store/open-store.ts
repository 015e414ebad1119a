import { accessSync, constants, cpSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GalleyError } from '@shared/domain/errors';
import { t } from '@shared/text/index';
import { backUp, backupsOf } from './backup';
import { hashOf } from './chain';
import { KEY_BYTES, openReader, openWriter, type ReadDatabase, type WriteDatabase } from './database';
import { takeLock } from './lock';
import { currentVersion, migrate, schemaVersion } from './migrate';
import { refuseNetworkDisk } from './network-disk';
import { carryOutDiscards } from './discards';
import type { Record } from './record';
import { openRecord } from './replica';
import { clearStaged } from './staged-files';

export const RECORD_FILE = 'library.db';
const DAY = 24 * 60 * 60 * 1000;

/** A library's folder with its record open. */
export interface Store {
  folder: string;
  /** Path and key of the database that readers in other threads may open. */
  databasePath: string;
  key: Uint8Array | undefined;
  database: ReadDatabase;
  /** The writer; `null` while the library is open for reading only. */
  record: Record | null;
  readOnlyReason: string | null;
  /** The newest backup is older than a day, and something has been recorded since. */
  backupDue: boolean;
  close(): void;
}

export interface StoreOptions {
  folder: string;
  key?: Uint8Array;
  /** Makes the record when the folder has none. */
  create?: boolean;
  readOnly?: boolean;
  now?: () => Date;
}

/**
 * Opens a library's record. Migrates an older one after a backup, opens one of a newer Galley for reading only,
 * and one on a medium that can't be written to as an encrypted temporary copy.
 * Throws `library-not-found`, `library-in-use`, `library-damaged`, `library-network-disk`.
 */
export function openStore(options: StoreOptions): Store {
  const { folder, create = false } = options;
  if (!existsSync(join(folder, RECORD_FILE)) && !create)
    throw new GalleyError('library-not-found', t('record/library/none'), { path: folder });
  mkdirSync(folder, { recursive: true });
  try {
    if (options.readOnly) return readingStore(options, t('record/reading/asked'));
    if (!writable(folder)) return copiedStore(options);
    refuseNetworkDisk(folder);
    return writingStore(options);
  } catch (thrown) {
    throw withBackup(thrown, folder);
  }
}

function writable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

function writingStore({ folder, key, now }: StoreOptions): Store {
  const lock = takeLock(folder);
  let database: WriteDatabase | undefined;
  try {
    const databasePath = join(folder, RECORD_FILE);
    database = openWriter(databasePath, key);
    const version = schemaVersion(database);
    if (version > currentVersion) {
      database.close();
      lock.release();
      return readingStore({ folder, key }, t('record/reading/newer'));
    }
    if (version > 0) checkTail(database);
    if (version > 0 && version < currentVersion) backUp({ folder, databasePath, key }, 'migration');
    migrate(database);
    carryOutDiscards(database, folder);
    clearStaged(folder);
    const writer = database;
    return {
      folder,
      databasePath,
      key,
      database,
      record: openRecord(database, folder, now),
      readOnlyReason: null,
      backupDue: isBackupDue(database, folder, now?.() ?? new Date()),
      close() {
        writer.close();
        lock.release();
      },
    };
  } catch (thrown) {
    database?.close();
    lock.release();
    throw thrown;
  }
}

function readingStore(
  { folder, key }: StoreOptions,
  reason: string,
  databasePath = join(folder, RECORD_FILE),
): Store {
  const database = openReader(databasePath, key);
  return {
    folder,
    databasePath,
    key,
    database,
    record: null,
    readOnlyReason: reason,
    backupDue: false,
    close: () => database.close(),
  };
}

/** A write-ahead log can't be opened on a medium that can't be written to, so a copy is read, under a key of its own. */
export function copiedStore({ folder, key }: StoreOptions): Store {
  const temporary = mkdtempSync(join(tmpdir(), 'galley-'));
  const plain = join(temporary, RECORD_FILE);
  const sealed = join(temporary, 'copy.db');
  const copyKey = key ?? randomBytes(KEY_BYTES);
  const remove = (): void => rmSync(temporary, { recursive: true, force: true });
  try {
    for (const ending of ['', '-wal'])
      if (existsSync(join(folder, RECORD_FILE + ending)))
        cpSync(join(folder, RECORD_FILE + ending), plain + ending);
    const source = openWriter(plain, key);
    source.run(`ATTACH ? AS copy KEY "x'${Buffer.from(copyKey).toString('hex')}'"`, [sealed]);
    source.all(`SELECT sqlcipher_export('copy')`);
    source.exec(`PRAGMA copy.user_version = ${schemaVersion(source)}; DETACH copy`);
    source.close();
    for (const ending of ['', '-wal', '-shm']) rmSync(plain + ending, { force: true });
    const reason = t('record/reading/copy');
    const store = readingStore({ folder, key: copyKey }, reason, sealed);
    return {
      ...store,
      close() {
        store.close();
        remove();
      },
    };
  } catch (thrown) {
    remove();
    throw thrown;
  }
}

/** The last event of each chain must still be what its hash says: the cheapest look for damage. */
function checkTail(database: ReadDatabase): void {
  const tails = database.all<{ envelope: Uint8Array; hash: Uint8Array }>(
    `SELECT envelope, hash FROM replica JOIN event ON event.replica = replica.id
       AND sequence = (SELECT max(sequence) FROM event WHERE event.replica = replica.id)`,
  );
  if (tails.some(({ envelope, hash }) => hashOf(envelope) !== Buffer.from(hash).toString('hex')))
    throw new GalleyError('library-damaged', t('record/library/lastEntry'));
}

function isBackupDue(database: ReadDatabase, folder: string, now: Date): boolean {
  const events =
    database.get<{ n: number }>('SELECT count(*) AS n FROM (SELECT 1 FROM event LIMIT 3)')?.n ?? 0;
  const last = backupsOf(folder).at(-1);
  if (events < 3) return false;
  if (!last) return true;
  const day = Date.parse(`${last.slice(0, 10)}T00:00:00Z`);
  const latest =
    database.get<{ at: string }>('SELECT at FROM event ORDER BY position DESC LIMIT 1')?.at ?? '';
  const age = now.getTime() - day;
  // One from a clock that was ahead says nothing about today.
  return age < 0 || (age > DAY && latest > new Date(day).toISOString());
}

/** A damaged library is left as it is; the error names the backup that can be restored. */
function withBackup(thrown: unknown, folder: string): unknown {
  if (!(thrown instanceof GalleyError) || thrown.code !== 'library-damaged') return thrown;
  const backup = backupsOf(folder).at(-1) ?? null;
  const offer = backup ? t('record/backup/offer') : t('record/backup/noOffer');
  return new GalleyError('library-damaged', `${thrown.message} ${offer}`, {
    ...thrown.details,
    path: folder,
    backup,
  });
}
