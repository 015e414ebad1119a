import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  actionsOf,
  acts,
  bind,
  boundActions,
  run,
  type Focus,
} from '../../../../../renderer/app/keys/handlers';
import { takeKeySettings } from '../../../../../renderer/app/keys/keys-in-force';

const nowhere: Focus = { field: false, button: false, keys: false, dialog: false };
const list: Focus = { ...nowhere, keys: true };

describe('acts', () => {
  it('lets a single letter act in a text, a card or a list only', () => {
    expect(acts('verdict.verified', 'v', list)).toBe(true);
    expect(acts('verdict.verified', 'v', nowhere)).toBe(false);
    expect(acts('verdict.verified', 'v', { ...list, field: true })).toBe(false);
    expect(acts('verdict.verified', 'v', { ...list, dialog: true })).toBe(false);
  });

  it('lets Ctrl act everywhere but in a dialog', () => {
    expect(acts('go.library', 'mod+1', nowhere)).toBe(true);
    expect(acts('go.library', 'mod+1', { ...nowhere, field: true })).toBe(true);
    expect(acts('go.library', 'mod+1', { ...nowhere, dialog: true })).toBe(false);
  });

  it('leaves undo to the field that is typed into', () => {
    expect(acts('app.undo', 'mod+z', { ...nowhere, field: true })).toBe(false);
    expect(acts('app.redo', 'mod+shift+z', { ...list, field: true })).toBe(false);
    expect(acts('app.undo', 'mod+z', nowhere)).toBe(true);
  });

  it('leaves Enter and Space to the button that has the focus', () => {
    expect(acts('library.open', 'enter', { ...list, button: true })).toBe(false);
    expect(acts('library.open', 'enter', list)).toBe(true);
    expect(acts('verdict.verified', 'v', { ...list, button: true })).toBe(true);
  });
});

describe('actionsOf', () => {
  afterEach(() => takeKeySettings({ singleKeys: true, keys: {} }));

  it('finds what the place has for a key, and what works everywhere', () => {
    expect(actionsOf('j', 'library')).toEqual(['library.next']);
    expect(actionsOf('j', 'article')).toEqual(['claim.next']);
    expect(actionsOf('mod+z', 'review')).toEqual(['app.undo']);
    expect(actionsOf('c', 'library')).toEqual([]);
  });

  it('goes by the keys in force', () => {
    takeKeySettings({ singleKeys: true, keys: { 'verdict.verified': ['shift+z'], 'claim.next': [] } });
    expect(actionsOf('v', 'article')).toEqual([]);
    expect(actionsOf('shift+z', 'article')).toEqual(['verdict.verified']);
    expect(actionsOf('j', 'article')).toEqual([]);
  });

  it('has nothing for single letters that are switched off', () => {
    takeKeySettings({ singleKeys: false, keys: {} });
    expect(['v', 'shift+c', '1', '?', '/'].flatMap((chord) => actionsOf(chord, 'article'))).toEqual([]);
    expect(actionsOf('arrowdown', 'library')).toEqual(['library.next']);
    expect(actionsOf('f1', 'article')).toEqual(['app.keys']);
  });
});

describe('run', () => {
  it('says whether anything acted', () => {
    expect(run('app.keys')).toBe(false);
    const end = bind('app.keys', () => undefined);
    expect(run('app.keys')).toBe(true);
    expect(boundActions()).toEqual(['app.keys']);
    end();
    expect(boundActions()).toEqual([]);
    expect(run('app.keys')).toBe(false);
  });

  it('asks the last one bound first, and goes on where it did nothing', () => {
    const first = vi.fn();
    const second = vi.fn(() => false);
    const ends = [bind('review.next', first), bind('review.next', second)];
    expect(run('review.next')).toBe(true);
    expect(second).toHaveBeenCalledOnce();
    expect(first).toHaveBeenCalledOnce();
    ends.forEach((end) => end());
  });

  it('stops at the first that acts', () => {
    const first = vi.fn();
    const ends = [bind('review.next', first), bind('review.next', () => true)];
    run('review.next');
    expect(first).not.toHaveBeenCalled();
    ends.forEach((end) => end());
  });
});
