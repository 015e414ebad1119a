import { GalleyError } from '@shared/domain/errors';
import type { WriteDatabase } from './database';

/**
 * Moves everything from the write-ahead log into the database and empties the log, so that no page of an earlier
 * state is left on the disk (`secure_delete` overwrites what the database itself gave up). Waits for readers as
 * long as the busy time-out; throws `library-in-use` with the sentence given when one of them still needs the log.
 */
export function emptyLog(database: WriteDatabase, traces: string): void {
  const outcome = database.get<{ busy: number }>('PRAGMA wal_checkpoint(TRUNCATE)');
  if (outcome?.busy) throw new GalleyError('library-in-use', traces);
}
