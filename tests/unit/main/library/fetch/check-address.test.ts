import type { LookupAddress } from 'node:dns';
import { describe, expect, it } from 'vitest';
import { GalleyError } from '@shared/domain/errors';
import { checkedLookup, checkRedirect, checkUrl } from '../../../../../main/library/fetch/check-address';

const codeOf = (work: () => unknown): string | undefined => {
  try {
    work();
    return undefined;
  } catch (thrown) {
    return thrown instanceof GalleyError
      ? [thrown.code, thrown.details?.['reach'] as string | undefined].filter(Boolean).join(' ')
      : 'bug';
  }
};

describe('checkUrl', () => {
  it.each([
    ['http://0x7f.1/', 'local'],
    ['http://2130706433/', 'local'],
    ['http://0177.0.0.1/', 'local'],
    ['http://127.1:8080/', 'local'],
    ['http://１２７.0.0.1/', 'local'],
    ['http://[::1]/', 'local'],
    ['http://[::ffff:127.0.0.1]/', 'never'],
    ['http://[::ffff:7f00:1]/', 'never'],
    ['http://[64:ff9b::127.0.0.1]/', 'local'],
    ['http://0/', 'never'],
    ['http://192.168.0.1/', 'local'],
  ])('refuses %s, however it is written', (address, reach) => {
    expect(codeOf(() => checkUrl(address, false))).toBe(`fetch-refused ${reach}`);
  });

  it('takes this machine where the settings allow it, and still nobody’s address', () => {
    expect(checkUrl('http://0x7f.1:99/a', true).href).toBe('http://127.0.0.1:99/a');
    expect(codeOf(() => checkUrl('http://[::ffff:127.0.0.1]/', true))).toBe('fetch-refused never');
  });

  it.each([
    'file:///etc/passwd',
    'ftp://example.org/',
    'javascript:alert(1)',
    'data:text/html,x',
    'example.org',
  ])('refuses %s, which is no page', (address) =>
    expect(codeOf(() => checkUrl(address, true))).toBe('fetch-refused'),
  );

  it('sends no password, and not what stands behind #', () => {
    expect(codeOf(() => checkUrl('https://ana:secret@example.org/', false))).toBe('fetch-refused');
    expect(codeOf(() => checkUrl('https://ana@example.org/', false))).toBe('fetch-refused');
    expect(checkUrl('https://example.org/a?b=c#d', false).href).toBe('https://example.org/a?b=c');
  });
});

describe('checkRedirect', () => {
  const from = new URL('https://example.org/a/b');

  it('reads where it leads from where it stands', () => {
    expect(checkRedirect(from, '../c', false).href).toBe('https://example.org/c');
    expect(checkRedirect(from, '//example.com/', false).href).toBe('https://example.com/');
  });

  it('does not leave a protected address for one that is not', () => {
    expect(codeOf(() => checkRedirect(from, 'http://example.org/', false))).toBe('fetch-refused');
    expect(checkRedirect(new URL('http://example.org/'), 'https://example.org/', false).protocol).toBe(
      'https:',
    );
  });

  it('checks the next address like the first', () => {
    expect(codeOf(() => checkRedirect(from, 'https://127.0.0.1/', false))).toBe('fetch-refused local');
    expect(codeOf(() => checkRedirect(from, 'file:///etc/passwd', false))).toBe('fetch-refused');
    expect(codeOf(() => checkRedirect(from, 'https://', false))).toBe('fetch-refused');
  });
});

describe('checkedLookup', () => {
  const look = (addresses: LookupAddress[], local = false, all = true): Promise<unknown> =>
    new Promise((resolve) =>
      checkedLookup(() => Promise.resolve(addresses), local)('site.test', { all }, (error, found, family) =>
        resolve(error ? error.code : all ? found : [found, family]),
      ),
    );
  const site: LookupAddress = { address: '8.8.8.8', family: 4 };
  const own: LookupAddress = { address: '::1', family: 6 };

  it('hands on what it checked', async () => {
    expect(await look([site])).toEqual([site]);
    expect(await look([site], false, false)).toEqual(['8.8.8.8', 4]);
    expect(await look([site, own], true)).toEqual([site, own]);
  });

  it('refuses a host as soon as one of its addresses may not be asked', async () => {
    expect(await look([site, own])).toBe('fetch-refused');
    expect(await look([{ address: '0.0.0.0', family: 4 }], true)).toBe('fetch-refused');
  });

  it('says of a host without addresses that it is not there', async () => {
    expect(await look([])).toBe('ENOTFOUND');
  });
});
