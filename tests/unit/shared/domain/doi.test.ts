import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { doiIn } from '@shared/domain/doi';

describe('doiIn', () => {
  it.each([
    'https://doi.org/10.1038/S41586-020-2649-2',
    'doi:10.1038/s41586-020-2649-2.',
    'See (10.1038/s41586-020-2649-2), p. 3',
    'https://publisher.example/doi/full/10.1038/s41586-020-2649-2?journal=x',
    'https://publisher.example/doi/10.1038%2Fs41586-020-2649-2/pdf',
    'https://publisher.example/10.1038/s41586-020-2649-2.pdf#page=2',
  ])('finds the one in %s', (text) => {
    expect(doiIn(text)).toBe('10.1038/s41586-020-2649-2');
  });

  it('keeps brackets that belong to it', () => {
    expect(doiIn('(doi 10.1016/0021-8928(95)00054-0)')).toBe('10.1016/0021-8928(95)00054-0');
  });

  it.each(['', 'on 01.10.2024/2', 'version 110.1038/x', '10.1038', '10.1038/', '10.12/x', '10.1038/.'])(
    'finds none in “%s”',
    (text) => {
      expect(doiIn(text)).toBe(null);
    },
  );

  it('finds it in any case and among any words', () => {
    const doi = fc.stringMatching(/^10\.[0-9]{4,6}\/[a-z0-9]{2,10}$/);
    const words = fc.array(fc.stringMatching(/^[A-Za-z]{1,8}$/), { maxLength: 4 });
    fc.assert(
      fc.property(doi, words, words, (one, before, after) => {
        expect(doiIn([...before, one.toUpperCase(), ...after].join(' '))).toBe(one);
      }),
    );
  });
});
