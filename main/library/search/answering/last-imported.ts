import type { ReadDatabase } from '../../store/database';

/**
 * All articles, the last imported first (or last), straight from the record: what a library shows while its index is
 * still being made. The order is that of `ArticleOrder`, so nothing moves when the index takes over.
 */
export function lastImported(
  record: ReadDatabase,
  { reversed, offset, limit }: { reversed: boolean; offset: number; limit: number },
): { count: number; ids: string[] } {
  const rows = record.all<{ id: string }>(
    `SELECT id FROM article WHERE removedAt IS NULL
     ORDER BY importedAt ${reversed ? 'ASC' : 'DESC'}, id LIMIT ? OFFSET ?`,
    [limit, offset],
  );
  const { n } = record.get<{ n: number }>('SELECT count(*) AS n FROM article WHERE removedAt IS NULL') ?? {
    n: 0,
  };
  return { count: n, ids: rows.map(({ id }) => id) };
}
