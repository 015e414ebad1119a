import { describe, expect, it, vi } from 'vitest';
import { GalleyError } from '@shared/domain/errors';
import type { Library, OpenOptions } from '../../../../main/library/api';
import type { FromProcess, ToProcess } from '../../../../main/library/process-messages';
import { serve } from '../../../../main/library/serve';

const id = '0198b4c2-0000-7000-8000-000000000001';

function setUp(call: Library['call'] = (() => Promise.resolve('answer')) as never) {
  const said: FromProcess[] = [];
  let listen: (event: { data: ToProcess }) => void = () => undefined;
  let options: OpenOptions | undefined;
  const close = vi.fn(() => Promise.resolve());
  serve(
    { on: (_event, listener) => (listen = listener), postMessage: (message) => said.push(message) },
    {
      openLibrary: (given) => {
        options = given;
        return Promise.resolve({ id, call, close });
      },
      restoreLastBackup: (path) => Promise.resolve(`${path} restored`),
      worker: '/out/main/worker.cjs',
      searchThread: '/out/main/search.cjs',
    },
  );
  const hear = (data: ToProcess) => listen({ data });
  const settled = (count: number) => vi.waitUntil(() => said.length >= count);
  return { hear, said, settled, close, options: () => options };
}

const open = { id: 1, open: { path: '/checks' } } as const;
const people = { id: 2, name: 'people.list', input: undefined, by: id } as const;

describe('serve', () => {
  it('opens a library with its threads, and answers its id', async () => {
    const { hear, said, settled, options } = setUp();
    hear(open);
    await settled(1);
    expect(said).toEqual([{ id: 1, result: { ok: true, value: { id } } }]);
    expect(options()).toMatchObject({
      path: '/checks',
      worker: '/out/main/worker.cjs',
      searchThread: '/out/main/search.cjs',
    });
  });

  it('asks the library and answers what it says', async () => {
    const call = vi.fn(() => Promise.resolve(['Ada']));
    const { hear, said, settled } = setUp(call as never);
    hear(open);
    await settled(1);
    hear(people);
    await settled(2);
    expect(call).toHaveBeenCalledWith('people.list', undefined, id);
    expect(said[1]).toEqual({ id: 2, result: { ok: true, value: ['Ada'] } });
  });

  it('passes on the events of the library', async () => {
    const { hear, said, settled, options } = setUp();
    hear(open);
    await settled(1);
    const event = { name: 'import.progress', data: { done: 1, total: 2 } } as const;
    options()?.onEvent?.(event);
    expect(said[1]).toEqual({ event });
  });

  it('refuses to ask where no library is open', async () => {
    const { hear, said, settled } = setUp();
    hear(people);
    await settled(1);
    expect(said[0]).toMatchObject({ id: 2, result: { ok: false, error: { code: 'library-not-open' } } });
  });

  it('answers failures as data, and a bug with where it was but not with what was said', async () => {
    const failures = [new GalleyError('not-found', 'No such claim.'), new TypeError('bad "Prigozhin"')];
    const { hear, said, settled } = setUp(() => Promise.reject(failures.shift()!));
    hear(open);
    await settled(1);
    hear(people);
    hear({ ...people, id: 3 });
    await settled(3);
    expect(said[1]).toEqual({
      id: 2,
      result: { ok: false, error: { code: 'not-found', message: 'No such claim.' } },
    });
    expect(said[2]).toMatchObject({ id: 3, result: { ok: false, error: { code: 'bug' } } });
    const { trace } = said[2] as { trace: string };
    expect(trace).toContain('TypeError');
    expect(trace).not.toContain('Prigozhin');
  });

  it('closes only when what was asked before is answered', async () => {
    let finish: (value: unknown) => void = () => undefined;
    const asked: string[] = [];
    const { hear, said, settled, close } = setUp(((name: string) => {
      asked.push(name);
      return name === 'fetch.cancel' ? Promise.resolve() : new Promise((resolve) => (finish = resolve));
    }) as never);
    hear(open);
    await settled(1);
    hear(people);
    hear({ id: 3, close: true });
    // A round of the event loop, in which a close that doesn't wait would close.
    await new Promise((resolve) => setImmediate(resolve));
    expect(close).not.toHaveBeenCalled();
    // A site that takes its time must not hold up the end.
    expect(asked).toEqual(['people.list', 'fetch.cancel']);
    finish('done');
    await settled(3);
    expect(said.map((message) => 'id' in message && message.id)).toEqual([1, 2, 3]);
    expect(close).toHaveBeenCalledOnce();
  });

  it('restores a backup and answers the new folder', async () => {
    const { hear, said, settled } = setUp();
    hear({ id: 9, restore: { path: '/checks' } });
    await settled(1);
    expect(said[0]).toEqual({ id: 9, result: { ok: true, value: '/checks restored' } });
  });
});
