import type { ReadDatabase, WriteDatabase } from './database';
import { removeFile } from './files';

/** Names of what is remembered in `local`: one for each file that has to go from the disk. */
const MARK = 'discard:';

/**
 * Says, within a transaction, that a file has to go once that transaction has been stored. It is remembered in the
 * record, so that a crash in between leaves nothing behind for longer than until the next opening.
 */
export function planDiscard(database: WriteDatabase, file: string): void {
  database.run(`INSERT OR REPLACE INTO local (name, value) VALUES (?, ?)`, [MARK + file, file]);
}

/** The files that have to go and are still there, as far as Galley knows. */
export function plannedDiscards(database: ReadDatabase): string[] {
  return database
    .all<{ value: string }>(`SELECT value FROM local WHERE name LIKE '${MARK}%' ORDER BY name`)
    .map(({ value }) => value);
}

/**
 * Takes the planned files from the disk. One that can't be taken away now (another program holds it open) stays
 * planned for the next opening. A file that a row still names is never taken.
 */
export function carryOutDiscards(database: WriteDatabase, folder: string): void {
  for (const file of plannedDiscards(database)) {
    try {
      if (!database.get('SELECT 1 FROM file WHERE id = ?', [file])) removeFile(folder, file);
    } catch {
      continue;
    }
    database.run('DELETE FROM local WHERE name = ?', [MARK + file]);
  }
}
