import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { Database } from '@signalapp/sqlcipher';
import { GalleyError } from '@shared/domain/errors';
import { t } from '@shared/text/index';

/** Held while a library is open for writing. The operating system frees it when the process dies. */
export interface Lock {
  release(): void;
}

/** Takes the lock of a library's folder, or throws `library-in-use` with whoever holds it. */
export function takeLock(folder: string): Lock {
  const holder = join(folder, 'lock.json');
  const database = new Database(join(folder, 'lock.db'));
  try {
    database.exec('PRAGMA busy_timeout = 200; BEGIN EXCLUSIVE');
  } catch (thrown) {
    database.close();
    if (!String((thrown as { code?: unknown }).code).startsWith('SQLITE_BUSY')) throw thrown;
    throw inUse(holder);
  }
  writeFileSync(
    holder,
    JSON.stringify({ host: hostname(), pid: process.pid, since: new Date().toISOString() }),
  );
  return {
    release() {
      rmSync(holder, { force: true });
      database.exec('ROLLBACK');
      database.close();
    },
  };
}

function inUse(holder: string): GalleyError {
  let by: unknown = null;
  try {
    by = JSON.parse(readFileSync(holder, 'utf8'));
  } catch {
    // The holder has not written it yet, or has just let go: the lock itself is what counts.
  }
  return new GalleyError('library-in-use', t('record/library/inUse'), { holder: by });
}
