import { createContext, useContext } from 'react';
import type { Revision } from '@shared/domain/article';
import type { ArticleRow } from '@shared/ipc/contract';

/** The article that is open, and its text. */
export interface ReadArticle {
  article: ArticleRow;
  revision: Revision;
}

export const ReadArticleContext = createContext<ReadArticle | null>(null);

/** The article that a component stands in. */
export function useReadArticle(): ReadArticle {
  const read = useContext(ReadArticleContext);
  if (!read) throw new Error('There is no article view around this component.');
  return read;
}
