import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { UndoState } from '@shared/domain/history';

const menu = vi.hoisted(() => ({
  buildFromTemplate: vi.fn((template: unknown) => template),
  setApplicationMenu: vi.fn(),
}));
vi.mock('electron', () => ({ Menu: menu }));
const { ApplicationMenu } = await import('../../../../main/app/menu');

const verdict: UndoState = { undo: { type: 'verdict.give', count: 1 }, redo: null };

function setUp(undo: () => Promise<UndoState>) {
  return new ApplicationMenu({
    state: () => ({
      platform: 'linux',
      tools: false,
      isOpen: true,
      settings: { theme: 'system', textSize: 100, singleKeys: true, keys: {}, localAddresses: false },
      recent: [],
    }),
    undo,
    actions: {} as never,
  });
}
const builds = () => menu.setApplicationMenu.mock.calls.length;

beforeEach(() => void vi.clearAllMocks());

describe('ApplicationMenu', () => {
  it('is built at once, and again only when it shows something else', async () => {
    const bar = setUp(() => Promise.resolve(verdict));
    expect(builds()).toBe(1);
    await bar.refresh();
    expect(builds()).toBe(2);
    await bar.refresh();
    expect(builds()).toBe(2);
    expect(JSON.stringify(menu.setApplicationMenu.mock.lastCall)).toContain('Undo “Verdict”');
  });

  it('asks once more for all changes that come while it asks', async () => {
    const undo = vi.fn(() => Promise.resolve(verdict));
    const bar = setUp(undo);
    await Promise.all(Array.from({ length: 100 }, () => bar.refresh()));
    expect(undo.mock.calls.length).toBeLessThanOrEqual(2);
  });

  it('shows the state after the last change', async () => {
    const answers = [verdict, { undo: { type: 'note.add', count: 1 }, redo: null }];
    const bar = setUp(() => Promise.resolve(answers.shift() ?? verdict));
    const first = bar.refresh();
    await Promise.resolve();
    await Promise.all([first, bar.refresh()]);
    expect(JSON.stringify(menu.setApplicationMenu.mock.lastCall)).toContain('Undo “Add note”');
  });

  it('has nothing to undo where no library answers', async () => {
    const bar = setUp(() => Promise.reject(new Error('none is open')));
    await bar.refresh();
    expect(builds()).toBe(1);
  });
});
