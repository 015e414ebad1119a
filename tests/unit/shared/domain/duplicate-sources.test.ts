import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { duplicateSources, type ComparedSource } from '@shared/domain/duplicate-sources';

const source = (id: string, fields: Partial<ComparedSource> = {}): ComparedSource => ({
  id,
  type: 'document',
  title: `Untitled ${id} thing`,
  creator: null,
  publisher: null,
  publishedAt: null,
  url: null,
  details: null,
  article: null,
  files: [],
  ...fields,
});

const groupsOf = (...sources: ComparedSource[]): string[] =>
  duplicateSources(sources).map(({ why, sources: ids }) => `${why} ${ids.join(' ')}`);

/** Are these two sources of like titles taken for one? */
const alike = (one: Partial<ComparedSource>, other: Partial<ComparedSource>): boolean =>
  groupsOf(source('a', one), source('b', other)).length > 0;

const title = 'Labour market statistics for 2023';

describe('duplicateSources', () => {
  it('names the surest reason, and each source once', () => {
    const url = 'https://office.example/r';
    const doi = { details: 'doi 10.1000/182' };
    expect(
      groupsOf(
        source('a', { title, url, files: ['f'] }),
        source('b', { title, ...doi }),
        source('c', { title, url: `${url}/?utm_source=x`, ...doi }),
        source('d', { url: 'https://doi.org/10.1000/182' }),
        source('e', { files: ['g', 'f'] }),
        source('f', { files: ['g'] }),
        source('g', { title }),
        source('h', { title: 'Statistics for the 2023 labor market' }),
      ),
    ).toEqual(['address a c', 'doi b d', 'file e f', 'title g h']);
  });

  it('never puts two articles of the library together', () => {
    const url = 'https://office.example/r';
    expect(
      groupsOf(source('a', { url }), source('b', { url, article: 'x' }), source('c', { url, article: 'y' })),
    ).toEqual(['address a b']);
    expect(groupsOf(source('b', { url, article: 'x' }), source('c', { url, article: 'y' }))).toEqual([]);
  });

  describe('by title', () => {
    it('takes the same words in another order, and a slip', () => {
      expect(
        alike({ title }, { title: 'For 2023: statistics of the labour market'.replace('of the ', '') }),
      ).toBe(true);
      expect(alike({ title }, { title: title.replace('statistics', 'statistcs') })).toBe(true);
      expect(alike({ title: `${title} | The Office`, publisher: 'The Office' }, { title })).toBe(true);
    });

    it('takes no other number, and no two slips', () => {
      expect(alike({ title }, { title: title.replace('2023', '2024') })).toBe(false);
      expect(alike({ title }, { title: 'Labor market statistcs for 2023' })).toBe(false);
    });

    it('wants the same family of types, or the same year', () => {
      expect(alike({ title, type: 'dataset' }, { title, type: 'court-record' })).toBe(true);
      expect(alike({ title }, { title, type: 'web-page' })).toBe(false);
      expect(alike({ title, publishedAt: '2024-02' }, { title, type: 'web-page', publishedAt: '2024' })).toBe(
        true,
      );
    });

    it.each<[string, Partial<ComparedSource>, Partial<ComparedSource>]>([
      ['years', { publishedAt: '2023' }, { publishedAt: '2024' }],
      ['authors', { creator: 'A. Author' }, { creator: 'B. Other' }],
      ['publishers', { publisher: 'Office' }, { publisher: 'Bank' }],
      ['DOIs', { details: 'doi:10.1000/1' }, { details: 'doi:10.1000/2' }],
      ['pages of one site', { url: 'https://a.example/1' }, { url: 'https://a.example/2' }],
    ])('is refuted by other %s', (_what, one, other) => {
      expect(alike({ title, ...one }, { title })).toBe(true);
      expect(alike({ title, ...one }, { title, ...other })).toBe(false);
    });

    it('says little in two words', () => {
      const annual = { title: 'Annual report', publishedAt: '2024' };
      expect(alike(annual, annual)).toBe(false);
      expect(alike({ ...annual, publisher: 'The Bank' }, { ...annual, publisher: 'Bank' })).toBe(true);
    });

    it('of what people say counts for one day only', () => {
      const talk = { type: 'interview', title: 'Talk with the mayor of the town' } as const;
      expect(alike(talk, talk)).toBe(false);
      const day = { ...talk, publishedAt: '2026-01-05' };
      expect(alike(day, day)).toBe(true);
      expect(alike(day, { ...day, publishedAt: '2026-01-06' })).toBe(false);
    });

    it('does not join two that speak against each other through a third', () => {
      expect(
        groupsOf(
          source('a', { title, publishedAt: '2023' }),
          source('b', { title }),
          source('c', { title, publishedAt: '2024' }),
        ),
      ).toEqual(['title a b']);
    });
  });

  const few = fc.constantFrom(null, 'one', 'two', 'three');
  const compared = fc
    .record({
      title: fc.array(fc.constantFrom('labour', 'labor', 'market', 'report', 'spring', '2023', '2024'), {
        minLength: 1,
        maxLength: 6,
      }),
      url: few,
      doi: few,
      article: few,
      creator: few,
      year: fc.constantFrom(null, '2023', '2024'),
      files: fc.subarray(['x', 'y', 'z']),
    })
    .map(({ title: words, url, doi, year, ...fields }) => ({
      ...fields,
      title: words.join(' '),
      url: url && `https://a.example/${url}`,
      details: doi && `10.1000/${doi}`,
      publishedAt: year,
    }));

  it('puts each source into one group at most, keeps their order, and mixes no articles', () => {
    fc.assert(
      fc.property(fc.array(compared, { maxLength: 25 }), (list) => {
        const sources = list.map((fields, n) => source(String(n), fields));
        const groups = duplicateSources(sources);
        const ids = groups.flatMap((group) => group.sources);
        expect(new Set(ids).size).toBe(ids.length);
        for (const group of groups) {
          expect(group.sources.length).toBeGreaterThan(1);
          expect(group.sources.map(Number)).toEqual(group.sources.map(Number).sort((a, b) => a - b));
          const articles = group.sources.map((id) => sources[Number(id)]!.article).filter(Boolean);
          expect(new Set(articles).size).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});
