import { create } from 'zustand';
import type { LastLink } from './last-link';
import type { Link } from './link';

interface FreshLinks {
  /** The links that one key has just made, one a claim; none once something else is done. */
  links: readonly Link[];
  /** What was said with them. */
  said: LastLink | null;
}

/**
 * What was linked with one key and without a form. Its row says so, and digits and `P` still change what was said,
 * until the next claim or form.
 */
export const useFreshLinks = create<FreshLinks>(() => ({ links: [], said: null }));

export const setFreshLinks = (links: readonly Link[], said: LastLink): void =>
  useFreshLinks.setState({ links, said });

/** Something else was done: the links are some like the others. */
export function settleFreshLinks(): void {
  if (useFreshLinks.getState().links.length > 0) useFreshLinks.setState({ links: [], said: null });
}
