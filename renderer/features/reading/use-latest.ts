import { useCallback, useEffect, useRef } from 'react';

/**
 * The same function for as long as the component is there, which always calls the latest `act`. For what is
 * called by events, not while drawing.
 */
export function useLatest<A extends unknown[], R>(act: (...args: A) => R): (...args: A) => R {
  const latest = useRef(act);
  useEffect(() => {
    latest.current = act;
  });
  return useCallback((...args: A) => latest.current(...args), []);
}
