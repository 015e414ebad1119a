import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo, useState } from 'react';
import type { Claim } from '@shared/domain/claim';
import type { Question, VerdictReason, VerdictValue } from '@shared/domain/verdict';
import { execute, newId, useAnswer, type RequestError } from '../../app/api';
import { refreshClaims } from '../../app/refresh-claims';
import { withPending, type PendingVerdict } from '../claims/pending';

const none: readonly Claim[] = [];

/** An article's claims, and a way to judge them that is seen at once: several together are one step for undo. */
export interface Claims {
  /** In the order of their numbers, with the verdicts that are on their way to the library. */
  claims: readonly Claim[];
  /** Nothing has been answered yet. */
  loading: boolean;
  /** Why they could not be read, when nothing is known of them. */
  error: RequestError | null;
  again: () => void;
  give: (claims: readonly Claim[], question: Question, value: VerdictValue, reason?: VerdictReason) => void;
}

/**
 * The claims of an article. A verdict shows before the library has answered; where it is refused, the claim
 * shows its old verdict again and the notice line says why.
 */
export function useClaims(article: string, me: string | null): Claims {
  const client = useQueryClient();
  const answer = useAnswer('claims.list', { article });
  const [pending, setPending] = useState<readonly PendingVerdict[]>([]);
  const claims = answer.data ?? none;
  const shown = useMemo(() => withPending(claims, pending), [claims, pending]);

  const give = useCallback(
    (judged: readonly Claim[], question: Question, value: VerdictValue, reason?: VerdictReason) => {
      const ids = judged.map(({ id }) => id);
      const verdict: PendingVerdict = {
        command: newId(),
        claims: ids,
        question,
        value,
        reason: reason ?? null,
        by: me,
        at: new Date().toISOString(),
      };
      setPending((all) => [...all, verdict]);
      void (async () => {
        const taken = await execute('verdict.give', {
          claims: ids,
          question,
          value,
          reason: reason ?? null,
        });
        // What the library tells from now on includes the verdict; until that is here, the old list would flash.
        if (taken) await refreshClaims(client, article, ids);
        setPending((all) => all.filter((one) => one.command !== verdict.command));
      })();
    },
    [article, client, me],
  );
  const { data, error, isPending, refetch } = answer;
  return { claims: shown, loading: isPending, error: data ? null : error, again: () => void refetch(), give };
}
