import type { Claim } from '@shared/domain/claim';

/** The claims that a command acts on: those that are selected, or else the one that has its turn. */
export function chosenClaims<C extends Pick<Claim, 'id'>>(
  claims: readonly C[],
  selected: ReadonlySet<string>,
  claim: C,
): readonly C[] {
  const chosen = claims.filter(({ id }) => selected.has(id));
  return chosen.length > 0 ? chosen : [claim];
}
