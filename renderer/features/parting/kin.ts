import type { Claim } from '@shared/domain/claim';

/** What each claim gave its last words to, while the window is open: where its evidence most likely belongs. */
const splitOff = new Map<string, string>();

/** Remembers which claim has the rest of another one. */
export const rememberSplit = (claim: string, rest: string): void => void splitOff.set(claim, rest);

type Kin = Pick<Claim, 'id' | 'parent'>;

/** The claim behind another one that is a part of the same, if of any; `null` behind the last. */
export function nextBeside<C extends Kin>(claims: readonly C[], claim: Kin): C | null {
  const behind = claims.slice(claims.findIndex(({ id }) => id === claim.id) + 1);
  return behind.find(({ parent }) => parent === claim.parent) ?? null;
}

/** The other claims of the article, the likeliest first: the rest of this one, those behind it, those before it. */
export function likeliest<C extends Kin>(claims: readonly C[], claim: Kin): C[] {
  const at = claims.findIndex(({ id }) => id === claim.id);
  const rest = claims.find(({ id }) => id === splitOff.get(claim.id));
  const others = [...claims.slice(at + 1), ...claims.slice(0, Math.max(0, at)).reverse()];
  return [...(rest ? [rest] : []), ...others.filter((other) => other !== rest)];
}
