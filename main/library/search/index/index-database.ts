import { rmSync } from 'node:fs';
import { GalleyError } from '@shared/domain/errors';
import { openDerived, type WriteDatabase } from '../../store/database';
import { analysisVersion } from '../analysis/analyser';

export const INDEX_FILE = 'index.db';
/** Raised when the layout, the fields or the columns change: an index of another version is built anew. */
const LAYOUT = 1;
const VERSION = `${LAYOUT}.${analysisVersion}`;

const schema = `
  CREATE TABLE state (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
  CREATE TABLE document (
    kind INTEGER NOT NULL, id TEXT NOT NULL, number INTEGER NOT NULL, PRIMARY KEY (kind, id)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE page (
    kind INTEGER NOT NULL, page INTEGER NOT NULL, data BLOB NOT NULL, PRIMARY KEY (kind, page)
  ) STRICT;
  CREATE TABLE word (
    kind INTEGER NOT NULL, number INTEGER NOT NULL, word TEXT NOT NULL, PRIMARY KEY (kind, number)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE segment (
    id INTEGER PRIMARY KEY,
    kind INTEGER NOT NULL,
    language TEXT NOT NULL,
    documents INTEGER NOT NULL,
    live INTEGER NOT NULL CHECK (live IN (0, 1)),
    units BLOB,
    starts BLOB
  ) STRICT;
  CREATE TABLE posting (id INTEGER PRIMARY KEY, data BLOB NOT NULL) STRICT;
  CREATE TABLE pending (
    sequence INTEGER PRIMARY KEY,
    kind INTEGER NOT NULL,
    id TEXT NOT NULL,
    known INTEGER NOT NULL DEFAULT 0 CHECK (known IN (0, 1))
  ) STRICT;
  CREATE INDEX pending_known ON pending (known, sequence);
`;

/**
 * Opens the index of a library, or makes an empty one: where there is none, where the file is no index, is damaged,
 * has another key or is of another version. `path` may be `:memory:`. Nothing in it is the only copy of anything.
 */
export function openIndex(path: string, key: Uint8Array | undefined): WriteDatabase {
  try {
    const database = openDerived(path, key);
    try {
      if (isCurrent(database)) return database;
    } catch (thrown) {
      database.close();
      throw thrown;
    }
    database.close();
  } catch (thrown) {
    if (!(thrown instanceof GalleyError) || thrown.code !== 'library-damaged') throw thrown;
  }
  removeIndex(path);
  const database = openDerived(path, key);
  database.transaction(() => {
    database.exec(schema);
    database.run('INSERT INTO state (name, value) VALUES (?, ?)', ['version', VERSION]);
  });
  return database;
}

function isCurrent(database: WriteDatabase): boolean {
  const there = database.get(`SELECT 1 FROM sqlite_schema WHERE name = 'state'`);
  return there !== undefined && stateOf(database, 'version') === VERSION;
}

/** Takes the files of an index from the disk. */
export function removeIndex(path: string): void {
  if (path === ':memory:') return;
  for (const end of ['', '-wal', '-shm']) rmSync(`${path}${end}`, { force: true });
}

/** A value that the index remembers. */
export function stateOf(database: WriteDatabase, name: string): string | undefined {
  return database.get<{ value: string }>('SELECT value FROM state WHERE name = ?', [name])?.value;
}

/** Remembers a value. */
export function setState(database: WriteDatabase, name: string, value: string): void {
  database.run(
    'INSERT INTO state (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value',
    [name, value],
  );
}
