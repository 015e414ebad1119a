import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SearchKind } from '@shared/domain/search';
import { v7 } from 'uuid';
import { describe, expect, it, onTestFinished } from 'vitest';
import { INDEX_FILE, openIndex, setState } from '../../../../../main/library/search/index/index-database';
import { Search } from '../../../../../main/library/search/search';
import { openDesk, type Desk } from '../../../../helpers/record';
import { temporaryFolder } from '../../../../helpers/temporary';

const open = { facets: {}, from: null, to: null };
const everything: SearchKind[] = ['article', 'claim', 'source', 'evidence', 'note'];

/** A search of a desk's record, caught up. */
function openSearch(desk: Desk, path = join(desk.store.folder, INDEX_FILE)) {
  const search = new Search(desk.store.database, path, desk.store.key);
  let isOpen = true;
  const close = (): void => {
    if (isOpen) search.close();
    isOpen = false;
  };
  onTestFinished(close);
  const work = (): number => {
    let steps = 0;
    for (const _ of search.work()) steps += 1;
    return steps;
  };
  const find = (query: string, kinds = everything, filter: object = {}) =>
    search
      .find({ query, kinds, filter: { ...open, ...filter }, unfinished: false, offset: 0, limit: 50 })
      .groups.flatMap(({ hits }) => hits);
  const list = (query = '', wish: object = {}) =>
    search.list({
      ...{
        query,
        filter: open,
        unfinished: false,
        sort: 'relevance',
        reversed: false,
        offset: 0,
        limit: 200,
      },
      ...wish,
    });
  work();
  return { search, work, find, list, close };
}

const ids = (hits: readonly { id: string }[]): string[] => hits.map(({ id }) => id);

function linked(desk: Desk) {
  const article = desk.article();
  const claim = desk.claim(article, '330 metres');
  const source = v7();
  const evidence = v7();
  desk.run('source.add', {
    source,
    fields: { type: 'document', title: 'Survey of towers', creator: 'Office of Heights' },
  });
  desk.run('evidence.link', {
    source,
    links: [{ evidence, claim }],
    fields: { question: 'fact', stance: 'supports', excerpt: 'measured by theodolite' },
  });
  const note = v7();
  desk.run('note.add', { note, claim, text: 'Ask the surveyor again.' });
  const query = v7();
  desk.run('query.ask', { query, claim, text: 'Where is this figure from?' });
  const remark = v7();
  desk.run('remark.add', {
    ...{ remark, article: article.article, revision: null, span: null },
    ...{ kind: 'missing-context', text: 'No word on the antenna.' },
  });
  return { article, claim, source, evidence, note, query, remark };
}

describe('a search', () => {
  it('lists all articles before there is an index, in the order that they will have', () => {
    const desk = openDesk();
    for (let at = 0; at < 30; at += 1) desk.article([`Tower ${at}.`]);
    const search = new Search(desk.store.database, ':memory:', undefined);
    onTestFinished(() => search.close());
    const list = (reversed: boolean) => {
      const wish = { query: '', filter: open, unfinished: false, offset: 5, limit: 10 };
      const { count, exact, rows } = search.list({ ...wish, sort: 'imported', reversed });
      return { count, exact, ids: ids(rows) };
    };
    const before = [list(false), list(true)];
    expect(before.map(({ count, ids: { length } }) => [count, length])).toEqual([
      [30, 10],
      [30, 10],
    ]);
    for (const _ of search.work());
    expect([list(false), list(true)]).toEqual(before);
  });

  it('looks for a field only in the kinds that have it', () => {
    const desk = openDesk();
    linked(desk);
    const { find, search } = openSearch(desk);
    expect(find('statement:metres').map(({ kind }) => kind)).toEqual(['claim']);
    expect(find('title:tower').map(({ kind }) => kind)).toEqual(['article']);
    const problem = (query: string) =>
      search.find({ query, kinds: everything, filter: open, unfinished: false, offset: 0, limit: 5 }).problem;
    expect(problem('statement:tower')).toBeNull();
    expect(problem('nowhere:tower')).not.toBeNull();
  });

  it('finds articles, claims, sources, excerpts, notes, queries and remarks', () => {
    const desk = openDesk();
    const one = linked(desk);
    const { find } = openSearch(desk);
    expect(ids(find('workers'))).toEqual([one.article.article]);
    expect(ids(find('metres', ['claim']))).toEqual([one.claim]);
    expect(ids(find('survey', ['source']))).toEqual([one.source]);
    expect(ids(find('theodolite'))).toEqual([one.evidence]);
    expect(find('antenna')).toMatchObject([{ id: one.remark, form: 'remark', article: one.article.article }]);
    expect(find('surveyor')).toMatchObject([{ id: one.note, form: 'note', claim: one.claim }]);
    expect(find('figure')).toMatchObject([{ id: one.query, form: 'query', standing: 'unchecked' }]);
  });

  it('says what was found and where in the article it stands', () => {
    const desk = openDesk();
    const { article } = linked(desk);
    const { find } = openSearch(desk);
    const [hit] = find('"tallest structure"', ['article']);
    expect(article.text.slice(hit?.at?.start, hit?.at?.end)).toBe('tallest structure');
    const [snippet] = hit?.snippets ?? [];
    expect(snippet?.marks.map(({ start, end }) => snippet.text.slice(start, end))).toEqual([
      'tallest structure',
    ]);
  });

  it('names every place of an article that a query matches, words next to each other as one', () => {
    const desk = openDesk();
    const { article } = desk.article([
      'The masts stood.',
      'An iron mast fell. Granite lasts; a mast of iron rusts. Wood floats, iron sinks.',
    ]);
    const { search } = openSearch(desk);
    const marked = (query: string) => {
      const text = desk.store.database.get<{ text: string }>('SELECT text FROM revision')?.text ?? '';
      const { spans } = search.matches({ article, query, unfinished: false });
      return spans.map(({ start, end }) => text.slice(start, end));
    };
    expect(marked('mast iron')).toEqual(['masts', 'iron mast', 'mast of iron', 'iron']);
    expect(marked('"mast of iron"')).toEqual(['mast of iron']);
    expect(marked('-mast wood')).toEqual(['Wood']);
    expect(marked('')).toEqual([]);
  });

  it('takes in what was added, changed, removed and taken back', () => {
    const desk = openDesk();
    const { article, claim } = linked(desk);
    const { find, work } = openSearch(desk);
    const second = desk.article(['A lighthouse of granite.']);
    expect(find('granite')).toEqual([]);
    work();
    expect(ids(find('granite'))).toEqual([second.article]);
    desk.run('claim.edit', { claims: [claim], fields: { statement: 'It is 324 yards tall.' } });
    work();
    expect(ids(find('yards'))).toEqual([claim]);
    desk.run('article.remove', { articles: [article.article] });
    work();
    expect(find('yards workers theodolite surveyor figure antenna')).toEqual([]);
    desk.record.undo(v7(), desk.ana);
    work();
    expect(ids(find('yards'))).toEqual([claim]);
    expect(find('theodolite surveyor figure antenna')).toHaveLength(4);
  });

  it('takes in nothing twice, and nothing where nothing has changed', () => {
    const desk = openDesk();
    linked(desk);
    const first = openSearch(desk);
    const before = first.find('metres workers');
    first.close();
    const again = openSearch(desk);
    expect(again.work()).toBe(0);
    expect(again.find('metres workers')).toEqual(before);
  });

  it('never holds what is confidential, and forgets what becomes so', () => {
    const desk = openDesk();
    const { claim, source } = linked(desk);
    const secret = v7();
    desk.run('source.add', {
      source: secret,
      fields: { type: 'interview', title: 'Zebedee Quux', confidential: true, label: 'Official A' },
    });
    desk.run('evidence.link', {
      source: secret,
      links: [{ evidence: v7(), claim }],
      fields: { question: 'fact', stance: 'supports', excerpt: 'whispered xylophone' },
    });
    const { find, work, close } = openSearch(desk);
    expect(ids(find('official'))).toEqual([secret]);
    expect(find('zebedee xylophone')).toEqual([]);
    expect(ids(find('theodolite'))).not.toEqual([]);
    desk.run('source.edit', { source, fields: { confidential: true, label: 'Official B' } });
    work();
    expect(find('theodolite heights')).toEqual([]);
    expect(ids(find('official'))).toHaveLength(2);
    close();
    const traces = readdirSync(desk.store.folder)
      .filter((name) => name.startsWith(INDEX_FILE))
      .map((name) => readFileSync(join(desk.store.folder, name)));
    for (const word of ['theodolit', 'zebedee', 'xylophon', 'quux'])
      for (const bytes of traces) {
        expect(bytes.includes(word)).toBe(false);
        expect(bytes.includes(Buffer.from(word, 'utf16le'))).toBe(false);
      }
    expect(traces.some((bytes) => bytes.includes(Buffer.from('worker', 'utf16le')))).toBe(true);
  });
});

describe('an index', () => {
  const spoil: Record<string, (path: string) => void> = {
    'is damaged': (path) => writeFileSync(path, Buffer.alloc(9000, 7)),
    'is empty': (path) => writeFileSync(path, ''),
    'is of another version': (path) => {
      const database = openIndex(path, undefined);
      setState(database, 'version', 'none');
      database.close();
    },
    'is ahead of the record': (path) => {
      const database = openIndex(path, undefined);
      setState(database, 'position', '9999');
      database.close();
    },
    'continues another history': (path) => {
      const database = openIndex(path, undefined);
      setState(database, 'hash', 'ff'.repeat(32));
      database.close();
    },
    'is of another library': (path) => {
      const database = openIndex(path, undefined);
      setState(database, 'library', v7());
      database.close();
    },
  };
  it.each(Object.entries(spoil))('that %s is built anew', (_name, damage) => {
    const desk = openDesk();
    const { article } = linked(desk);
    const path = join(desk.store.folder, INDEX_FILE);
    openSearch(desk).close();
    damage(path);
    const { find, work } = openSearch(desk);
    expect(ids(find('workers'))).toEqual([article.article]);
    expect(work()).toBe(0);
  });

  it('is built where there is none, under the key of its library', () => {
    const key = new Uint8Array(32).fill(9);
    const desk = openDesk(temporaryFolder(), undefined, key);
    const { article } = linked(desk);
    const { find, close } = openSearch(desk);
    expect(ids(find('workers'))).toEqual([article.article]);
    close();
    const bytes = readFileSync(join(desk.store.folder, INDEX_FILE));
    expect(bytes.includes(Buffer.from('worker', 'utf16le'))).toBe(false);
    expect(existsSync(join(desk.store.folder, INDEX_FILE))).toBe(true);
  });

  it('loses nothing when it is left at any step', () => {
    const desk = openDesk();
    const made = Array.from({ length: 30 }, (_, number) =>
      desk.article([`Paragraph number${number} common.`]),
    );
    const path = join(desk.store.folder, INDEX_FILE);
    for (let stop = 0; ; stop += 1) {
      const search = new Search(desk.store.database, path, undefined);
      const steps = search.work();
      let isDone = false;
      for (let step = 0; step <= stop && !isDone; step += 1) isDone = steps.next().done === true;
      search.close();
      if (isDone) break;
    }
    const { list, find } = openSearch(desk);
    expect(list('common').count).toBe(made.length);
    made.forEach(({ article }, number) => expect(ids(find(`number${number}`))).toEqual([article]));
  });

  it('answers from what is there while it is built, and lists everything', () => {
    const desk = openDesk();
    for (let number = 0; number < 1200; number += 1) desk.article([`Word${number} common.`]);
    const search = new Search(desk.store.database, ':memory:', undefined);
    onTestFinished(() => search.close());
    const wish = {
      filter: open,
      unfinished: false,
      reversed: false,
      sort: 'relevance' as const,
      offset: 0,
      limit: 5,
    };
    const seen = new Set<number>();
    for (const _ of search.work()) {
      const { count, exact } = search.list({ ...wish, query: 'common' });
      seen.add(count);
      if (count > 0 && count < 1200) {
        expect(exact).toBe(false);
        expect(search.list({ ...wish, query: '' }).count).toBe(1200);
        expect(search.state()).toMatchObject({ total: expect.any(Number) as number });
      }
    }
    expect([...seen].some((count) => count > 0 && count < 1200)).toBe(true);
    expect(search.list({ ...wish, query: 'common' })).toMatchObject({ count: 1200, exact: true });
    expect(search.state()).toBeNull();
  });
});

describe('a list of articles', () => {
  function setUp() {
    const desk = openDesk();
    const tower = desk.article(['The tower is 330 metres tall.']);
    const bridge = desk.article(['The bridge is old.']);
    const canal = desk.article(['The canal is long.']);
    const name = (article: { article: string }, title: string, rest: object = {}) =>
      desk.run('article.edit', { article: article.article, fields: { title, ...rest } });
    name(tower, 'Tower', { outlet: 'Alpha', publishedAt: '2026-01-05', language: 'en' });
    name(bridge, '“Bridge”', { outlet: 'Beta', publishedAt: null });
    name(canal, 'Écluse', { outlet: null, publishedAt: '2025-04', standing: 'reference' });
    const claim = desk.claim(tower, '330 metres');
    desk.run(
      'verdict.give',
      { claims: [claim], question: 'fact', value: 'disputed', reason: 'wrong' },
      desk.ben,
    );
    desk.run('article.tag', { articles: [tower.article, canal.article], add: ['water'], remove: [] });
    return { desk, tower: tower.article, bridge: bridge.article, canal: canal.article, ...openSearch(desk) };
  }

  it('is sorted, and what is not known comes last whichever way round', () => {
    const { list, tower, bridge, canal } = setUp();
    const by = (sort: string, reversed = false) => ids(list('', { sort, reversed }).rows);
    expect(by('title')).toEqual([bridge, canal, tower]);
    expect(by('title', true)).toEqual([tower, canal, bridge]);
    expect(by('published')).toEqual([tower, canal, bridge]);
    expect(by('published', true)).toEqual([canal, tower, bridge]);
    expect(by('outlet')).toEqual([tower, bridge, canal]);
    expect(by('imported')).toEqual([canal, bridge, tower]);
    expect(by('relevance', true)).toEqual([tower, bridge, canal]);
    expect(ids(list('', { sort: 'title', offset: 1, limit: 1 }).rows)).toEqual([canal]);
  });

  it('is narrowed by facets and dates, and counts what other choices would find', () => {
    const { desk, list, search, tower, bridge, canal } = setUp();
    const found = (facets: object, rest: object = {}) =>
      ids(list('', { filter: { ...open, facets, ...rest }, sort: 'title' }).rows);
    expect(found({ verdict: ['disputed'] })).toEqual([tower]);
    expect(found({ tag: ['water'] })).toEqual([canal, tower]);
    expect(found({ tag: ['water'], standing: ['check'] })).toEqual([tower]);
    expect(found({ outlet: ['', 'Beta'] })).toEqual([bridge, canal]);
    expect(found({ person: [desk.ben] })).toEqual([tower]);
    expect(found({}, { from: '2025-04-01', to: '2025-04-01' })).toEqual([canal]);
    expect(found({}, { to: '2026-01-05' })).toEqual([canal, tower]);
    const counts = search.facets({
      ...{ query: '', unfinished: false },
      filter: { ...open, facets: { outlet: ['Alpha'] } },
    });
    expect(counts.outlet).toEqual([
      { value: '', count: 1 },
      { value: 'Alpha', count: 1 },
      { value: 'Beta', count: 1 },
    ]);
    expect(counts.standing).toEqual([{ value: 'check', count: 1 }]);
    expect(counts.tag).toEqual([{ value: 'water', count: 1 }]);
    const queried = search.facets({ query: 'canal', unfinished: false, filter: open });
    expect(queried.standing).toEqual([{ value: 'reference', count: 1 }]);
  });

  it('follows a verdict at once', () => {
    const { desk, list, search, tower, bridge } = setUp();
    const disputed = () => ids(list('', { filter: { ...open, facets: { verdict: ['disputed'] } } }).rows);
    expect(disputed()).toEqual([tower]);
    const claim = desk.store.database.get<{ id: string }>('SELECT id FROM claim')?.id ?? '';
    desk.run('verdict.give', { claims: [claim], question: 'fact', value: 'verified' });
    search.refresh();
    expect(disputed()).toEqual([]);
    expect(bridge).not.toBe(tower);
  });

  it('gives all ids in its order', () => {
    const { search, tower, bridge, canal } = setUp();
    const { ids: bytes } = search.ids({
      query: '',
      unfinished: false,
      filter: open,
      sort: 'title',
      reversed: false,
    });
    const hex = (id: string): string => id.replaceAll('-', '');
    expect(Buffer.from(bytes).toString('hex')).toBe([bridge, canal, tower].map(hex).join(''));
  });

  it('filters never change scores', () => {
    const { find, tower } = setUp();
    const [free] = find('tower', ['article']);
    const [filtered] = find('tower', ['article'], { facets: { verdict: ['disputed'] } });
    expect(free).toMatchObject({ id: tower });
    expect(filtered?.score).toBe(free?.score);
    expect(find('metres', ['claim'], { facets: { outlet: ['Beta'] } })).toEqual([]);
    expect(find('metres', ['claim'], { facets: { outlet: ['Alpha'] } })).toHaveLength(1);
  });
});
