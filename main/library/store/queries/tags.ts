import type { Tag } from '@shared/domain/article';
import type { ReadDatabase } from '../database';
import { byLetters } from './by-letters';

/** All tags that articles bear, by their letters, and how many bear each. */
export function tagsInUse(database: ReadDatabase): { tag: Tag; articles: number }[] {
  const rows = database.all<{ id: string; articles: number }>(
    `SELECT tag AS id, count(*) AS articles FROM articleTag
       JOIN article ON article.id = articleId AND article.removedAt IS NULL GROUP BY tag`,
  );
  return byLetters(rows, ({ id }) => id).map(({ id, articles }) => ({ tag: id, articles }));
}
