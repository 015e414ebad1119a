import { partsOf } from '@shared/keys/chord';

/** What of a keyboard event decides which chord it is. */
export interface KeyPress {
  key: string;
  code: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  shiftKey: boolean;
  getModifierState: (modifier: string) => boolean;
}

const isLetter = (key: string): boolean => /^[a-z]$/.test(key);
const isAscii = (key: string): boolean => /^[\u0021-\u007e]$/.test(key);
const notChords = [
  'control',
  'shift',
  'alt',
  'meta',
  'altgraph',
  'capslock',
  'dead',
  'process',
  'unidentified',
];

/** A letter that two key presses made: one for the accent, one for the letter. */
const isComposed = (key: string): boolean => /^[a-z]\p{M}+$/u.test(key.normalize('NFD'));

/**
 * The chord that was pressed (see shared/keys/chord.ts), or `null` for a modifier alone, the other platform's
 * modifier, a letter that AltGr or an accent makes, and what an input method takes.
 */
export function chordOf(press: KeyPress, mac: boolean): string | null {
  let key = press.key.toLowerCase();
  if (notChords.includes(key)) return null;
  // Windows reports AltGr as Ctrl with Alt. What it makes are signs, or letters that are meant as such.
  const altGraph = press.getModifierState('AltGraph');
  const both = altGraph && press.ctrlKey && press.altKey;
  const alt = press.altKey && !altGraph;
  const ctrl = press.ctrlKey && !both;
  if (altGraph && [...key].length === 1 && (!isAscii(key) || isLetter(key))) return null;
  const code = /^Key([A-Z])$/.exec(press.code)?.[1];
  // A keyboard of another script has the same letters in the same places; Alt on a Mac makes other characters.
  if (code && [...key].length === 1 && !isLetter(key)) {
    if (!alt && isComposed(key)) return null;
    if (!isAscii(key) || alt) key = code.toLowerCase();
  }
  if (mac ? ctrl : press.metaKey) return null;
  const mod = mac ? press.metaKey : ctrl;
  const shift = press.shiftKey && (isLetter(key) || [...key].length > 1);
  return [mod && 'mod', alt && 'alt', shift && 'shift', key === ' ' ? 'space' : key]
    .filter(Boolean)
    .join('+');
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
  insert: 'Ins',
};
const macNames: Record<string, string> = { backspace: '⌫', delete: '⌦', enter: '⏎' };

/** A chord as it stands on a key cap: `Ctrl Z`, on a Mac `⌘Z`. */
export function chordLabel(chord: string, mac: boolean): string {
  const parts = partsOf(chord);
  if (!parts) return chord;
  const { mod, alt, shift, key } = parts;
  const name =
    (mac ? macNames[key] : undefined) ??
    names[key] ??
    ([...key].length === 1 ? key.toUpperCase() : key.charAt(0).toUpperCase() + key.slice(1));
  return [mod && (mac ? '⌘' : 'Ctrl'), alt && (mac ? '⌥' : 'Alt'), shift && (mac ? '⇧' : 'Shift'), name]
    .filter(Boolean)
    .join(mac ? '' : ' ');
}

const ariaNames: Record<string, string> = {
  arrowup: 'ArrowUp',
  arrowdown: 'ArrowDown',
  arrowleft: 'ArrowLeft',
  arrowright: 'ArrowRight',
  pageup: 'PageUp',
  pagedown: 'PageDown',
  '+': 'plus',
};

/** Chords as `aria-keyshortcuts` has them: `V Control+Shift+Z`; `undefined` where there are none. */
export function ariaKeys(chords: readonly string[], mac: boolean): string | undefined {
  const written = chords.flatMap((chord) => {
    const parts = partsOf(chord);
    if (!parts) return [];
    const { mod, alt, shift, key } = parts;
    const name = ariaNames[key] ?? key.charAt(0).toUpperCase() + key.slice(1);
    return [
      [mod && (mac ? 'Meta' : 'Control'), alt && 'Alt', shift && 'Shift', name].filter(Boolean).join('+'),
    ];
  });
  return written.join(' ') || undefined;
}
