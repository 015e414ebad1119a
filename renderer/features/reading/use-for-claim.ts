import { useCallback } from 'react';
import type { Claim } from '@shared/domain/claim';
import { useReadingStore } from './reading-store';

/** Makes of something that is done with a claim what a key does. */
export type ForClaim = (act: (claim: Claim) => unknown) => () => unknown;

/**
 * Does something with the claim that keys act on; where there is none, the key goes on. What is asked of a claim
 * that was just marked waits until the library has told of it.
 */
export function useForClaim(target: () => Claim | null): ForClaim {
  const store = useReadingStore();
  return useCallback(
    (act) => () => {
      if (store.getState().awaited !== null) {
        store.setState(({ queued }) => ({ queued: [...queued, act] }));
        return true;
      }
      const claim = target();
      return claim ? act(claim) : false;
    },
    [store, target],
  );
}
