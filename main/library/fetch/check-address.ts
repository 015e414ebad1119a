import { isIP, type LookupFunction } from 'node:net';
import { GalleyError } from '@shared/domain/errors';
import { t } from '@shared/text/index';
import { reachOf } from './address-ranges';
import type { Web } from './web';

const refused = (message: string, details?: Record<string, unknown>): GalleyError =>
  new GalleyError('fetch-refused', message, details);

/** The host as a resolver and a socket want it: an IPv6 address without its brackets. */
const bareHost = ({ hostname }: URL): string => hostname.replace(/^\[(.*)\]$/, '$1');

/** Throws `fetch-refused` where an address may not be asked. `local`: this machine and its network may be, too. */
function checkReach(host: string, address: string, local: boolean): void {
  const reach = reachOf(address);
  if (reach === 'site' || (reach === 'local' && local)) return;
  throw refused(t(`fetch/error/${reach}`, { host, address }), { reach });
}

/**
 * The address as it will be asked. Odd ways to write an IP address (`0x7f.1`, `2130706433`) become plain ones here.
 * The part behind `#` never leaves the machine. Throws `fetch-refused` for what is no http(s), for a user name or a
 * password in it, which would be sent, and for an IP address that may not be asked. Any port may be.
 */
export function checkUrl(address: string | URL, local: boolean): URL {
  if (!URL.canParse(String(address))) throw refused(t('fetch/error/notWeb'));
  const url = new URL(String(address));
  if (!/^https?:$/.test(url.protocol)) throw refused(t('fetch/error/notWeb'));
  if (url.username !== '' || url.password !== '') throw refused(t('fetch/error/credentials'));
  url.hash = '';
  const host = bareHost(url);
  if (isIP(host) !== 0) checkReach(url.host, host, local);
  return url;
}

/**
 * Where a redirect leads, checked like the first address. From https to http is refused: whoever sits between could
 * then put other words into a page that was asked for so that nobody can.
 */
export function checkRedirect(from: URL, location: string, local: boolean): URL {
  if (!URL.canParse(location, from.href)) throw refused(t('fetch/error/badRedirect', { host: from.host }));
  const to = checkUrl(new URL(location, from.href), local);
  if (from.protocol === 'https:' && to.protocol === 'http:')
    throw refused(t('fetch/error/downgrade', { host: from.host, url: to.href }));
  return to;
}

/**
 * How a socket looks up its host: once, every address checked, and what was checked is what it connects to. A name
 * that answers with a harmless address first and with this machine's a moment later gains nothing. One address that
 * may not be asked is enough to refuse the host: none of a site's own is such.
 */
export function checkedLookup(resolve: Web['resolve'], local: boolean): LookupFunction {
  return (host, options, done) => {
    resolve(host).then(
      (addresses) => {
        try {
          for (const { address } of addresses) checkReach(host, address, local);
        } catch (thrown) {
          done(thrown as GalleyError, []);
          return;
        }
        const [first] = addresses;
        if (!first) done(Object.assign(new Error(host), { code: 'ENOTFOUND' }), []);
        else if (options.all) done(null, addresses);
        else done(null, first.address, first.family);
      },
      (error: unknown) => done(error as NodeJS.ErrnoException, []),
    );
  };
}
