import { BlockList, isIP } from 'node:net';

/** A range in CIDR notation, and the document that sets it aside. */
type Range = readonly [range: string, why: string];

/** Addresses of this machine and of the network around it: fetched from only where the settings allow it. */
const local4: readonly Range[] = [
  ['10.0.0.0/8', 'private, RFC 1918'],
  ['100.64.0.0/10', 'behind a carrier’s NAT, RFC 6598'],
  ['127.0.0.0/8', 'loopback, RFC 1122'],
  ['169.254.0.0/16', 'link-local, RFC 3927'],
  ['172.16.0.0/12', 'private, RFC 1918'],
  ['192.168.0.0/16', 'private, RFC 1918'],
];
const local6: readonly Range[] = [
  ['::1/128', 'loopback, RFC 4291'],
  ['fc00::/7', 'unique local, RFC 4193'],
  ['fe80::/10', 'link-local, RFC 4291'],
];

/** Addresses that are nobody's site, whatever the settings say. */
const never4: readonly Range[] = [
  // Connecting to 0.0.0.0 reaches this machine on Linux and macOS.
  ['0.0.0.0/8', 'this network, RFC 1122'],
  ['192.0.0.0/24', 'protocol assignments, RFC 6890'],
  ['192.0.2.0/24', 'documentation, RFC 5737'],
  ['192.88.99.0/24', '6to4 relays, RFC 7526'],
  ['198.18.0.0/15', 'benchmarks, RFC 2544'],
  ['198.51.100.0/24', 'documentation, RFC 5737'],
  ['203.0.113.0/24', 'documentation, RFC 5737'],
  ['224.0.0.0/4', 'multicast, RFC 5771'],
  ['240.0.0.0/4', 'reserved, and broadcast, RFC 1112'],
];
const never6: readonly Range[] = [
  ['2001::/23', 'protocol assignments, with Teredo, RFC 2928 and RFC 4380'],
  ['2001:db8::/32', 'documentation, RFC 3849'],
  ['2002::/16', '6to4, which wraps an IPv4 address, RFC 3056'],
  ['3fff::/20', 'documentation, RFC 9637'],
];

/**
 * Of IPv6, what isn't listed here is no address of a site: all others are unassigned, or wrap an IPv4 address, as
 * `::ffff:127.0.0.1` does (RFC 4291).
 */
const global6: Range = ['2000::/3', 'global unicast, RFC 4291'];
/** Where a network has IPv6 only, its resolver writes IPv4 addresses this way (RFC 6052): the one inside counts. */
const NAT64 = '64:ff9b::';

function listOf(family: 'ipv4' | 'ipv6', ranges: readonly Range[]): BlockList {
  const list = new BlockList();
  for (const [range] of ranges) {
    const [net = '', bits] = range.split('/');
    list.addSubnet(net, Number(bits), family);
  }
  return list;
}

/** The same ranges as NAT64 writes them. */
const translated = (ranges: readonly Range[]): Range[] =>
  ranges.map(([range, why]) => {
    const [net = '', bits] = range.split('/');
    return [`${NAT64}${net}/${96 + Number(bits)}`, why];
  });

const local = { 4: listOf('ipv4', local4), 6: listOf('ipv6', [...local6, ...translated(local4)]) };
const never = { 4: listOf('ipv4', never4), 6: listOf('ipv6', [...never6, ...translated(never4)]) };
const sites6 = listOf('ipv6', [global6, [`${NAT64}/96`, 'NAT64, RFC 6052']]);

/**
 * What an IP address leads to: a site, this machine or its network (`local`), or nobody (`never`). What isn't an
 * address in plain writing leads to nobody.
 */
export function reachOf(address: string): 'site' | 'local' | 'never' {
  // A zone (`fe80::1%eth0`) names an interface of this machine.
  const [bare = ''] = address.split('%');
  const version = isIP(bare);
  if (version === 4) {
    if (local[4].check(bare, 'ipv4')) return 'local';
    return never[4].check(bare, 'ipv4') ? 'never' : 'site';
  }
  if (version !== 6) return 'never';
  if (local[6].check(bare, 'ipv6')) return 'local';
  return sites6.check(bare, 'ipv6') && !never[6].check(bare, 'ipv6') ? 'site' : 'never';
}
