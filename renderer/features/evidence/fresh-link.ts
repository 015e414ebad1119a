import { create } from 'zustand';
import type { Link } from './link';

interface FreshLinks {
  /** The links that one key has just made, for as long as nothing else is done; one a claim. */
  links: readonly Link[];
}

/**
 * What was linked with one key and without a form. Its row says so, and digits and `P` still change what was said,
 * until the next claim, verdict or form.
 */
export const useFreshLinks = create<FreshLinks>(() => ({ links: [] }));

export const setFreshLinks = (links: readonly Link[]): void => useFreshLinks.setState({ links });

/** Something else was done: the link is one like the others. */
export function settleFreshLinks(): void {
  if (useFreshLinks.getState().links.length > 0) setFreshLinks([]);
}
