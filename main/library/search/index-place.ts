import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { GalleyError } from '@shared/domain/errors';
import { openDerived, type RecordPlace } from '../store/database';
import { takeLock } from '../store/lock';
import { INDEX_FILE } from './index/index-database';

/** Where an index is built and asked, by nobody else meanwhile. */
export interface IndexPlace {
  path: string;
  release: () => void;
}

/**
 * The index of a library belongs to whoever holds the library's lock. `holdsLock`: that is us. Otherwise the lock is
 * taken for as long as the index is used; where another Galley has it, or the medium can't be written to, a copy of
 * the index is used, which goes with the process.
 */
export function indexPlace({ folder, databasePath, key }: RecordPlace, holdsLock: boolean): IndexPlace {
  const path = join(folder, INDEX_FILE);
  if (holdsLock) return { path, release: () => undefined };
  if (dirname(databasePath) !== folder)
    return { path: join(dirname(databasePath), INDEX_FILE), release: () => undefined };
  try {
    const lock = takeLock(folder);
    return { path, release: () => lock.release() };
  } catch (thrown) {
    if (!(thrown instanceof GalleyError) || thrown.code !== 'library-in-use') throw thrown;
    return copied(path, key);
  }
}

function copied(path: string, key: Uint8Array | undefined): IndexPlace {
  const temporary = mkdtempSync(join(tmpdir(), 'galley-'));
  const copy = join(temporary, INDEX_FILE);
  if (existsSync(path)) {
    const database = openDerived(path, key);
    database.run('VACUUM INTO ?', [copy]);
    database.close();
  }
  return { path: copy, release: () => rmSync(temporary, { recursive: true, force: true }) };
}
