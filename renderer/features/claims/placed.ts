import type { Anchor } from '@shared/domain/anchor';
import { isLost } from '@shared/domain/to-decide';

/** The places where a claim stands in this text: not those that are gone or could be several. */
export function placed<A extends Pick<Anchor, 'state'>>(claim: { anchors: readonly A[] }): A[] {
  return claim.anchors.filter((anchor) => !isLost(anchor));
}
