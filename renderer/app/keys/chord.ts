/**
 * A chord in one way of writing: modifiers in the order mod, alt, shift, then the key in lower case: `mod+shift+z`,
 * `c`, `arrowdown`, `?`. `mod` is Cmd on a Mac and Ctrl elsewhere. Shift counts for letters and named keys only,
 * since where `?` or `/` needs Shift is the keyboard's business.
 */
export interface KeyPress {
  key: string;
  code: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  shiftKey: boolean;
}

const isLetter = (key: string): boolean => /^[a-z]$/.test(key);

/** The chord that was pressed, or `null` for a modifier alone or the other platform's modifier. */
export function chordOf(press: KeyPress, mac: boolean): string | null {
  let key = press.key.toLowerCase();
  if (['control', 'shift', 'alt', 'meta', 'altgraph', 'dead', 'process', 'unidentified'].includes(key))
    return null;
  const code = /^Key([A-Z])$/.exec(press.code)?.[1];
  // A keyboard of another script has the same letters in the same places; Alt on a Mac makes other characters.
  if (code && [...key].length === 1 && !isLetter(key) && (!/^[\u0021-\u007e]$/.test(key) || press.altKey))
    key = code.toLowerCase();
  if (mac ? press.ctrlKey : press.metaKey) return null;
  const mod = mac ? press.metaKey : press.ctrlKey;
  const shift = press.shiftKey && (isLetter(key) || [...key].length > 1);
  return [mod && 'mod', press.altKey && 'alt', shift && 'shift', key === ' ' ? 'space' : key]
    .filter(Boolean)
    .join('+');
}

/** Whether a chord is what one types, too: such keys act only where nothing is typed. */
export function isPlain(chord: string): boolean {
  return !/^(mod|alt)\+/.test(chord) && !/^f\d+$/.test(chord);
}

const names: Record<string, string> = {
  arrowup: '↑',
  arrowdown: '↓',
  arrowleft: '←',
  arrowright: '→',
  escape: 'Esc',
  pagedown: 'PgDn',
  pageup: 'PgUp',
  delete: 'Del',
};
const macNames: Record<string, string> = {
  mod: '⌘',
  alt: '⌥',
  shift: '⇧',
  backspace: '⌫',
  delete: '⌦',
  enter: '⏎',
};
const otherNames: Record<string, string> = { mod: 'Ctrl' };

/** A chord as it stands on a key cap: `Ctrl Z`, on a Mac `⌘Z`. */
export function chordLabel(chord: string, mac: boolean): string {
  const label = (part: string): string =>
    (mac ? macNames[part] : otherNames[part]) ??
    names[part] ??
    (part.length === 1 ? part.toUpperCase() : part.charAt(0).toUpperCase() + part.slice(1));
  return chord
    .split('+')
    .map(label)
    .join(mac ? '' : ' ');
}
