import { describe, expect, it } from 'vitest';
import { ariaKeys, chordLabel, chordOf, type KeyPress } from '../../../../../renderer/app/keys/chord';

const press = (key: string, more: Partial<KeyPress> = {}, altGraph = false): KeyPress => ({
  key,
  code: '',
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  getModifierState: (modifier) => altGraph && modifier === 'AltGraph',
  ...more,
});

describe('chordOf', () => {
  it.each([
    ['a letter', press('c'), 'c'],
    ['a capital by Shift', press('C', { shiftKey: true }), 'shift+c'],
    ['a capital by Caps Lock', press('C'), 'c'],
    ['Ctrl', press('z', { ctrlKey: true }), 'mod+z'],
    ['Ctrl and Shift', press('Z', { ctrlKey: true, shiftKey: true }), 'mod+shift+z'],
    ['a sign that needs Shift here', press('?', { shiftKey: true }), '?'],
    ['a digit that needs Shift in France', press('1', { shiftKey: true }), '1'],
    ['a named key', press('ArrowDown'), 'arrowdown'],
    ['a named key with Shift', press('Tab', { shiftKey: true }), 'shift+tab'],
    ['space', press(' '), 'space'],
    ['the same place on a Russian keyboard', press('с', { code: 'KeyC' }), 'c'],
    ['Ctrl on a Russian keyboard', press('я', { code: 'KeyZ', ctrlKey: true }), 'mod+z'],
    ['a letter that moved (Dvorak)', press('c', { code: 'KeyI' }), 'c'],
    ['the sign on a Dvorak letter key', press('/', { code: 'KeyQ' }), '/'],
    ['a letter of the Turkish keyboard', press('ı', { code: 'KeyI' }), 'i'],
    ['a Cyrillic letter that Unicode takes apart', press('й', { code: 'KeyQ' }), 'q'],
    ['a sign that AltGr makes', press('[', { code: 'Digit8', altKey: true, ctrlKey: true }, true), '['],
    ['Ctrl with a sign that AltGr makes', press('[', { code: 'Digit8', ctrlKey: true }, true), 'mod+['],
    ['Ctrl with Alt, both pressed', press('1', { ctrlKey: true, altKey: true }), 'mod+alt+1'],
  ])('reads %s', (_, pressed, chord) => {
    expect(chordOf(pressed, false)).toBe(chord);
  });

  it('reads Cmd on a Mac, and the letter that Alt hides there', () => {
    expect(chordOf(press('z', { metaKey: true }), true)).toBe('mod+z');
    expect(chordOf(press('©', { code: 'KeyG', altKey: true }), true)).toBe('alt+g');
  });

  it.each([
    ['Shift alone', press('Shift', { shiftKey: true })],
    ['a dead key', press('Dead')],
    ['the letter that a dead key made', press('é', { code: 'KeyE' })],
    ['a letter that AltGr makes', press('ł', { code: 'KeyL' }, true)],
    ['a letter that AltGr makes on Windows', press('ł', { code: 'KeyL', ctrlKey: true, altKey: true }, true)],
    ['AltGr itself', press('AltGraph')],
    ['what an input method takes', press('Process', { code: 'KeyV' })],
    ['the Windows key', press('z', { metaKey: true })],
  ])('has no chord for %s', (_, pressed) => {
    expect(chordOf(pressed, false)).toBeNull();
  });

  it('has no chord for Ctrl on a Mac', () => {
    expect(chordOf(press('z', { ctrlKey: true }), true)).toBeNull();
  });
});

it('writes caps as the platform does', () => {
  expect(chordLabel('mod+shift+z', false)).toBe('Ctrl Shift Z');
  expect(chordLabel('mod+shift+z', true)).toBe('⌘⇧Z');
  expect(chordLabel('arrowdown', false)).toBe('↓');
  expect(chordLabel('backspace', false)).toBe('Backspace');
  expect(chordLabel('f1', false)).toBe('F1');
  expect(chordLabel('mod++', false)).toBe('Ctrl +');
  expect(chordLabel('shift+delete', true)).toBe('⇧⌦');
});

it('writes keys for screen readers', () => {
  expect(ariaKeys(['v'], false)).toBe('V');
  expect(ariaKeys(['mod+shift+z', 'alt+arrowleft'], false)).toBe('Control+Shift+Z Alt+ArrowLeft');
  expect(ariaKeys(['mod+,'], true)).toBe('Meta+,');
  expect(ariaKeys([], false)).toBeUndefined();
});
