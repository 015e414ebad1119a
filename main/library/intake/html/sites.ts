/** Tells whether a link, as it is written, leads to another site than the page's own. */
export type LeadsOut = (href: string) => boolean;

const HOST = /^(?:https?:)?\/\/([^/?#:]+)/i;

/** The last two labels of a link's host: `news.coast.example` and `www.coast.example` are of one site. */
const siteOf = (href: string): string | null =>
  HOST.exec(href)?.[1]?.toLowerCase().split('.').slice(-2).join('.') ?? null;

/**
 * The links of a page that lead to other sites: a text names its sources by them and what it writes of, while
 * navigation, teasers and related stories stay on the site. Its own site is the one of its address, and the one that
 * most links lead to: a saved page may name another address than the one it came from.
 */
export function linksOut(document: Document, url: string | null): LeadsOut {
  const own = url === null ? null : siteOf(url);
  if (own === null) return () => false;
  const counts = new Map<string, number>();
  // Each link is asked about several times.
  const sites = new Map<string, string | null>();
  for (const link of document.getElementsByTagName('a')) {
    const href = link.getAttribute('href') ?? '#';
    // A relative link stays; one that leads to a place in the page says nothing.
    const site = siteOf(href) ?? (href.startsWith('#') ? null : own);
    sites.set(href, site);
    if (site !== null) counts.set(site, (counts.get(site) ?? 0) + 1);
  }
  const [most] = [...counts].reduce<[string, number]>(
    (first, next) => (next[1] > first[1] ? next : first),
    [own, 0],
  );
  return (href) => {
    const known = sites.get(href);
    const site = known === undefined ? siteOf(href) : known;
    return site !== null && site !== own && site !== most;
  };
}
