import type { QueryClient } from '@tanstack/react-query';
import type { Claim } from '@shared/domain/claim';
import type { Id } from '@shared/domain/ids';
import { numberingOf } from '@shared/domain/numbering';
import { request } from './api';

/** More claims than this are as quickly asked for with all the others. */
export const FEW = 200;

const keyOf = (article: Id) => ['claims.list', { article }] as const;

/** The list with some claims exchanged for what they are now; all others stay the same objects. */
export function withFresh(list: readonly Claim[], fresh: readonly Claim[]): Claim[] {
  const byId = new Map(fresh.map((claim) => [claim.id, claim]));
  return list.map((claim) => byId.get(claim.id) ?? claim);
}

/**
 * Brings some claims of an article's list up to date without reading the others again: of a thousand claims a verdict
 * changes one. Where claims came, went or got other numbers, and where the list isn't there, all are asked for.
 */
export async function refreshClaims(client: QueryClient, article: Id, claims: readonly Id[]): Promise<void> {
  const list = { queryKey: keyOf(article), exact: true };
  const known = (): Claim[] | undefined => {
    // An answer that is under way may be from before the change.
    const isOpen = client.isFetching(list) > 0 || client.getQueryState(list.queryKey)?.isInvalidated;
    return isOpen ? undefined : client.getQueryData<Claim[]>(list.queryKey);
  };
  const answer =
    known() && (await request('claims.some', { article, claims: [...claims] }).catch(() => null));
  const before = known();
  const after = before && answer ? withFresh(before, answer.claims) : null;
  if (after && numberingOf(after) === answer?.numbering) client.setQueryData(list.queryKey, after);
  else await client.invalidateQueries(list);
}
