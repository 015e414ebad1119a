import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { Id } from '@shared/domain/ids';
import { prefetchArticle } from './prefetch-article';

/** How long an article is chosen before it is asked for, in milliseconds: whoever goes through a list goes on sooner. */
const DWELL = 80;

/** Asks for an article that is chosen in a list before it is opened. */
export function usePrefetchedArticle(article: Id | undefined): void {
  const client = useQueryClient();
  useEffect(() => {
    if (article === undefined) return;
    const timer = setTimeout(() => prefetchArticle(client, article), DWELL);
    return () => clearTimeout(timer);
  }, [article, client]);
}
