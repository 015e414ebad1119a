import { useEffect, useState } from 'react';
import type { Claim } from '@shared/domain/claim';
import { useReading, useReadingStore } from './reading-store';

/** The claim that is open, or that was open last. */
export function useLastOpened(claims: readonly Claim[]): Claim | null {
  const store = useReadingStore();
  const open = useReading((state) => state.open?.claim ?? null);
  const [last, setLast] = useState(open);
  useEffect(
    () =>
      store.subscribe(({ open: now }) => {
        if (now) setLast(now.claim);
      }),
    [store],
  );
  return claims.find((claim) => claim.id === (open ?? last)) ?? null;
}
