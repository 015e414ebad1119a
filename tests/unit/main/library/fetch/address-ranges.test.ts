import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reachOf } from '../../../../../main/library/fetch/address-ranges';

describe('reachOf', () => {
  it.each([
    '8.8.8.8',
    '93.184.216.34',
    '9.255.255.255',
    '11.0.0.0',
    '100.63.255.255',
    '100.128.0.0',
    '126.255.255.255',
    '172.15.255.255',
    '172.32.0.0',
    '192.167.255.255',
    '223.255.255.255',
    '2606:2800:220:1:248:1893:25c8:1946',
    '2a00:1450:4001::1',
    // A site with an IPv4 address, as a network without IPv4 writes it.
    '64:ff9b::5db8:d822',
  ])('%s is a site', (address) => expect(reachOf(address)).toBe('site'));

  it.each([
    '10.0.0.1',
    '10.255.255.255',
    '100.64.0.1',
    '100.127.255.255',
    '127.0.0.1',
    '127.255.255.255',
    '169.254.169.254',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '::1',
    'fc00::1',
    'fd12:3456::1',
    'fe80::1',
    'fe80::1%eth0',
    '64:ff9b::7f00:1',
    '64:ff9b::c0a8:101',
  ])('%s is this machine or its network', (address) => expect(reachOf(address)).toBe('local'));

  it.each([
    '0.0.0.0',
    '0.1.2.3',
    '192.0.0.1',
    '192.0.2.1',
    '198.18.0.1',
    '198.51.100.1',
    '203.0.113.1',
    '224.0.0.1',
    '239.255.255.255',
    '240.0.0.1',
    '255.255.255.255',
    '::',
    '::ffff:127.0.0.1',
    '::ffff:7f00:1',
    '::ffff:8.8.8.8',
    '::7f00:1',
    '64:ff9b::e000:1',
    '64:ff9b:1::1',
    '100::1',
    '2001::1',
    '2001:db8::1',
    '2002:7f00:1::',
    '3fff::1',
    '5f00::1',
    'ff02::1',
    'fec0::1',
    'not an address',
    '127.1',
    '',
  ])('%s is nobody’s', (address) => expect(reachOf(address)).toBe('never'));

  it('says the same of an IPv4 address as a network writes it that has IPv6 only', () => {
    fc.assert(
      fc.property(fc.ipV4(), (address) => {
        expect(reachOf(`64:ff9b::${address}`)).toBe(reachOf(address));
      }),
    );
  });
});
