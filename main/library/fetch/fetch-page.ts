import type { IncomingMessage } from 'node:http';
import type { SourceFormat } from '@shared/domain/article';
import { GalleyError } from '@shared/domain/errors';
import { charsetOf, mediaTypeOf } from '@shared/domain/media-type';
import { t } from '@shared/text/index';
import { checkRedirect, checkUrl } from './check-address';
import { cancelled, networkFailure, statusFailure, tooSlow } from './failures';
import { askOnce, type Asking } from './one-request';
import { readBody } from './read-body';
import type { Web } from './web';

export interface FetchWish {
  url: string;
  /** Whether this machine and its network may be asked, too: the settings say so. */
  local: boolean;
  /** Ends it: it then fails with `fetch-cancelled`. */
  signal: AbortSignal;
  /** How many bytes have come, and of how many, if the site says so. */
  onProgress?: (received: number, total: number | null) => void;
}

/** A page as its site sent it, unpacked. */
export interface FetchedPage {
  /** Where it was in the end. */
  url: string;
  /** A file's name for it: the last piece of its path, or its host. */
  name: string;
  bytes: Uint8Array<ArrayBuffer>;
  /** The character set that the site stated, by the name that it goes by here; where it is one that can be read. */
  encoding?: string;
  /** Where the site states it and only then. */
  format?: SourceFormat;
  /** All hosts that were asked. */
  hosts: string[];
}

/** What no reader takes, so that it isn't worth fetching. Pictures may be kept of a source. */
const UNREADABLE = /^(?:audio|video|font|model)\//;

const formats: Partial<Record<string, SourceFormat>> = {
  'text/html': 'html',
  'application/xhtml+xml': 'html',
  'text/markdown': 'markdown',
};

/** The longest name that every file system takes, with room for more behind it. */
const LONGEST_NAME = 120;

/** What TextDecoder calls a character set; `null` for none that it knows. */
function known(charset: string | null): string | null {
  try {
    return charset === null ? null : new TextDecoder(charset).encoding;
  } catch {
    return null;
  }
}

function nameOf({ pathname, host }: URL): string {
  const piece = pathname.split('/').findLast((part) => part !== '');
  if (piece === undefined) return host;
  let plain = piece;
  try {
    plain = decodeURIComponent(piece);
  } catch {
    // Its percent signs mean something else.
  }
  return (
    plain
      .replace(/[\p{C}/\\]/gu, '')
      .slice(-LONGEST_NAME)
      .trim() || host
  );
}

const isRedirect = (status: number): boolean => [301, 302, 303, 307, 308].includes(status);

/** Follows redirects by hand, each address checked before it is asked. Answers the first answer that is none. */
async function follow(
  url: URL,
  asking: Asking,
  hosts: string[],
): Promise<{ at: URL; answer: IncomingMessage }> {
  let at = url;
  for (let redirects = 0; ; redirects++) {
    hosts.push(at.host);
    const answer = await askOnce(at, asking).catch((thrown: unknown) => {
      throw networkFailure(at.host, thrown);
    });
    const { statusCode: status = 0, headers } = answer;
    if (!isRedirect(status) || headers.location === undefined) return { at, answer };
    answer.destroy();
    if (redirects === asking.web.limits.redirects)
      throw new GalleyError('fetch-failed', t('fetch/error/redirects', { host: at.host }), { redirects });
    at = checkRedirect(at, headers.location, asking.local);
  }
}

async function fetchWith(wish: FetchWish, asking: Asking, hosts: string[]): Promise<FetchedPage> {
  const { at, answer } = await follow(checkUrl(wish.url, wish.local), asking, hosts);
  const { host } = at;
  try {
    const status = answer.statusCode ?? 0;
    // 203 is a page that a proxy of the site's changed on its way; all others bring no page, or a part of one.
    if (status !== 200 && status !== 203) throw statusFailure(host, status);
    const contentType = answer.headers['content-type'] ?? '';
    const type = mediaTypeOf(contentType) ?? '';
    if (UNREADABLE.test(type))
      throw new GalleyError('format-unknown', t('fetch/error/wrongType', { host, type }));
    const bytes = await readBody(answer, {
      host,
      limit: asking.web.limits.bytes,
      signal: asking.signal,
      onProgress: wish.onProgress ?? (() => undefined),
    });
    const encoding = known(charsetOf(contentType));
    const format = formats[type];
    return {
      url: at.href,
      name: nameOf(at),
      bytes,
      hosts,
      ...(encoding === null ? {} : { encoding }),
      ...(format === undefined ? {} : { format }),
    };
  } catch (thrown) {
    throw networkFailure(host, thrown);
  } finally {
    answer.destroy();
  }
}

/**
 * Fetches one page: one GET, one more for each redirect, and nothing that the page names. Throws GalleyError and
 * nothing else: `fetch-refused` for an address that may not be asked, `fetch-failed`, `fetch-too-large`,
 * `fetch-cancelled`, `format-unknown`.
 */
export async function fetchPage(wish: FetchWish, web: Web): Promise<FetchedPage> {
  const hosts: string[] = [];
  const late = new AbortController();
  const timer = setTimeout(() => late.abort(tooSlow(hosts.at(-1) ?? '')), web.limits.total);
  const signal = AbortSignal.any([wish.signal, late.signal]);
  try {
    if (wish.signal.aborted) throw cancelled();
    return await fetchWith(wish, { web, local: wish.local, signal }, hosts);
  } catch (thrown) {
    // Whatever breaks after that broke because of it.
    if (wish.signal.aborted) throw cancelled();
    if (late.signal.aborted) throw late.signal.reason;
    throw thrown;
  } finally {
    clearTimeout(timer);
  }
}
