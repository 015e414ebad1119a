import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { acceleratorOf, isPlain, isSingle, partsOf } from '@shared/keys/chord';

it('takes chords apart', () => {
  expect(partsOf('mod+shift+z')).toEqual({ mod: true, alt: false, shift: true, key: 'z' });
  expect(partsOf('mod++')).toEqual({ mod: true, alt: false, shift: false, key: '+' });
  expect(partsOf('+')).toMatchObject({ key: '+', mod: false });
  expect(partsOf('alt+arrowleft')).toMatchObject({ alt: true, key: 'arrowleft' });
  expect(partsOf('я')).toMatchObject({ key: 'я' });
});

it.each([
  '',
  'V',
  'shift+?',
  'shift+1',
  'shift+mod+z',
  'ctrl+z',
  'mod+',
  'vv',
  'hyper',
  ' ',
  'mod+mod+z',
  '\u0301',
])('has no parts for what is no chord: %j', (chord) => expect(partsOf(chord)).toBeNull());

it('tells what one types from what one does not', () => {
  expect(['c', 'shift+c', '?', 'enter', 'arrowdown', 'tab'].every(isPlain)).toBe(true);
  expect(['mod+z', 'mod+shift+z', 'alt+arrowleft', 'f1', 'shift+f2'].some(isPlain)).toBe(false);
});

it('tells single letters from keys with names', () => {
  expect(['c', 'shift+c', '?', '1', ',', 'я'].every(isSingle)).toBe(true);
  expect(['mod+c', 'alt+1', 'enter', 'space', 'arrowdown', 'shift+delete', 'f1'].some(isSingle)).toBe(false);
});

describe('acceleratorOf', () => {
  it.each([
    ['mod+shift+z', 'CmdOrCtrl+Shift+Z'],
    ['mod+,', 'CmdOrCtrl+,'],
    ['mod++', 'CmdOrCtrl+Plus'],
    ['alt+arrowleft', 'Alt+Left'],
    ['shift+f2', 'Shift+F2'],
    ['mod+delete', 'CmdOrCtrl+Delete'],
  ])('writes %s as menus do', (chord, accelerator) => expect(acceleratorOf(chord)).toBe(accelerator));

  it('has none for what one types, for other scripts and for what is no chord', () => {
    expect(['v', 'shift+v', 'enter', 'mod+я', 'mod+ß', 'nonsense'].map(acceleratorOf)).toEqual(
      Array(6).fill(null),
    );
  });

  it('never writes what Electron cannot read', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const accelerator = acceleratorOf(text) ?? acceleratorOf(`mod+${text}`);
        expect(accelerator ?? 'A').toMatch(/^[\u0021-\u007e]+$/);
      }),
    );
  });
});
