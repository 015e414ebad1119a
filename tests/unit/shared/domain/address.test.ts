import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hostOfAddress, sameAddress } from '@shared/domain/address';

describe('sameAddress', () => {
  it.each([
    'https://www.paper.example/News/Story?id=7',
    'http://paper.example/News/Story/?id=7',
    '  HTTPS://WWW.Paper.Example:443/News/Story?id=7#comments ',
    'https://paper.example:80/News/Story?utm_source=x&id=7&fbclid=abc&utm_medium=y',
    'https://reader@paper.example./News/Story?id=7&gclid=1#:~:text=so',
    'www.paper.example/News/Story?id=7',
    'paper.example/%4Eews/Story?id=7',
  ])('takes %s for the same page', (address) => {
    expect(sameAddress(address)).toBe('paper.example/News/Story?id=7');
  });

  it.each([
    'https://paper.example/news/story?id=7',
    'https://paper.example/News/Story?id=8',
    'https://paper.example/News/Story',
    'https://news.paper.example/News/Story?id=7',
    'https://paper.example:8080/News/Story?id=7',
    'https://paper.example/News%2FStory?id=7',
  ])('takes %s for another page', (address) => {
    expect(sameAddress(address)).not.toBe('paper.example/News/Story?id=7');
  });

  it('puts parameters into one order', () => {
    expect(sameAddress('https://a.example/?b=2&a=1')).toBe(sameAddress('https://a.example?a=1&b=2'));
  });

  it('keeps a fragment that is a path of its own', () => {
    expect(sameAddress('https://a.example/#/one')).not.toBe(sameAddress('https://a.example/#/two'));
    expect(sameAddress('https://a.example/#!/one')).not.toBe(sameAddress('https://a.example/'));
  });

  it('takes other addresses as they stand, and words for none', () => {
    expect(sameAddress('urn:isbn:0451450523')).toBe('urn:isbn:0451450523');
    expect(sameAddress('ftp://a.example/x/')).toBe('ftp://a.example/x/');
    expect(['', ' ', 'see the file', 'p. 7', 'https://', 'note: see there'].map(sameAddress)).toEqual(
      Array(6).fill(null),
    );
  });

  const label = fc.stringMatching(/^[a-z][a-z0-9]{1,8}$/);
  const page = fc
    .record({
      host: fc.tuple(label, label).map((labels) => labels.join('.')),
      path: fc.array(fc.stringMatching(/^[A-Za-z0-9._~-]{1,8}$/), { maxLength: 3 }),
      query: fc.uniqueArray(label, { maxLength: 3 }),
    })
    .filter(({ query }) => !query.some((name) => /^(?:utm|at|wt|ito|smid|ocid|cmpid|igsh)/.test(name)));

  it('is not changed by how an address is written', () => {
    fc.assert(
      fc.property(
        page,
        fc.boolean(),
        fc.boolean(),
        fc.boolean(),
        ({ host, path, query }, secure, www, slash) => {
          const parameters = query.map((name) => `${name}=1`);
          const plain = `https://${host}/${path.join('/')}${query.length ? `?${parameters.join('&')}` : ''}`;
          const tagged = ['utm_source=a', ...parameters.toReversed(), 'fbclid=b'].join('&');
          const written = `http${secure ? 's' : ''}://${www ? 'www.' : ''}${host.toUpperCase()}/${path.join('/')}${slash ? '/' : ''}?${tagged}#top`;
          expect(sameAddress(written)).toBe(sameAddress(plain));
          expect(sameAddress(sameAddress(plain)!)).toBe(sameAddress(plain));
        },
      ),
    );
  });

  it('answers for anything', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(() => sameAddress(text)).not.toThrow();
      }),
    );
  });
});

describe('hostOfAddress', () => {
  it('is the host without www.', () => {
    expect(hostOfAddress('https://www.bbc.co.uk/news')).toBe('bbc.co.uk');
    expect(hostOfAddress('bbc.co.uk')).toBe('bbc.co.uk');
    expect(hostOfAddress('nothing')).toBe(null);
  });
});
