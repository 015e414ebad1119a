import type { Remark } from '@shared/domain/remark';
import type { ReadDatabase } from '../database';
import type { RemarkRow } from '../rows';

/** An article's remarks in the order of the text; those on the whole article first. */
export function listRemarks(database: ReadDatabase, article: string): Remark[] {
  return database
    .all<RemarkRow>(
      'SELECT * FROM remark WHERE articleId = ? AND removedAt IS NULL ORDER BY startOffset, createdAt, id',
      [article],
    )
    .map((row) => ({
      id: row.id,
      article: row.articleId,
      revision: row.revisionId,
      start: row.startOffset,
      end: row.endOffset,
      kind: row.kind as Remark['kind'],
      text: row.text,
      by: row.createdBy,
      at: row.createdAt,
    }));
}
