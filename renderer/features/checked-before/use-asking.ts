import { useEffect, useRef, useState } from 'react';
import type { Claim } from '@shared/domain/claim';
import { useAnswer } from '../../app/api';
import { whenIdle } from '../reading/when-idle';
import { useCounts } from './counts';
import { sayTheSame } from './says-the-same';

/**
 * Asks which claims of an article were checked before: once the cards are drawn, and again when it is opened again or
 * when other claims are there or one says something else. Nothing that is done with a claim asks again.
 */
export function useAsking(article: string, claims: readonly Claim[]): void {
  const [isDrawn, setDrawn] = useState(false);
  const hasClaims = claims.length > 0;
  useEffect(() => {
    if (!hasClaims) return undefined;
    return whenIdle(() => {
      setDrawn(true);
      return false;
    });
  }, [hasClaims]);

  const answer = useAnswer('claims.checkedBefore', { article }, { enabled: isDrawn, staleTime: 0 });
  const { data, refetch } = answer;
  useEffect(() => useCounts.setState({ counts: data ?? null }), [data]);
  useEffect(() => () => useCounts.setState({ counts: null }), []);

  const asked = useRef(claims);
  useEffect(() => {
    if (asked.current === claims || sayTheSame(asked.current, claims)) return;
    asked.current = claims;
    if (isDrawn) void refetch();
  }, [claims, isDrawn, refetch]);
}
