import type { ActionId } from './actions';
import { ariaKeys, chordLabel } from './chord';
import { useKeys } from './keys-in-force';
import { isMac } from './platform';

/** The tooltip of something that does an action: its words and its key, if it has one. */
export function useTitle(words: string, action: ActionId): string {
  const [chord] = useKeys(action);
  return chord === undefined ? words : `${words}  ${chordLabel(chord, isMac)}`;
}

/** The keys of an action as `aria-keyshortcuts` has them. */
export function useAriaKeys(action: ActionId): string | undefined {
  return ariaKeys(useKeys(action), isMac);
}
