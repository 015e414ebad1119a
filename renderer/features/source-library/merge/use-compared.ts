import { useQueries } from '@tanstack/react-query';
import type { Id } from '@shared/domain/ids';
import type { Source } from '@shared/domain/source';
import { request, type RequestError } from '../../../app/api';
import type { Compared } from './compare';

/** Some sources, in this order; those that became one in the meantime once. */
export function useSources(ids: readonly Id[]): {
  sources: Source[];
  isPending: boolean;
  error: RequestError | null;
} {
  const answers = useQueries({
    queries: ids.map((source) => ({
      queryKey: ['sources.get', { source }],
      queryFn: () => request('sources.get', { source }),
    })),
  });
  const sources = new Map(answers.flatMap(({ data }) => (data ? [[data.id, data]] : [])));
  return {
    sources: [...sources.values()],
    isPending: answers.some(({ isPending }) => isPending),
    error: (answers.find(({ error }) => error)?.error as RequestError | undefined) ?? null,
  };
}

/** Sources with all that is known of them. Nothing is asked about confidential ones. */
export function useCompared(sources: readonly Source[]): Compared[] {
  const answers = useQueries({
    queries: sources.map(({ id: source, confidential, purged }) => ({
      queryKey: ['sources.reveal', { source }],
      queryFn: () => request('sources.reveal', { source }),
      enabled: !confidential && !purged,
      gcTime: 0,
    })),
  });
  return sources.map((source, n) => ({
    ...source,
    contact: answers[n]?.data?.contact ?? null,
    details: answers[n]?.data?.details ?? null,
  }));
}
