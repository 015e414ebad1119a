/**
 * A chord in one way of writing: modifiers in the order mod, alt, shift, then the key in lower case: `mod+shift+z`,
 * `c`, `arrowdown`, `?`. `mod` is Cmd on a Mac and Ctrl elsewhere. Shift counts for letters and named keys only,
 * since where `?` or `/` needs Shift is the keyboard's business.
 */
export interface ChordParts {
  mod: boolean;
  alt: boolean;
  shift: boolean;
  key: string;
}

const named = new Set([
  ...['arrowup', 'arrowdown', 'arrowleft', 'arrowright', 'home', 'end', 'pageup', 'pagedown'],
  ...['enter', 'escape', 'tab', 'space', 'backspace', 'delete', 'insert'],
  ...Array.from({ length: 24 }, (_, i) => `f${i + 1}`),
]);

/** What a chord is made of; `null` for what isn't one. */
export function partsOf(chord: string): ChordParts | null {
  const [, mod, alt, shift, key = ''] = /^(mod\+)?(alt\+)?(shift\+)?(.+)$/su.exec(chord) ?? [];
  const isSign = [...key].length === 1 && /^[^\s\p{C}\p{M}]$/u.test(key) && key === key.toLowerCase();
  if (!isSign && !named.has(key)) return null;
  if (shift && isSign && !/^[a-z]$/.test(key)) return null;
  return { mod: mod !== undefined, alt: alt !== undefined, shift: shift !== undefined, key };
}

/** Whether a chord is what one types, too: such keys act only where nothing is typed. */
export function isPlain(chord: string): boolean {
  return !/^(mod|alt)\+/.test(chord) && !/^(shift\+)?f\d+$/.test(chord);
}

/** Whether a chord is a single letter, digit or sign, with or without Shift: those can be switched off. */
export function isSingle(chord: string): boolean {
  const parts = partsOf(chord);
  return parts !== null && !parts.mod && !parts.alt && [...parts.key].length === 1;
}

const acceleratorNames: Record<string, string> = {
  arrowup: 'Up',
  arrowdown: 'Down',
  arrowleft: 'Left',
  arrowright: 'Right',
  pageup: 'PageUp',
  pagedown: 'PageDown',
  '+': 'Plus',
};

/**
 * A chord as Electron's menus write it: `CmdOrCtrl+Shift+Z`. `null` for what a menu must not take: plain keys, which
 * one types, and letters that its table of keys doesn't have.
 */
export function acceleratorOf(chord: string): string | null {
  const parts = partsOf(chord);
  if (!parts || isPlain(chord) || !/^[\u0021-\u007e]+$/.test(parts.key)) return null;
  const key = acceleratorNames[parts.key] ?? parts.key.charAt(0).toUpperCase() + parts.key.slice(1);
  return [parts.mod && 'CmdOrCtrl', parts.alt && 'Alt', parts.shift && 'Shift', key]
    .filter(Boolean)
    .join('+');
}
