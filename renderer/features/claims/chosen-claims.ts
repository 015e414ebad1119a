import type { Claim } from '@shared/domain/claim';
import type { Id } from '@shared/domain/ids';

/** What is chosen of a list: where one stands, and what was added to it. */
export interface Chosen {
  current: Id | undefined;
  selected: ReadonlySet<Id>;
}

/** Goes one row on and takes both rows along; going back over a row that was taken gives it up again. */
export function extend({ current, selected }: Chosen, order: readonly Id[], by: 1 | -1): Chosen {
  const at = current === undefined ? -1 : order.indexOf(current);
  const next = order[at + by];
  if (at < 0 || next === undefined || current === undefined) return { current, selected };
  const now = new Set(selected).add(current);
  if (now.has(next)) now.delete(current);
  now.add(next);
  return { current: next, selected: now };
}

/** What a command acts on: all that are selected, or the one that one stands on; in the order of the list. */
export function actedOn({ current, selected }: Chosen, order: readonly Id[]): Id[] {
  const taken = order.filter((id) => selected.has(id));
  return taken.length > 0 ? taken : current === undefined ? [] : [current];
}

/** The claims that a command acts on: those that are selected, or else the one that has its turn. */
export function chosenClaims<C extends Pick<Claim, 'id'>>(
  claims: readonly C[],
  selected: ReadonlySet<string>,
  claim: C,
): readonly C[] {
  const chosen = claims.filter(({ id }) => selected.has(id));
  return chosen.length > 0 ? chosen : [claim];
}
