import type { CitedCopy } from '@shared/domain/kept-copy';
import type { ReadDatabase } from '../database';

/** The kept copies of these sources, oldest first. Those of confidential ones are no business of a report. */
export function citedCopies(database: ReadDatabase, sources: readonly string[]): CitedCopy[] {
  return database.all<CitedCopy>(
    `SELECT keptCopy.id, keptCopy.sourceId AS source, form, pages, bytes, sha256, retrievedAt
     FROM keptCopy JOIN file ON file.id = fileId JOIN source ON source.id = keptCopy.sourceId
     WHERE keptCopy.removedAt IS NULL AND confidential = 0
       AND keptCopy.sourceId IN (SELECT value FROM json_each(?))
     ORDER BY retrievedAt, keptCopy.id`,
    [JSON.stringify(sources)],
  );
}
