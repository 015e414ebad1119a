import { describe, expect, it, vi } from 'vitest';
import { GalleyError } from '@shared/domain/errors';
import { answer } from '../../../../main/ipc/answer';
import type { Handlers } from '../../../../main/ipc/handlers';

const article = '0198b4c2-0000-7000-8000-000000000001';

function setUp(overrides: { app?: Partial<Handlers['app']>; library?: Handlers['library'] } = {}) {
  const library = vi.fn(
    overrides.library ?? (() => Promise.resolve({ ok: true, value: undefined }) as never),
  );
  const logBug = vi.fn();
  const handlers = { app: overrides.app ?? {}, library } as unknown as Handlers;
  return { library, logBug, ask: (name: unknown, input?: unknown) => answer(name, input, handlers, logBug) };
}

describe('answer', () => {
  it.each(['nothing.such', 'toString', '__proto__', 'constructor', 7, undefined, null])(
    'refuses the name %s',
    async (name) => {
      const { ask, library } = setUp();
      expect(await ask(name)).toMatchObject({ ok: false, error: { code: 'request-refused' } });
      expect(library).not.toHaveBeenCalled();
    },
  );

  it('refuses what only main may ask of the library', async () => {
    const { ask } = setUp();
    const input = { article, format: 'json', variant: 'names' };
    expect(await ask('reports.build', input)).toMatchObject({ error: { code: 'request-refused' } });
  });

  it('refuses an input that does not fit, says where, and asks nobody', async () => {
    const { ask, library } = setUp();
    const result = await ask('articles.list', { limit: 100_000 });
    expect(result).toMatchObject({ ok: false, error: { code: 'request-refused' } });
    expect((result as { error: { message: string } }).error.message).toContain('limit');
    expect(library).not.toHaveBeenCalled();
  });

  it('calls a command that does not fit an invalid command', async () => {
    const { ask } = setUp();
    const command = {
      id: article,
      type: 'note.add',
      input: { note: article, claim: 'x', text: 'secret words' },
    };
    const result = await ask('command.execute', command);
    expect(result).toMatchObject({ ok: false, error: { code: 'command-invalid' } });
    expect(JSON.stringify(result)).not.toContain('secret words');
  });

  it('fills defaults in before it hands a request on', async () => {
    const value = { count: 0, exact: true, rows: [], snippets: [], problem: null };
    const { ask, library } = setUp({ library: () => Promise.resolve({ ok: true, value }) as never });
    expect(await ask('articles.list', {})).toEqual({ ok: true, value });
    expect(library).toHaveBeenCalledWith('articles.list', {
      query: '',
      unfinished: false,
      filter: { facets: {}, from: null, to: null },
      sort: 'relevance',
      reversed: false,
      offset: 0,
      limit: 200,
    });
  });

  it('tells someone of the library from someone new', async () => {
    const iAm = vi.fn();
    const { ask } = setUp({ app: { 'app.iAm': iAm } });
    const someoneNew = { person: article, name: 'Ada', role: 'checker' };
    await ask('app.iAm', someoneNew);
    await ask('app.iAm', { person: article });
    expect(iAm.mock.calls).toEqual([[someoneNew], [{ person: article }]]);
    expect(await ask('app.iAm', { ...someoneNew, name: ' ' })).toMatchObject({ ok: false });
  });

  it('takes bytes by their class, however many', async () => {
    const outcome = { ok: true, name: 'a.txt', article, title: null, notes: [], doubtful: true };
    const { ask, library } = setUp({
      library: () => Promise.resolve({ ok: true, value: [outcome] }) as never,
    });
    const bytes = new Uint8Array(40_000_000);
    const result = await ask('articles.import', { originals: [{ command: article, name: 'a.txt', bytes }] });
    expect(result).toEqual({ ok: true, value: [outcome] });
    const [, input] = library.mock.calls[0] as unknown as [string, { originals: { bytes: Uint8Array }[] }];
    expect(input.originals[0]?.bytes).toBe(bytes);
  });

  it('passes a failure of the library on as it is', async () => {
    const error = { code: 'not-found', message: 'There is no such article.' } as const;
    const { ask, logBug } = setUp({ library: () => Promise.resolve({ ok: false, error }) });
    expect(await ask('articles.get', { article })).toEqual({ ok: false, error });
    expect(logBug).not.toHaveBeenCalled();
  });

  it('answers a failure that a handler throws as data, without logging it', async () => {
    const { ask, logBug } = setUp({
      app: {
        'app.showExport': () => {
          throw new GalleyError('not-found', 'It is gone.');
        },
      },
    });
    const error = { code: 'not-found', message: 'It is gone.' };
    expect(await ask('app.showExport')).toEqual({ ok: false, error });
    expect(logBug).not.toHaveBeenCalled();
  });

  it('answers a bug as data and logs where it was, without its message', async () => {
    const { ask, logBug } = setUp({
      app: { 'app.showExport': () => Promise.reject(new TypeError('cannot read "Prigozhin was"')) },
    });
    expect(await ask('app.showExport')).toMatchObject({ ok: false, error: { code: 'bug' } });
    expect(logBug).toHaveBeenCalledWith('app.showExport', expect.stringContaining('TypeError'));
    expect(logBug.mock.calls.flat().join()).not.toContain('Prigozhin');
  });

  it('does not answer what the contract does not know, and logs where it did not fit', async () => {
    const value = [{ id: article, name: 'Jane Roe', role: 'thief' }];
    const { ask, logBug } = setUp({ library: () => Promise.resolve({ ok: true, value }) as never });
    expect(await ask('people.list')).toMatchObject({ ok: false, error: { code: 'bug' } });
    expect(logBug.mock.calls.flat().join()).toContain('0.role');
    expect(logBug.mock.calls.flat().join()).not.toContain('Jane');
  });

  it('leaves out of an answer what the contract does not name', async () => {
    const { ask } = setUp({
      app: { 'app.openLink': () => Promise.resolve({ opened: true, secret: 'x' }) },
    });
    expect(await ask('app.openLink', { url: 'https://example.org/' })).toEqual({
      ok: true,
      value: { opened: true },
    });
  });

  it.each(['file:///etc/passwd', 'javascript:alert(1)', 'app://galley/', 'not an address'])(
    'opens no link to %s',
    async (url) => {
      const openLink = vi.fn();
      const { ask } = setUp({ app: { 'app.openLink': openLink } });
      expect(await ask('app.openLink', { url })).toMatchObject({ error: { code: 'request-refused' } });
      expect(openLink).not.toHaveBeenCalled();
    },
  );
});
