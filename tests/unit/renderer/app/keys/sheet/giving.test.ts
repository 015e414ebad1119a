import { describe, expect, it } from 'vitest';
import { keyMap, othersWith } from '../../../../../../renderer/app/keys/key-map';
import { giveChord, giveUsual, takeChord } from '../../../../../../renderer/app/keys/sheet/giving';

const usual = keyMap({});

describe('giveChord', () => {
  it('puts a key in the place of another and leaves the rest', () => {
    expect(giveChord(usual, { action: 'library.next', index: 0 }, ';')).toMatchObject({
      is: 'given',
      map: { 'library.next': [';', 'arrowdown'] },
    });
  });

  it('gives a first key where there is none, and the same key only once', () => {
    const none = keyMap({ 'verdict.verified': [] });
    expect(giveChord(none, { action: 'verdict.verified', index: 0 }, 'v')).toMatchObject({
      map: { 'verdict.verified': ['v'] },
    });
    expect(giveChord(usual, { action: 'library.next', index: 0 }, 'arrowdown')).toMatchObject({
      map: { 'library.next': ['arrowdown'] },
    });
  });

  it('names who has the key, and what taking it over comes to', () => {
    expect(giveChord(usual, { action: 'verdict.verified', index: 0 }, 'd')).toMatchObject({
      is: 'taken',
      others: ['verdict.disputed'],
      map: { 'verdict.verified': ['d'], 'verdict.disputed': [] },
    });
  });

  it('refuses what the window takes, but not what the action has of old', () => {
    expect(giveChord(usual, { action: 'verdict.verified', index: 0 }, 'mod+w')).toEqual({
      is: 'refused',
      chord: 'mod+w',
      reason: 'window',
    });
    expect(giveChord(usual, { action: 'verdict.verified', index: 0 }, 'numlock').is).toBe('refused');
    expect(giveChord(usual, { action: 'review.other', index: 0 }, 'tab').is).toBe('given');
  });
});

it('takes a key away', () => {
  expect(takeChord(usual, { action: 'library.next', index: 0 })['library.next']).toEqual(['arrowdown']);
  expect(takeChord(usual, { action: 'verdict.verified', index: 0 })['verdict.verified']).toEqual([]);
});

describe('giveUsual', () => {
  it('gives the usual keys back', () => {
    const changed = keyMap({ 'verdict.verified': [';'] });
    expect(giveUsual(changed, 'verdict.verified')).toEqual({ is: 'given', map: usual });
  });

  it('asks before it takes them from others', () => {
    const changed = keyMap({ 'verdict.verified': ['d'], 'verdict.disputed': [] });
    const given = giveUsual(changed, 'verdict.disputed');
    expect(given).toMatchObject({ is: 'taken', chord: 'd', others: ['verdict.verified'] });
    if (given.is !== 'taken') return;
    expect(given.map['verdict.verified']).toEqual([]);
    expect(othersWith(given.map, 'verdict.disputed', 'd')).toEqual([]);
  });
});
