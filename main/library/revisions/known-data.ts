import { ArticleData, type Extraction } from '@shared/domain/article';
import type { Id } from '@shared/domain/ids';
import type { ReadDatabase } from '../store/database';
import { getArticle } from '../store/queries/articles';

/**
 * A draft with what is known of its article where it says nothing itself: a Word file has no address, and the article
 * keeps its own. What a person decided (`chosen`) stays, also that something isn't known.
 */
export function withKnownData(
  database: ReadDatabase,
  article: Id,
  draft: Extraction,
  chosen: Partial<ArticleData> = {},
): Extraction {
  const known = ArticleData.parse(getArticle(database, article));
  const kept = Object.fromEntries(
    ArticleData.keyof()
      .options.filter((field) => draft[field] === null && chosen[field] === undefined)
      .map((field) => [field, known[field]]),
  );
  return { ...draft, ...kept };
}
