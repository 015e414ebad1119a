import type { LookupAddress } from 'node:dns';
import { createServer } from 'node:net';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { GalleyError } from '@shared/domain/errors';
import { fetchPage, type FetchWish } from '../../../../../main/library/fetch/fetch-page';
import { fetchLimits, theWeb, type FetchLimits, type Web } from '../../../../../main/library/fetch/web';
import { page, redirect, startSite, type LocalSite, type Serve } from '../../../../helpers/local-site';

const here: LookupAddress[] = [{ address: '127.0.0.1', family: 4 }];
const html = '<!doctype html><title>A pier</title><p>The pier reopened on Monday.</p>';

async function site(pages: Record<string, Serve>): Promise<LocalSite> {
  const started = await startSite(pages);
  onTestFinished(() => started.close());
  return started;
}

interface Given extends Partial<Omit<FetchWish, 'url'>> {
  limits?: Partial<FetchLimits>;
  resolve?: Web['resolve'];
}

function get(url: string, { limits, resolve = () => Promise.resolve(here), ...wish }: Given = {}) {
  const web = { ...theWeb, resolve, limits: { ...fetchLimits, ...limits } };
  return fetchPage({ url, local: true, signal: new AbortController().signal, ...wish }, web);
}

/** The error that a fetch ends with: its code, and what decided. */
const failure = (fetching: Promise<unknown>): Promise<string> =>
  fetching.then(
    () => 'fetched',
    (thrown: unknown) => {
      if (!(thrown instanceof GalleyError)) throw thrown;
      const { reason, status, reach } = (thrown.details ?? {}) as Record<string, string | number | undefined>;
      return [thrown.code, reason, status, reach].filter((part) => part !== undefined).join(' ');
    },
  );

const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

describe('fetchPage', () => {
  it('asks once and keeps what is served, byte for byte', async () => {
    const { at, asked } = await site({ '/news/a%20pier.html': page(html) });
    const fetched = await get(at('/news/a%20pier.html?b=c#d'));
    expect(text(fetched.bytes)).toBe(html);
    expect(fetched).toMatchObject({
      name: 'a pier.html',
      url: at('/news/a%20pier.html?b=c'),
      encoding: 'utf-8',
      format: 'html',
    });
    expect(asked.map(({ method, url }) => `${method ?? ''} ${url ?? ''}`)).toEqual([
      'GET /news/a%20pier.html?b=c',
    ]);
  });

  it('tells a site its own name, who asks and what can be read, and nothing else', async () => {
    const { at, asked, port } = await site({ '/': page(html) });
    await get(at('/'));
    expect(asked[0]?.headers).toEqual({
      host: `127.0.0.1:${port}`,
      connection: 'close',
      accept: expect.stringContaining('text/html') as string,
      'accept-encoding': 'gzip, deflate, br',
      'user-agent': 'Galley (fact-checking; one page, asked for by a person)',
    });
  });

  it('names a page without a path after its host', async () => {
    const { at, port } = await site({ '/': page(html) });
    expect((await get(at('/', 'site.test'))).name).toBe(`site.test:${port}`);
  });

  it.each([
    ['gzip', gzipSync(html)],
    ['deflate', deflateSync(html)],
    ['deflate', deflateRawSync(html)],
    ['br', brotliCompressSync(html)],
    ['identity', Buffer.from(html)],
  ])('unpacks %s', async (coding, bytes) => {
    const { at } = await site({ '/': page(bytes, { 'content-encoding': coding }) });
    expect(text((await get(at('/'))).bytes)).toBe(html);
  });

  it.each([
    ['what can’t be unpacked', page('no gzip', { 'content-encoding': 'gzip' })],
    ['what was not asked for', page(html, { 'content-encoding': 'zstd' })],
    ['half a packed page', page(gzipSync(html.repeat(40)).subarray(0, 60), { 'content-encoding': 'gzip' })],
  ])('refuses %s', async (_what, serve) => {
    const { at } = await site({ '/': serve });
    expect(await failure(get(at('/')))).toMatch(/^fetch-failed /);
  });

  it('counts what comes and what is unpacked of it, and gives up at the limit', async () => {
    const limits = { bytes: 10_000 };
    const bomb = gzipSync(Buffer.alloc(50_000_000));
    const { at } = await site({
      '/bomb': page(bomb.subarray(0), { 'content-encoding': 'gzip' }),
      '/stated': page('x'.repeat(10_001)),
      '/streamed': (_request, response) => {
        response.writeHead(200);
        const more = () => {
          while (response.write('x'.repeat(1000)));
        };
        response.on('drain', more);
        more();
      },
      '/fits': page('x'.repeat(10_000)),
    });
    expect(await failure(get(at('/bomb'), { limits: { bytes: 1_000_000 } }))).toBe('fetch-too-large');
    expect(await failure(get(at('/stated'), { limits }))).toBe('fetch-too-large');
    expect(await failure(get(at('/streamed'), { limits }))).toBe('fetch-too-large');
    expect((await get(at('/fits'), { limits })).bytes).toHaveLength(10_000);
  });

  it('says how much has come', async () => {
    const { at } = await site({ '/': page(html) });
    const onProgress = vi.fn();
    await get(at('/'), { onProgress });
    expect(onProgress).toHaveBeenLastCalledWith(html.length, html.length);
  });

  it('keeps no half of a page', async () => {
    const { at } = await site({
      '/': (_request, response) => {
        response.writeHead(200, { 'content-length': '1000' });
        response.write('half', () => response.destroy());
      },
    });
    expect(await failure(get(at('/')))).toMatch(/^fetch-failed ECONNRESET/);
  });

  it('follows redirects, and says where the page was in the end', async () => {
    const { at, asked } = await site({
      '/a': redirect('/b', 301),
      '/b': redirect('c?d=e', 308),
      '/c': page(html),
    });
    const fetched = await get(at('/a', 'one.test'));
    expect(fetched.url).toBe(at('/c?d=e', 'one.test'));
    expect(asked.map(({ url }) => url)).toEqual(['/a', '/b', '/c?d=e']);
    expect(asked[1]?.headers).not.toHaveProperty('referer');
  });

  it('sends back no cookie', async () => {
    const { at, asked } = await site({
      '/a': (_request, response) => response.writeHead(302, { location: '/b', 'set-cookie': 'seen=1' }).end(),
      '/b': page(html),
    });
    await get(at('/a'));
    expect(asked[1]?.headers).not.toHaveProperty('cookie');
  });

  it('follows five redirects and no more', async () => {
    const pages = Object.fromEntries([0, 1, 2, 3, 4, 5].map((n) => [`/${n}`, redirect(`/${n + 1}`)]));
    const { at, asked } = await site({ ...pages, '/6': page(html) });
    expect((await get(at('/1'))).url).toBe(at('/6'));
    asked.length = 0;
    expect(await failure(get(at('/0')))).toBe('fetch-failed');
    expect(asked).toHaveLength(6);
  });

  it.each([
    [404, 'fetch-failed 404'],
    [403, 'fetch-failed 403'],
    [429, 'fetch-failed 429'],
    [503, 'fetch-failed 503'],
    [204, 'fetch-failed 204'],
    [206, 'fetch-failed 206'],
    [304, 'fetch-failed 304'],
  ])('takes an answer of %i for no page, and does not ask again', async (status, expected) => {
    const { at, asked } = await site({ '/': (_request, response) => response.writeHead(status).end() });
    expect(await failure(get(at('/')))).toBe(expected);
    expect(asked).toHaveLength(1);
  });

  it('does not load what no reader takes', async () => {
    const { at } = await site({ '/': page('', { 'content-type': 'video/mp4' }) });
    expect(await failure(get(at('/')))).toBe('format-unknown');
  });

  it('takes no format from a type that says nothing', async () => {
    const { at } = await site({ '/': page(html, { 'content-type': 'application/octet-stream' }) });
    const fetched = await get(at('/'));
    expect(fetched).not.toHaveProperty('format');
    expect(fetched).not.toHaveProperty('encoding');
  });
});

describe('what may be asked', () => {
  it('asks nothing of this machine or its network unless the settings allow it', async () => {
    const { at, asked } = await site({ '/': page(html) });
    expect(await failure(get(at('/'), { local: false }))).toBe('fetch-refused local');
    expect(await failure(get(at('/', 'site.test'), { local: false }))).toBe('fetch-refused local');
    expect(asked).toEqual([]);
  });

  it('checks every redirect, too', async () => {
    // The first host is a site as far as the resolver says; where it really leads is this test's server.
    const { at, asked, port } = await site({ '/': page(html) });
    const own = await site({ '/': redirect(`http://inside.test:${port}/`) });
    const resolve = (host: string) =>
      Promise.resolve(host === 'inside.test' ? [{ address: '0.0.0.0', family: 4 }] : here);
    expect(await failure(get(own.at('/', 'outside.test'), { resolve }))).toBe('fetch-refused never');
    const literal = await site({ '/': redirect('http://[::ffff:127.0.0.1]/') });
    expect(await failure(get(literal.at('/')))).toBe('fetch-refused never');
    expect(asked).toEqual([]);
    expect(at('/')).toContain(String(port));
  });

  it('looks a host up once a request, and connects to what it checked', async () => {
    const { at, asked } = await site({ '/': page(html) });
    const answers = [here, [{ address: '192.0.2.1', family: 4 }]];
    const resolve = vi.fn(() => Promise.resolve(answers.shift() ?? []));
    await get(at('/', 'rebinding.test'), { resolve });
    expect(resolve).toHaveBeenCalledTimes(1);
    expect(asked).toHaveLength(1);
  });
});

describe('what goes wrong', () => {
  it('gives up a site that does not begin to answer, and one that does not end', async () => {
    const { at } = await site({
      '/silent': () => undefined,
      '/endless': (_request, response) => void response.writeHead(200).write('and'),
    });
    expect(await failure(get(at('/silent'), { limits: { firstByte: 20 } }))).toBe('fetch-failed slow');
    expect(await failure(get(at('/silent'), { limits: { total: 20 } }))).toBe('fetch-failed slow');
    expect(await failure(get(at('/endless'), { limits: { total: 50 } }))).toBe('fetch-failed slow');
  });

  it('can be cancelled before the answer and within it', async () => {
    const waiting = new AbortController();
    const reading = new AbortController();
    const { at } = await site({
      '/silent': () => waiting.abort(),
      '/endless': (_request, response) => void response.writeHead(200).write('and'),
    });
    expect(await failure(get(at('/silent'), { signal: waiting.signal }))).toBe('fetch-cancelled');
    const onProgress = () => reading.abort();
    expect(await failure(get(at('/endless'), { signal: reading.signal, onProgress }))).toBe(
      'fetch-cancelled',
    );
    expect(await failure(get(at('/endless'), { signal: AbortSignal.abort() }))).toBe('fetch-cancelled');
  });

  it('says of an unknown host, a closed port and a server of another kind what they are', async () => {
    const { at, close } = await startSite({});
    await close();
    const unknown = () => Promise.reject(Object.assign(new Error(), { code: 'ENOTFOUND' }));
    expect(await failure(get(at('/', 'nowhere.test'), { resolve: unknown }))).toBe('fetch-failed ENOTFOUND');
    expect(await failure(get(at('/')))).toBe('fetch-failed ECONNREFUSED');
    const other = createServer((socket) => socket.end('SSH-2.0\r\n\r\n'));
    onTestFinished(() => void other.close());
    await new Promise<void>((listening) => other.listen(0, '127.0.0.1', listening));
    const { port } = other.address() as { port: number };
    expect(await failure(get(`http://127.0.0.1:${port}/`))).toMatch(/^fetch-failed HPE_/);
  });

  it('says so where https is spoken to what speaks http', async () => {
    const { at } = await site({ '/': page(html) });
    expect(await failure(get(at('/').replace('http:', 'https:')))).toMatch(/^fetch-failed (EPROTO|ERR_SSL)/);
  });
});
