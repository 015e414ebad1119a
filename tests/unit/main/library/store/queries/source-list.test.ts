import { v7 } from 'uuid';
import { describe, expect, it } from 'vitest';
import type { SourceFields } from '@shared/domain/source';
import { libraryRequests, type ProcessInput } from '@shared/ipc/contract';
import { findDuplicates } from '../../../../../../main/library/store/queries/duplicate-sources';
import { listSources, usesOf } from '../../../../../../main/library/store/queries/source-list';
import { openDesk } from '../../../../../helpers/record';

function setUp() {
  const desk = openDesk();
  const add = (title: string, fields: Partial<SourceFields> = {}): string => {
    const source = v7();
    desk.run('source.add', { source, fields: { type: 'document', title, ...fields } });
    return source;
  };
  const link = (source: string, claim: string, excerpt: string | null = null): string => {
    const evidence = v7();
    const fields = { question: 'fact', stance: 'supports', excerpt, locator: 'p. 1' } as const;
    desk.run('evidence.link', { source, links: [{ evidence, claim }], fields });
    return evidence;
  };
  const list = (input: ProcessInput<'sources.list'> = {}) =>
    listSources(desk.store.database, libraryRequests['sources.list'].input.parse(input));
  const names = (input: ProcessInput<'sources.list'> = {}) => list(input).rows.map(({ name }) => name);
  return { desk, add, link, list, names };
}

describe('the list of sources', () => {
  it('sorts by last link, by letters, by day and by links, a page at a time', () => {
    const { desk, add, link, list, names } = setUp();
    const article = desk.article();
    const [one, two] = ['330 metres', 'Some 300 workers'].map((quote) => desk.claim(article, quote));
    const ids = ['beta', 'Élan', 'alpha', 'Zeta'].map((title) => add(title));
    link(ids[0]!, one!);
    link(ids[0]!, two!);
    link(ids[2]!, one!);
    expect(names({ sort: 'used' })).toEqual(['alpha', 'beta', 'Zeta', 'Élan']);
    expect(names({ sort: 'name' })).toEqual(['alpha', 'beta', 'Élan', 'Zeta']);
    expect(names({ sort: 'added' })).toEqual(['Zeta', 'alpha', 'Élan', 'beta']);
    expect(names({ sort: 'uses' })).toEqual(['beta', 'alpha', 'Zeta', 'Élan']);
    expect(list({ sort: 'name', offset: 1, limit: 2 })).toMatchObject({
      count: 4,
      rows: [{ name: 'beta', uses: 2, articles: 1 }, { name: 'Élan' }],
    });
    expect(list({ sort: 'added', offset: 3 }).rows.map(({ name }) => name)).toEqual(['beta']);
  });

  it('counts the articles that are still there, and says when a source was last linked', () => {
    const { desk, add, link, list } = setUp();
    const [source, unused] = [add('used'), add('unused')];
    const articles = [desk.article(), desk.article(), desk.article()];
    const claims = articles.map((article) => desk.claim(article, '330 metres'));
    claims.forEach((claim) => link(source, claim));
    desk.run('article.remove', { articles: [articles[0]!.article] });
    desk.run('claim.remove', { claims: [claims[1]!] });
    const row = (id: string) => list().rows.find((one) => one.id === id)!;
    expect(row(source)).toMatchObject({ articles: 1, uses: 3 });
    expect(row(source).lastUsed! > row(source).createdAt).toBe(true);
    expect(row(unused)).toMatchObject({ articles: 0, uses: 0, lastUsed: null });
  });

  it('is narrowed by words and types; what is confidential is found by its label only', () => {
    const { add, names } = setUp();
    add('Census', { type: 'dataset', publisher: 'Statistics Office' });
    add('Letter of the Office', { type: 'message' });
    add('Blue', { confidential: true, label: 'Official A', publisher: 'Office' });
    expect(names({ query: 'office', sort: 'name' })).toEqual(['Census', 'Letter of the Office']);
    expect(names({ query: 'off', types: ['dataset', 'book'] })).toEqual(['Census']);
    expect(names({ query: 'official a' })).toEqual(['Official A']);
    expect(names({ query: 'blue' })).toEqual([]);
    expect(names({ query: '100%' })).toEqual([]);
  });

  it('leaves out what was removed or merged', () => {
    const { desk, add, list, names } = setUp();
    const [into, merged, removed] = [add('into'), add('merged'), add('removed')];
    desk.run('source.merge', { into, sources: [merged] });
    desk.run('source.remove', { source: removed });
    expect(names()).toEqual(['into']);
    expect(list().count).toBe(1);
  });
});

describe('the uses of a source', () => {
  it('are told the last linked first, with claim, verdict and article', () => {
    const { desk, add, link } = setUp();
    const article = desk.article();
    const [one, two] = ['330 metres', 'Some 300 workers'].map((quote) => desk.claim(article, quote));
    const [source, other] = [add('used'), add('merged into it')];
    link(source, one!, 'it is so high');
    link(other, two!);
    desk.run('verdict.give', { claims: [two!], question: 'fact', value: 'disputed', reason: 'wrong' });
    desk.run('source.merge', { into: source, sources: [other] });
    const expected = [
      { claim: two, standing: 'disputed', statement: 'Some 300 workers', excerpt: null },
      {
        claim: one,
        standing: 'unchecked',
        articleTitle: 'A tower',
        excerpt: 'it is so high',
        locator: 'p. 1',
      },
    ];
    expect(usesOf(desk.store.database, source)).toMatchObject(expected);
    expect(usesOf(desk.store.database, other)).toMatchObject(expected);
    desk.run('claim.remove', { claims: [two!] });
    expect(usesOf(desk.store.database, source)).toHaveLength(1);
  });

  it('say nothing that is sealed', () => {
    const { desk, add, link } = setUp();
    const claim = desk.claim(desk.article(), '330 metres');
    const source = add('Blue', { confidential: true, label: 'Official A' });
    link(source, claim, 'blue words');
    expect(usesOf(desk.store.database, source)).toMatchObject([{ excerpt: null, locator: null }]);
  });
});

describe('duplicates among the sources', () => {
  it('are found by address, DOI, file and title, the most used first', () => {
    const { desk, add, link } = setUp();
    const claim = desk.claim(desk.article(), '330 metres');
    const url = 'https://office.example/report';
    const [a, b] = [add('One', { url }), add('Two', { url: `${url}/#top` })];
    link(b, claim);
    const [c, d] = [
      add('Three', { details: 'doi:10.1000/182' }),
      add('Four', { url: 'https://doi.org/10.1000/182' }),
    ];
    const [e, f] = [add('Five'), add('Six')];
    desk.keep(e, 'The same words');
    desk.keep(f, 'The same words');
    const [g, h] = [add('A report on the harbour'), add('The harbour: report on')];
    expect(
      findDuplicates(desk.store.database).map(({ why, sources }) => [why, ...sources.map(({ id }) => id)]),
    ).toEqual([
      ['address', b, a],
      ['doi', c, d],
      ['file', e, f],
      ['title', g, h],
    ]);
    desk.run('source.merge', { into: b, sources: [a] });
    expect(findDuplicates(desk.store.database).map(({ why }) => why)).toEqual(['doi', 'file', 'title']);
  });

  it('leave out confidential, purged and removed sources', () => {
    const { desk, add } = setUp();
    const url = 'https://office.example/report';
    add('Open', { url });
    const confidential = { confidential: true, label: 'Official A' };
    const secret = add('Open', { url, ...confidential });
    const later = add('Open', { url });
    desk.run('source.edit', { source: later, fields: confidential });
    const purged = add('Open', { url, ...confidential });
    desk.run('source.purge', { source: purged });
    expect(findDuplicates(desk.store.database)).toEqual([]);
    expect(secret).toBeTruthy();
  });
});
