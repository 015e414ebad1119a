import { lookup, type LookupAddress } from 'node:dns';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';

const MEBIBYTE = 1024 * 1024;
const SECOND = 1000;

/** How much of a site's time and of this machine's room one page may take. */
export interface FetchLimits {
  /** From one request to the first of its answer, in milliseconds. A site that takes longer is likely gone. */
  firstByte: number;
  /** From the beginning to the last byte, redirects included, in milliseconds: someone waits for it. */
  total: number;
  /** Of the page as it is sent and as it is unpacked, each: what one original may have (see the contract). */
  bytes: number;
  /** How many times a site may send on to another address. Browsers allow 20; honest sites need two or three. */
  redirects: number;
}

export const fetchLimits: FetchLimits = {
  firstByte: 20 * SECOND,
  total: 60 * SECOND,
  bytes: 64 * MEBIBYTE,
  redirects: 5,
};

/** What fetching needs of the world; a test gives its own. */
export interface Web {
  /** All addresses of a host. */
  resolve: (host: string) => Promise<LookupAddress[]>;
  limits: FetchLimits;
  /** Milliseconds of a clock that is never set. */
  now: () => number;
  /** Waits so many milliseconds, or until the signal ends it with its reason. */
  sleep: (milliseconds: number, signal: AbortSignal) => Promise<void>;
}

const resolveAll = promisify(lookup);

/**
 * The web as this machine sees it: hosts are looked up by the system. Its settings for proxies are not used: a proxy
 * would resolve the host itself, and then nobody could say which address was asked.
 */
export const theWeb: Web = {
  resolve: (host) => resolveAll(host, { all: true }),
  limits: fetchLimits,
  now: () => performance.now(),
  sleep: (milliseconds, signal) => wait(milliseconds, undefined, { signal }),
};
