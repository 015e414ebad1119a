import { describe, expect, it } from 'vitest';
import { chordLabel, chordOf, isPlain, type KeyPress } from '../../../../../renderer/app/keys/chord';

const press = (key: string, more: Partial<KeyPress> = {}): KeyPress => ({
  key,
  code: '',
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
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
    ['the Windows key', press('z', { metaKey: true })],
  ])('has no chord for %s', (_, pressed) => {
    expect(chordOf(pressed, false)).toBeNull();
  });

  it('has no chord for Ctrl on a Mac', () => {
    expect(chordOf(press('z', { ctrlKey: true }), true)).toBeNull();
  });
});

it('tells what one types from what one does not', () => {
  expect(['c', 'shift+c', '?', 'enter', 'arrowdown', 'tab'].every(isPlain)).toBe(true);
  expect(['mod+z', 'mod+shift+z', 'alt+arrowleft', 'f1'].some(isPlain)).toBe(false);
});

it('writes caps as the platform does', () => {
  expect(chordLabel('mod+shift+z', false)).toBe('Ctrl Shift Z');
  expect(chordLabel('mod+shift+z', true)).toBe('⌘⇧Z');
  expect(chordLabel('arrowdown', false)).toBe('↓');
  expect(chordLabel('backspace', false)).toBe('Backspace');
  expect(chordLabel('f1', false)).toBe('F1');
});
