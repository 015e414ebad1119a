import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import type { ErrorData, Result } from '@shared/domain/errors';
import { readStored, type Stored } from '../../../../main/settings/stored';
import { CurrentLibrary } from '../../../../main/app/current-library';
import type { FromProcess, ToProcess } from '../../../../main/library/process-messages';
import { temporaryFolder } from '../../../helpers/temporary';

const idOf = (path: string) => `0198b4c2-0000-7000-8000-00000000000${path.length % 10}`;
const me = '0198b4c2-0000-7000-8000-0000000000aa';
const damaged: ErrorData = { code: 'library-damaged', message: 'It is damaged.' };

/** Processes that open every folder but those named `broken`, and answer each request with its own name. */
function setUp() {
  const events: string[] = [];
  const asked: ToProcess[] = [];
  const children: { kill: () => void; say: (message: FromProcess) => void }[] = [];
  const fork = () => {
    let path = '';
    let exit: () => void = () => undefined;
    let say: (message: FromProcess) => void = () => undefined;
    const result = (message: ToProcess): Result<unknown> => {
      if ('open' in message) {
        path = message.open.path;
        if (path.includes('broken')) return { ok: false, error: damaged };
        events.push(`open ${path}`);
        return { ok: true, value: { id: idOf(path) } };
      }
      if ('close' in message) events.push(`close ${path}`);
      return { ok: true, value: 'name' in message ? message.name : undefined };
    };
    const child = {
      postMessage: (message: ToProcess) => {
        asked.push(message);
        queueMicrotask(() => say({ id: message.id, result: result(message) }));
      },
      onMessage: (listener: typeof say) => void (say = listener),
      onExit: (listener: typeof exit) => void (exit = listener),
      kill: () => exit(),
      say: (message: FromProcess) => say(message),
    };
    children.push(child);
    return child;
  };
  let stored = readStored({}).stored;
  const settings = {
    read: () => stored,
    change: (fields: Partial<Stored>) => void (stored = { ...stored, ...fields }),
  };
  const spies = {
    restoreBackup: vi.fn((path: string) =>
      Promise.resolve({ ok: true, value: `${path.replace('broken', '')}-restored` } as const),
    ),
    onEvent: vi.fn(),
    onRestarted: vi.fn(),
    onChanged: vi.fn(),
    log: vi.fn(),
  };
  const current = new CurrentLibrary({ settings, fork, ...spies });
  return { current, settings, events, asked, children, ...spies };
}

describe('CurrentLibrary', () => {
  it('has none at first, and says so to whoever asks', async () => {
    const { current } = setUp();
    expect(current.isOpen).toBe(false);
    expect(await current.ask('people.list', undefined)).toMatchObject({
      error: { code: 'library-not-open' },
    });
    await expect(current.get('people.list', undefined)).rejects.toMatchObject({ code: 'library-not-open' });
  });

  it('remembers an open library for the next start and for the menu', async () => {
    const { current, settings, onChanged } = setUp();
    await current.open({ path: '/one' });
    await current.open({ path: '/three' });
    expect(settings.read()).toMatchObject({ lastLibrary: '/three', recent: ['/three', '/one'] });
    expect(onChanged).toHaveBeenCalledTimes(2);
  });

  it('lets requests wait while it opens', async () => {
    const { current } = setUp();
    const opening = current.open({ path: '/one' });
    expect(await current.ask('people.list', undefined)).toEqual({ ok: true, value: 'people.list' });
    await opening;
  });

  it('closes the old library only when the new one is open', async () => {
    const { current, events } = setUp();
    await current.open({ path: '/one' });
    await current.open({ path: '/three' });
    expect(events).toEqual(['open /one', 'open /three', 'close /one']);
  });

  it('keeps the old library when the new one can not be opened', async () => {
    const { current, events, settings } = setUp();
    await current.open({ path: '/one' });
    await expect(current.open({ path: '/broken' })).rejects.toMatchObject(damaged);
    expect(current.isOpen).toBe(true);
    expect(current.openError).toBeNull();
    expect(events).toEqual(['open /one']);
    expect(settings.read().lastLibrary).toBe('/one');
  });

  it('does nothing when the library that is open is opened again, also by another path', async () => {
    const { current, events } = setUp();
    const folder = temporaryFolder();
    const real = join(folder, 'real');
    mkdirSync(real);
    symlinkSync(real, join(folder, 'link'));
    await current.open({ path: real });
    await current.open({ path: join(folder, 'link') });
    expect(events).toEqual([`open ${real}`]);
  });

  it('says why there is none, and restores its backup', async () => {
    const { current, restoreBackup, events } = setUp();
    await expect(current.open({ path: '/broken' })).rejects.toMatchObject(damaged);
    expect(current.openError).toEqual(damaged);
    await current.restore();
    expect(restoreBackup).toHaveBeenCalledWith('/broken');
    expect(events).toEqual(['open /-restored']);
    expect(current.openError).toBeNull();
  });

  it('restores nothing where nothing failed', async () => {
    const { current, restoreBackup } = setUp();
    await current.open({ path: '/one' });
    await expect(current.restore()).rejects.toMatchObject({ code: 'not-found' });
    expect(restoreBackup).not.toHaveBeenCalled();
  });

  it('forgets the last library when its user closes it, and keeps it when Galley ends', async () => {
    const { current, settings, events } = setUp();
    await current.open({ path: '/one' });
    await current.end();
    expect(events).toEqual(['open /one', 'close /one']);
    expect(settings.read().lastLibrary).toBe('/one');
    await current.open({ path: '/one' });
    await current.close();
    expect(settings.read()).toMatchObject({ lastLibrary: null, recent: ['/one'] });
  });

  it('asks as the person who I am in that library', async () => {
    const { current, asked, settings } = setUp();
    await current.open({ path: '/one' });
    expect(current.me).toBeNull();
    current.becomePerson(me);
    expect(settings.read().me).toEqual({ [idOf('/one')]: me });
    await current.get('people.list', undefined);
    expect(asked.at(-1)).toMatchObject({ name: 'people.list', by: me });
    await current.open({ path: '/three' });
    await current.get('people.list', undefined);
    expect(asked.at(-1)).toMatchObject({ name: 'people.list', by: null });
  });

  it('knows someone only where I have said who I am', async () => {
    const { current } = setUp();
    await expect(current.someone()).rejects.toMatchObject({ code: 'library-not-open' });
    await current.open({ path: '/one' });
    await expect(current.someone()).rejects.toMatchObject({ code: 'person-unknown' });
    current.becomePerson(me);
    expect(await current.someone()).toBe(me);
  });

  it('can not say who I am where no library is open', () => {
    const { current } = setUp();
    expect(() => current.becomePerson(me)).toThrow(/No library is open/);
  });

  it('tells of a restart, and that anything may have changed', async () => {
    const { current, children, onEvent, onRestarted } = setUp();
    await current.open({ path: '/one' });
    children[0]!.kill();
    await vi.waitUntil(() => onRestarted.mock.calls.length > 0);
    expect(onEvent).toHaveBeenCalledWith(
      expect.objectContaining({
        data: expect.objectContaining({
          kinds: expect.arrayContaining(['claims', 'history']) as unknown,
        }) as unknown,
      }),
    );
    expect(onRestarted.mock.calls[0]?.[0]).toContain('Nothing that was saved is lost');
    expect(current.isOpen).toBe(true);
  });

  it('passes on what the open library tells', async () => {
    const { current, children, onEvent } = setUp();
    await current.open({ path: '/one' });
    const event = { name: 'library.changed', data: { kinds: ['claims'], ids: [] } } as const;
    children[0]!.say({ event: { name: event.name, data: { kinds: ['claims'], ids: [] } } });
    expect(onEvent).toHaveBeenCalledWith(event);
  });

  it('is without a library when its process is given up', async () => {
    const { current, children, onChanged } = setUp();
    await current.open({ path: '/one' });
    // Dies as soon as it is started, again and again.
    while (current.isOpen) children.at(-1)!.kill();
    expect(current.openError).toMatchObject({ code: 'process-stopped' });
    expect(onChanged).toHaveBeenCalledTimes(2);
  });
});
