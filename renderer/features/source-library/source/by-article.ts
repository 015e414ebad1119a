import type { Id } from '@shared/domain/ids';
import type { SourceUse } from '@shared/ipc/contract';

export interface UsesOfArticle {
  article: Id;
  title: string | null;
  uses: SourceUse[];
}

/** Uses put together by article. The articles stand in the order of their first use, and so do the uses in each. */
export function byArticle(uses: readonly SourceUse[]): UsesOfArticle[] {
  const articles = new Map<Id, UsesOfArticle>();
  for (const use of uses) {
    const { article, articleTitle: title } = use;
    const known = articles.get(article);
    if (known) known.uses.push(use);
    else articles.set(article, { article, title, uses: [use] });
  }
  return [...articles.values()];
}
