import { GalleyError } from '@shared/domain/errors';
import { t, type TextKey } from '@shared/text/index';

const MEBIBYTE = 1024 * 1024;

export const cancelled = (): GalleyError => new GalleyError('fetch-cancelled', t('fetch/error/cancelled'));

export const tooSlow = (host: string): GalleyError =>
  new GalleyError('fetch-failed', t('fetch/error/slow', { host }), { reason: 'slow' });

export const tooLarge = (host: string, limit: number): GalleyError =>
  new GalleyError('fetch-too-large', t('fetch/error/tooLarge', { host, limit: limit / MEBIBYTE }), { limit });

/** What went wrong below HTTP, by the code of the error. */
const network: readonly (readonly [code: RegExp, says: TextKey])[] = [
  [/^(?:ENOTFOUND|EAI_AGAIN|EAI_\w+|ENODATA)$/, 'fetch/error/unknownHost'],
  [/^(?:ENETUNREACH|EHOSTUNREACH|ENETDOWN|EADDRNOTAVAIL)$/, 'fetch/error/offline'],
  [/^ECONNREFUSED$/, 'fetch/error/closed'],
  [/^ETIMEDOUT$/, 'fetch/error/slow'],
  [
    /CERT|^ERR_TLS|^UNABLE_TO|SELF_SIGNED|^HOSTNAME_MISMATCH|^INVALID_(?:CA|PURPOSE)/,
    'fetch/error/certificate',
  ],
  [/^(?:EPROTO|ERR_SSL\w*)$/, 'fetch/error/tls'],
  [/^(?:Z_\w+|ERR_(?:_ERROR_)?BROTLI\w*|ERR__ERROR_\w+|ERR_PADDING\w*)$/, 'fetch/error/garbled'],
  [/^HPE_/, 'fetch/error/noAnswer'],
];

/** An error of the network as a sentence. The host is all that it names. */
export function networkFailure(host: string, thrown: unknown): GalleyError {
  if (thrown instanceof GalleyError) return thrown;
  const { code } = thrown as NodeJS.ErrnoException;
  const reason = typeof code === 'string' ? code : 'unknown';
  const says = network.find(([pattern]) => pattern.test(reason))?.[1] ?? 'fetch/error/broken';
  return new GalleyError('fetch-failed', t(says, { host }), { reason });
}

const answers: readonly (readonly [status: (status: number) => boolean, says: TextKey])[] = [
  [(status) => status === 404 || status === 410, 'fetch/error/notThere'],
  [(status) => status === 429, 'fetch/error/tooOften'],
  [(status) => status >= 500, 'fetch/error/siteFails'],
  [(status) => status >= 400, 'fetch/error/siteRefuses'],
];

/** An answer without a page, by its status. */
export function statusFailure(host: string, status: number): GalleyError {
  const says = answers.find(([fits]) => fits(status))?.[1] ?? 'fetch/error/noPage';
  return new GalleyError('fetch-failed', t(says, { host, status }), { status });
}
