import type { Id } from '@shared/domain/ids';
import type { CommonOfArticles } from '@shared/ipc/contract';
import type { ReadDatabase } from '../database';

/** How many of some articles have each tag, assignment and standing; the removed ones don't count. By letters. */
export function articlesInCommon(database: ReadDatabase, articles: readonly Id[]): CommonOfArticles {
  const those = `SELECT id FROM article WHERE removedAt IS NULL AND id IN (SELECT value FROM json_each(?))`;
  const ids = [JSON.stringify(articles)];
  const standings = database.all<CommonOfArticles['standings'][number]>(
    `SELECT standing, count(*) AS articles FROM article WHERE id IN (${those}) GROUP BY standing ORDER BY standing`,
    ids,
  );
  return {
    articles: standings.reduce((sum, standing) => sum + standing.articles, 0),
    tags: database.all<CommonOfArticles['tags'][number]>(
      `SELECT tag, count(*) AS articles FROM articleTag WHERE articleId IN (${those})
       GROUP BY tag ORDER BY tag COLLATE NOCASE, tag`,
      ids,
    ),
    assigned: database.all<CommonOfArticles['assigned'][number]>(
      `SELECT personId AS person, role AS "as", count(*) AS articles FROM assignment
       WHERE articleId IN (${those}) GROUP BY personId, role ORDER BY role, personId`,
      ids,
    ),
    standings,
  };
}
