import { QueryClient } from '@tanstack/react-query';

/**
 * Answers come from this machine: they are never stale by age, only by a change that the library tells, and a
 * refusal is an answer, so nothing is tried again by itself.
 */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      networkMode: 'always',
      staleTime: Infinity,
      gcTime: 5 * 60_000,
      retry: false,
      refetchOnWindowFocus: false,
      refetchOnReconnect: false,
    },
  },
});
