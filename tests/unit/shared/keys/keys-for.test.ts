import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keysFor } from '@shared/keys/keys-for';
import { reservedReason } from '@shared/keys/reserved';
import { en } from '@shared/text/en/index';

describe('keysFor', () => {
  const usual = ['j', 'arrowdown'];

  it('answers the usual keys, those given instead, or none', () => {
    expect(keysFor(usual, undefined)).toEqual(usual);
    expect(keysFor(usual, ['n', 'mod+n', 'n'])).toEqual(['n', 'mod+n']);
    expect(keysFor(usual, [])).toEqual([]);
  });

  it('leaves out what is no chord and what cannot be given, but for keys of old', () => {
    expect(keysFor(usual, ['Shift+N', 'mod+q', 'n'])).toEqual(['n']);
    expect(keysFor(usual, ['mod+q', 'enter'])).toEqual(usual);
    expect(keysFor(usual, ['arrowdown'])).toEqual(['arrowdown']);
  });

  it('answers nothing but the usual keys and what can be given, whatever the settings say', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string(), fc.constantFrom('n', 'mod+w', 'tab', 'j'))), (given) => {
        const keys = keysFor(usual, given);
        expect(keys.every((key) => usual.includes(key) || reservedReason(key) === null)).toBe(true);
        expect(keys).toEqual([...new Set(keys)]);
        expect(keys.length > 0 || given.length === 0).toBe(true);
      }),
    );
  });
});

describe('reservedReason', () => {
  it.each([
    ['mod+w', 'window'],
    ['mod+q', 'window'],
    ['mod+r', 'reload'],
    ['mod+o', 'menu'],
    ['mod+0', 'size'],
    ['mod+v', 'clipboard'],
    ['tab', 'moves'],
    ['shift+arrowdown', 'moves'],
    ['mod+enter', 'moves'],
    ['alt+f4', 'system'],
  ])('refuses %s', (chord, reason) => expect(reservedReason(chord)).toBe(reason));

  it('leaves letters, digits, signs, F keys, Delete and Insert free', () => {
    expect(
      ['v', 'shift+v', '9', ';', 'mod+j', 'alt+l', 'f6', 'delete', 'mod+delete'].map(reservedReason),
    ).toEqual(Array(9).fill(null));
  });

  it('refuses every key that the menu takes of itself', () => {
    // In main/app/menu-template.ts: libraries, text sizes, and what its roles bring along.
    const ofMenu = [
      'mod+shift+n',
      'mod+o',
      'mod+shift+w',
      'mod+=',
      'mod++',
      'mod+-',
      'mod+0',
      'f11',
      'mod+x',
      'mod+c',
      'mod+v',
      'mod+a',
      'mod+shift+i',
      'mod+q',
    ];
    expect(ofMenu.filter((chord) => reservedReason(chord) === null)).toEqual([]);
  });

  it('has a sentence for each reason', () => {
    const all = ['window', 'reload', 'menu', 'size', 'clipboard', 'moves', 'system'];
    expect(Object.keys(en.keys.reserved).sort()).toEqual(all.sort());
  });
});
