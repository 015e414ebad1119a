/** RFC 3986, appendix B, for addresses with an authority: scheme, authority, path, query, fragment. */
const PARTS = /^([a-z][a-z0-9+.-]*):\/\/([^/?#]*)([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/is;
/** A host as people write it: `www.example.org/page`, `example.org:8080`. */
const BARE_HOST = /^[^\s/?#:@]+\.[^\s/?#:@.]{2,}(?::\d+)?(?=[/?#]|$)/u;

/** What sites add to find out where a reader came from; it never says which page it is. */
const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|yclid|twclid|igshid|igsh|mc_[ce]id|_ga|_gl|_hs(?:enc|mi)|mkt_tok|at_(?:medium|campaign|custom\d|link\w*|format|ptr\w*|bbc_team)|ito|cmpid|smid|ocid|wt[._](?:mc|zmc)\w*)$/i;

/** What RFC 3986 calls unreserved means the same written out and percent-encoded. */
function plainEscapes(text: string): string {
  return text.replace(/%([0-9a-f]{2})/gi, (escape, hex: string) => {
    const char = String.fromCharCode(parseInt(hex, 16));
    return /[A-Za-z0-9._~-]/.test(char) ? char : escape.toUpperCase();
  });
}

const hostOf = (authority: string): string =>
  authority
    .replace(/^.*@/, '')
    .toLowerCase()
    .replace(/:(?:80|443)?$/, '')
    .replace(/\.$/, '')
    .replace(/^www\.(?=[^.]+\.)/, '');

/** The parameters that say which page it is, in one order. */
const queryOf = (query: string): string =>
  query
    .split('&')
    .filter((parameter) => parameter !== '' && !TRACKING.test(parameter.split('=', 1)[0] ?? ''))
    .map(plainEscapes)
    .sort()
    .join('&');

function partsOf(address: string): RegExpExecArray | null {
  const written = address.trim();
  return PARTS.exec(BARE_HOST.test(written) ? `https://${written}` : written);
}

/**
 * What two addresses of one page have in common: without scheme, `www.`, port where it is the usual one, slash at
 * the end, fragment (but one that is a path of its own) and what only tells where a reader came from. Other
 * addresses than those of pages are taken as they stand. `null` for what is no address.
 */
export function sameAddress(address: string): string | null {
  const parts = partsOf(address);
  if (!parts) return /^[a-z][a-z0-9+.-]*:\S+$/i.test(address.trim()) ? address.trim() : null;
  const [whole, scheme = '', authority = '', path = '', query = '', fragment = ''] = parts;
  if (!/^https?$/i.test(scheme)) return whole;
  const host = hostOf(authority);
  if (host === '') return null;
  const parameters = queryOf(query);
  const route = /^!?\//.test(fragment) ? `#${plainEscapes(fragment)}` : '';
  return `${host}${plainEscapes(path).replace(/\/+$/, '')}${parameters && `?${parameters}`}${route}`;
}

/** The host of a page's address, without `www.`; `null` for what has none. */
export function hostOfAddress(address: string): string | null {
  const authority = partsOf(address)?.[2];
  return authority === undefined ? null : hostOf(authority) || null;
}
