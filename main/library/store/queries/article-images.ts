import type { ReadDatabase } from '../database';
import type { FileRow } from '../rows';

/** The file of a figure's picture; `undefined` for a block without one. */
export const articleImage = (database: ReadDatabase, block: string): FileRow | undefined =>
  database.get<FileRow>('SELECT file.* FROM block JOIN file ON file.id = imageId WHERE block.id = ?', [
    block,
  ]);

/** The files of a revision's pictures, by the ids of their blocks, in the order of the text. */
export function revisionImages(database: ReadDatabase, revision: string): Map<string, FileRow> {
  const rows = database.all<FileRow & { block: string }>(
    `SELECT file.*, block.id AS block FROM block JOIN file ON file.id = imageId
     WHERE revisionId = ? ORDER BY ord`,
    [revision],
  );
  return new Map(rows.map(({ block, ...file }) => [block, file]));
}
