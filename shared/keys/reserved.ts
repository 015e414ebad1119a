import { partsOf } from './chord';

/** Why a chord can't be given to an action. The sentence for each is in the catalogue under `keys/reserved`. */
export type ReservedReason = 'window' | 'reload' | 'menu' | 'size' | 'clipboard' | 'moves' | 'system';

/** What the menu, the window or the system does with a chord before, or besides, the page. */
const reserved: Record<string, ReservedReason> = {
  'mod+w': 'window',
  'mod+shift+w': 'window',
  'mod+q': 'window',
  'mod+m': 'window',
  'mod+h': 'window',
  f11: 'window',
  'mod+r': 'reload',
  'mod+shift+r': 'reload',
  f5: 'reload',
  'mod+o': 'menu',
  'mod+shift+n': 'menu',
  'mod+shift+i': 'menu',
  f10: 'menu',
  'mod+=': 'size',
  'mod++': 'size',
  'mod+-': 'size',
  'mod+0': 'size',
  'mod+c': 'clipboard',
  'mod+x': 'clipboard',
  'mod+v': 'clipboard',
  'mod+a': 'clipboard',
  'alt+f4': 'system',
  'alt+tab': 'system',
  'alt+space': 'system',
  'mod+space': 'system',
  'mod+tab': 'system',
  'mod+alt+delete': 'system',
};

/**
 * Why nobody can give this chord to an action, or `null` where that is possible. Keys that move the caret or the
 * focus, press a button or leave something keep their meaning whatever else is pressed with them but F keys, Delete
 * and Insert; actions that have such a key of old keep it.
 */
export function reservedReason(chord: string): ReservedReason | null {
  if (Object.hasOwn(reserved, chord)) return reserved[chord] ?? null;
  const parts = partsOf(chord);
  if (!parts) return null;
  const isNamed = [...parts.key].length > 1;
  return isNamed && !/^(f\d+|delete|insert)$/.test(parts.key) ? 'moves' : null;
}
