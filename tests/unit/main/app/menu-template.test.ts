import type { MenuItemConstructorOptions as Item } from 'electron';
import { describe, expect, it, vi } from 'vitest';
import { menuCommands } from '@shared/ipc/contract';
import { menuTemplate, type MenuActions, type MenuState } from '../../../../main/app/menu-template';

const base: MenuState = {
  platform: 'linux',
  tools: false,
  isOpen: true,
  undo: { undo: null, redo: null },
  settings: { theme: 'dark', textSize: 150, singleKeys: true, keys: {}, localAddresses: false },
  recent: [],
};

function setUp(state: Partial<MenuState> = {}) {
  const actions = {
    send: vi.fn(),
    newLibrary: vi.fn(),
    openLibrary: vi.fn(),
    openRecent: vi.fn(),
    closeLibrary: vi.fn(),
    change: vi.fn(),
    about: vi.fn(),
  } satisfies MenuActions;
  const flatten = (items: Item[]): Item[] =>
    items.flatMap((item) => [item, ...flatten((item.submenu as Item[] | undefined) ?? [])]);
  const items = flatten(menuTemplate({ ...base, ...state }, actions));
  const find = (label: string) => {
    const found = items.find((item) => item.label === label);
    if (!found) throw new Error(`no entry ${label}`);
    return found;
  };
  const click = (label: string) => find(label).click?.(undefined as never, undefined, undefined as never);
  return { items, find, click, actions };
}

describe('menuTemplate', () => {
  it('says what undo and redo would do', () => {
    const { find } = setUp({
      undo: { undo: { type: 'verdict.give', count: 1 }, redo: { type: 'claim.mark', count: 12 } },
    });
    expect(find('Undo “Verdict”').enabled).toBe(true);
    expect(find('Redo “Mark claim (12)”').enabled).toBe(true);
  });

  it.each([null, { type: 'from.tomorrow', count: 1 }, { type: 'toString', count: 1 }])(
    'says just Undo for %j',
    (undo) => {
      expect(setUp({ undo: { undo, redo: null } }).find('Undo').accelerator).toBe('CmdOrCtrl+Z');
    },
  );

  it('leaves the keys of what the window does to the page, which knows what has the focus', () => {
    const { items, actions } = setUp();
    const ofWindow = items.filter(({ click }) => {
      actions.send.mockClear();
      click?.(undefined as never, undefined, undefined as never);
      return actions.send.mock.calls.length > 0;
    });
    const ofMain = items.filter(({ accelerator }) => accelerator).filter((item) => !ofWindow.includes(item));
    expect(ofWindow).not.toEqual([]);
    for (const { label, registerAccelerator } of ofWindow) expect(registerAccelerator, label).toBe(false);
    for (const { label, registerAccelerator } of ofMain) expect(registerAccelerator, label).not.toBe(false);
  });

  it('lets a Mac take the keys that the page left', () => {
    expect(setUp({ platform: 'darwin' }).find('Undo').registerAccelerator).toBe(true);
  });

  it('shows the keys in force, but none that one types', () => {
    const given = {
      'app.undo': ['mod+u', 'u'],
      'app.redo': [],
      'go.library': ['l', 'alt+l'],
      'go.review': ['r'],
      'export.pdf': ['mod+q', 'not a chord'],
      'no.such': ['mod+p'],
    };
    const { find } = setUp({ settings: { ...base.settings, keys: given } });
    const labels = ['Undo', 'Redo', 'Library', 'Review', 'Export report as PDF…', 'Keys'];
    expect(labels.map((label) => find(label).accelerator)).toEqual([
      'CmdOrCtrl+U',
      undefined,
      'Alt+L',
      undefined,
      'CmdOrCtrl+P',
      'F1',
    ]);
  });

  it('has an entry for everything that the window does', () => {
    const { items, actions } = setUp();
    for (const { click } of items) click?.(undefined as never, undefined, undefined as never);
    const sent = new Set(actions.send.mock.calls.map(([command]: string[]) => command));
    expect([...sent].sort()).toEqual([...menuCommands].sort());
  });

  it('offers nothing for a library where none is open', () => {
    const { find } = setUp({ isOpen: false });
    for (const label of ['Import files…', 'Paste article…', 'Close library', 'Library', 'Undo'])
      expect(find(label).enabled, label).toBe(false);
    for (const label of ['Open library…', 'Settings…', 'Keys'])
      expect(find(label).enabled, label).not.toBe(false);
  });

  it('shows and changes theme and text size', () => {
    const { find, click, actions } = setUp();
    expect(find('Dark')).toMatchObject({ type: 'radio', checked: true });
    expect(find('Light').checked).toBe(false);
    click('Light');
    click('Larger text');
    click('Smaller text');
    click('Normal text size');
    expect(actions.change.mock.calls).toEqual([
      [{ theme: 'light' }],
      [{ textSize: 160 }],
      [{ textSize: 140 }],
      [{ textSize: 100 }],
    ]);
    expect(setUp({ settings: { ...base.settings, textSize: 200 } }).find('Larger text').enabled).toBe(false);
  });

  it('lists recent libraries as they are spelt', () => {
    const { click, actions } = setUp({ recent: ['/desk/Q&A'] });
    click('/desk/Q&&A');
    expect(actions.openRecent).toHaveBeenCalledWith('/desk/Q&A');
  });

  it('gives every key once', () => {
    const keys = setUp().items.flatMap(({ accelerator }) => (accelerator ? [accelerator] : []));
    expect(keys).toEqual([...new Set(keys)]);
  });

  it('has developer tools only where they may be opened', () => {
    const has = (tools: boolean) => setUp({ tools }).items.some(({ role }) => role === 'toggleDevTools');
    expect([has(true), has(false)]).toEqual([true, false]);
  });

  it('begins with the app on macOS, and has settings and quit once everywhere', () => {
    for (const platform of ['darwin', 'linux', 'win32'] as const) {
      const { items } = setUp({ platform });
      expect(items[0]?.label).toBe(platform === 'darwin' ? 'Galley' : 'File');
      expect(items.filter(({ role }) => role === 'quit')).toHaveLength(1);
      expect(items.filter(({ label }) => label === 'Settings…')).toHaveLength(1);
      expect(items.filter(({ label }) => label === 'About Galley')).toHaveLength(1);
    }
  });
});
