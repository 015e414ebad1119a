import { v7 } from 'uuid';
import { describe, expect, it, onTestFinished } from 'vitest';
import { GalleyError } from '@shared/domain/errors';
import type { LibraryEvent } from '../../../../../main/library/api';
import { openBench, type Bench } from '../../../../helpers/open';
import { page, redirect, startSite, type LocalSite, type Serve } from '../../../../helpers/local-site';

const story = (title: string, body = 'The pier reopened on Monday after nine years of repairs.') =>
  `<!doctype html><html lang="en"><head><title>${title}</title></head><body><article><h1>${title}</h1>
   <p>${body}</p><p>Some 4,000 people walked to its end, and the mayor walked with them.</p></article></body></html>`;

interface Given extends Pick<LocalSite, 'at' | 'asked'>, Pick<Bench, 'library' | 'path'> {
  ask: Bench['ask'];
  /** How long was waited between two pages, in milliseconds. */
  waits: number[];
  events: LibraryEvent[];
}

async function setUp(pages: Record<string, Serve>): Promise<Given> {
  const site = await startSite(pages);
  onTestFinished(() => site.close());
  const waits: number[] = [];
  const events: LibraryEvent[] = [];
  let now = 0;
  const bench = await openBench(
    undefined,
    { onEvent: (event) => events.push(event) },
    {
      resolve: () => Promise.resolve([{ address: '127.0.0.1', family: 4 }]),
      now: () => now,
      sleep: (milliseconds, signal) => {
        signal.throwIfAborted();
        waits.push(milliseconds);
        now += milliseconds;
        return Promise.resolve();
      },
    },
  );
  const { library, path } = bench;
  return { library, path, ask: (...asked) => bench.ask(...asked), ...site, waits, events };
}

const intake = (url: string, local = true) => ({ fetching: v7(), url, local });
const list = (...urls: string[]) => ({
  fetching: v7(),
  addresses: urls.map((url) => ({ command: v7(), url })),
  local: true,
});
const codeOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'done',
    (thrown: unknown) => (thrown instanceof GalleyError ? thrown.code : 'bug'),
  );

describe('a page as an article', () => {
  it('is read and held under its last address, and stored byte for byte', async () => {
    const { ask, at } = await setUp({
      '/old': redirect('/news/pier.html'),
      '/news/pier.html': page(story('A pier')),
    });
    const held = await ask('fetch.intake', intake(at('/old', 'gull.test')));
    const url = at('/news/pier.html', 'gull.test');
    expect(held).toMatchObject({ name: 'pier.html', extraction: { title: 'A pier', url, format: 'html' } });
    const outcome = await ask('intake.store', { intake: held.id, command: v7() });
    if (!outcome.ok) throw new Error(outcome.error.message);
    const { revision } = await ask('articles.get', { article: outcome.article });
    const original = await ask('originals.read', { revision });
    expect(new TextDecoder().decode(original.bytes)).toBe(story('A pier'));
  });

  it('is read in the character set that its site states, also when it is read anew', async () => {
    // “Пирс” in KOI8-R, which looks like other Cyrillic encodings.
    const bytes = Buffer.from(story('____'), 'latin1');
    const title = Buffer.from([0xf0, 0xc9, 0xd2, 0xd3]);
    const served = Buffer.concat(
      bytes
        .toString('latin1')
        .split('____')
        .flatMap((part, index) => (index === 0 ? [Buffer.from(part)] : [title, Buffer.from(part)])),
    );
    const { ask, at } = await setUp({ '/': page(served, { 'content-type': 'text/html; charset=KOI8-R' }) });
    const held = await ask('fetch.intake', intake(at('/')));
    expect(held.extraction).toMatchObject({ title: 'Пирс', notes: [] });
    const outcome = await ask('intake.store', { intake: held.id, command: v7() });
    if (!outcome.ok) throw new Error(outcome.error.message);
    const anew = await ask('intake.reopen', { article: outcome.article });
    expect(anew.extraction).toMatchObject({ title: 'Пирс', notes: [] });
    const { revision } = await ask('articles.get', { article: outcome.article });
    const original = await ask('originals.read', { revision });
    expect(original.encoding).toBe('koi8-r');
    expect(Buffer.from(original.bytes).equals(served)).toBe(true);
  });

  it('is not asked for at this machine without leave, nor where nothing could be stored', async () => {
    const { ask, at, asked, library, path } = await setUp({ '/': page(story('A pier')) });
    expect(await codeOf(ask('fetch.intake', intake(at('/'), false)))).toBe('fetch-refused');
    await library.close();
    const reading = await openBench(path, { readOnly: true }).catch((thrown: unknown) => thrown);
    expect(reading).toBeInstanceOf(GalleyError);
    expect(asked).toEqual([]);
  });

  it('can be cancelled by its name', async () => {
    const fetching = v7();
    const bench = await setUp({
      '/': () => void bench.ask('fetch.cancel', { fetching }),
    });
    expect(await codeOf(bench.ask('fetch.intake', { ...intake(bench.at('/')), fetching }))).toBe(
      'fetch-cancelled',
    );
    await bench.ask('fetch.cancel', { fetching });
  });

  it('ends with the library', async () => {
    const bench = await setUp({ '/': () => void bench.library.close() });
    expect(await codeOf(bench.ask('fetch.intake', intake(bench.at('/'))))).toBe('fetch-cancelled');
  });

  it('says how much has come', async () => {
    const { ask, at, events } = await setUp({ '/': page(story('A pier')) });
    const wish = intake(at('/'));
    await ask('fetch.intake', wish);
    const length = story('A pier').length;
    expect(events).toContainEqual({
      name: 'fetch.progress',
      data: { fetching: wish.fetching, received: length, total: length },
    });
  });
});

describe('a page as a copy of a source', () => {
  it('is kept with its address and the day', async () => {
    const { ask, at } = await setUp({ '/a': redirect('/b'), '/b': page(story('A pier')) });
    const source = v7();
    const kept = await ask('fetch.copy', {
      ...intake(at('/a', 'gull.test')),
      ...{ command: v7(), source, copy: v7(), add: { url: at('/a', 'gull.test') } },
    });
    expect(kept.source).toMatchObject({ id: source, name: 'A pier', url: at('/a', 'gull.test'), copies: 1 });
    expect(kept.copy).toMatchObject({ name: at('/b', 'gull.test'), form: 'page', hasText: true });
    expect(Date.parse(kept.copy.retrievedAt)).not.toBeNaN();
  });

  it('may be a list of addresses: it is a text like any other', async () => {
    const { ask, at } = await setUp({
      '/': page('https://example.org/\n', { 'content-type': 'text/plain' }),
    });
    const kept = await ask('fetch.copy', {
      ...intake(at('/')),
      ...{ command: v7(), source: v7(), copy: v7(), add: {} },
    });
    expect(kept.copy).toMatchObject({ form: 'text', hasText: true });
  });
});

describe('a list of pages', () => {
  it('comes in one after the other, in its order, and each failure is told', async () => {
    const { ask, at, events } = await setUp({ '/a': page(story('A pier')), '/c': page(story('A weir')) });
    const urls = [at('/a', 'a.test'), at('/b', 'b.test'), at('/c', 'c.test')];
    const outcomes = await ask('fetch.articles', list(...urls));
    expect(outcomes.map((one) => (one.ok ? one.title : one.error.code))).toEqual([
      'A pier',
      'fetch-failed',
      'A weir',
    ]);
    expect(outcomes.map(({ name }) => name)).toEqual(urls);
    const done = events.flatMap((event) => (event.name === 'import.progress' ? [event.data] : []));
    expect(done).toMatchObject([1, 2, 3].map((n) => ({ done: n, total: 3 })));
  });

  it('is taken back by one undo', async () => {
    const { ask, at } = await setUp({ '/a': page(story('A pier')), '/b': page(story('A weir')) });
    await ask('fetch.articles', list(at('/a', 'a.test'), at('/b', 'b.test')));
    expect((await ask('library.info', undefined)).articles).toBe(2);
    await ask('command.undo', { command: v7() });
    expect((await ask('library.info', undefined)).articles).toBe(0);
  });

  it('leaves a second between two pages of one site', async () => {
    const { ask, at, waits } = await setUp({ '/a': page(story('A pier')), '/b': page(story('A weir')) });
    await ask(
      'fetch.articles',
      list(at('/a', 'a.test'), at('/a', 'b.test'), at('/b', 'a.test'), at('/x', 'a.test')),
    );
    expect(waits).toEqual([1000, 1000]);
  });

  it('stops when it is cancelled, keeps what came before, and says what did not', async () => {
    const wish = list('', '', '');
    const bench = await setUp({
      '/a': page(story('A pier')),
      '/b': () => void bench.ask('fetch.cancel', { fetching: wish.fetching }),
    });
    ['/a', '/b', '/c'].forEach((path, n) => (wish.addresses[n]!.url = bench.at(path, `${n}.test`)));
    const outcomes = await bench.ask('fetch.articles', wish);
    expect(outcomes.map((one) => (one.ok ? one.title : one.error.code))).toEqual([
      'A pier',
      'fetch-cancelled',
      'fetch-cancelled',
    ]);
    expect(bench.asked).toHaveLength(2);
    expect((await bench.ask('library.info', undefined)).articles).toBe(1);
  });

  it('asks for nothing that it has recorded already', async () => {
    const { ask, at, asked } = await setUp({ '/a': page(story('A pier')) });
    const wish = list(at('/a'));
    const first = await ask('fetch.articles', wish);
    expect(await ask('fetch.articles', wish)).toEqual(first);
    expect(asked).toHaveLength(1);
  });
});

describe('a file that is a list of addresses', () => {
  it('is not imported, and says what stands in it', async () => {
    const { ask } = await setUp({});
    const original = {
      command: v7(),
      name: 'to check.csv',
      bytes: Buffer.from('url\nhttps://example.org/a\n'),
    };
    const [outcome] = await ask('articles.import', { originals: [original] });
    expect(outcome).toMatchObject({
      ok: false,
      error: { code: 'input-addresses', details: { urls: ['https://example.org/a'] } },
    });
  });
});
