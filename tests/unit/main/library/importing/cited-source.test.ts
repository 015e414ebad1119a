import { describe, expect, it } from 'vitest';
import { citedSource } from '../../../../../main/library/importing/cited-source';

describe('citedSource', () => {
  it('takes a page by its address, and the words around that as its title', () => {
    const text = 'Town of Alder Cross, accounts for 1922 <https://example.org/a.pdf>, page 7.';
    expect(citedSource(text)).toEqual({
      type: 'web-page',
      title: 'Town of Alder Cross, accounts for 1922, page 7.',
      url: 'https://example.org/a.pdf',
      details: text,
    });
  });

  it('knows where an address ends', () => {
    const urlOf = (text: string) => citedSource(text).url;
    expect(urlOf('(see https://example.org/a_(b).)')).toBe('https://example.org/a_(b)');
    expect(urlOf('See “https://example.org/?q=1”, now gone.')).toBe('https://example.org/?q=1');
    expect(urlOf('https://')).toBeNull();
  });

  it('is called by its address where nothing else is said', () => {
    expect(citedSource('https://example.org/a')).toEqual({
      type: 'web-page',
      title: 'https://example.org/a',
      url: 'https://example.org/a',
      details: null,
    });
  });

  it('finds a thing by its DOI, written or as an address', () => {
    const written = 'Lindqvist, O., Bridges, doi:10.1234/Alder.1932, page 90.';
    expect(citedSource(written)).toEqual({
      type: 'document',
      title: written,
      url: 'https://doi.org/10.1234/alder.1932',
      details: null,
    });
    expect(citedSource('Bridges, https://doi.org/10.1234/alder.1932')).toMatchObject({
      type: 'document',
      title: 'Bridges',
      url: 'https://doi.org/10.1234/alder.1932',
    });
  });

  it('is a document by its words otherwise, cut between two of them where they are many', () => {
    expect(citedSource('Harbour register,\nvolume 4.')).toEqual({
      type: 'document',
      title: 'Harbour register, volume 4.',
      url: null,
      details: 'Harbour register,\nvolume 4.',
    });
    const long = citedSource('The register of the harbour '.repeat(20));
    expect(long.title.length).toBeLessThanOrEqual(120);
    expect(long.title).toMatch(/(?:The|register|of|the|harbour)…$/);
    expect(citedSource('x'.repeat(500)).title).toHaveLength(120);
    expect(citedSource('?').title).toBe('?');
  });
});
