import type { QueryClient } from '@tanstack/react-query';
import type { Id } from '@shared/domain/ids';
import type { ArticleRow, Output } from '@shared/ipc/contract';
import { prefetch } from '../../app/api';

/** What a list that is shown, or was, says of an article; `undefined` where that may have changed since. */
export function rowInLists(client: QueryClient, article: Id): ArticleRow | undefined {
  const lists = client.getQueryCache().findAll({ queryKey: ['articles.list'] });
  const known = lists.filter(({ state }) => state.data !== undefined && !state.isInvalidated);
  return known
    .flatMap(({ state }) => (state.data as Output<'articles.list'>).rows)
    .find(({ id }) => id === article);
}

/**
 * Asks for all that an article view begins with, at once instead of one after the other. What is known already is
 * not asked again.
 */
export function prefetchArticle(client: QueryClient, article: Id): void {
  prefetch(client, 'articles.get', { article });
  prefetch(client, 'claims.list', { article });
  const row = rowInLists(client, article);
  if (!row) return;
  prefetch(client, 'articles.revision', { revision: row.revision });
  if (row.revisionNumber > 1) prefetch(client, 'articles.newSentences', { article });
}
