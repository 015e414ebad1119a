import { v7 } from 'uuid';
import { describe, expect, it } from 'vitest';
import { changedBy } from '../../../../main/library/execute';
import type { Change } from '../../../../main/library/store/apply';
import { listCopies } from '../../../../main/library/store/queries/copies';
import { listEvidence, listNotes } from '../../../../main/library/store/queries/evidence';
import { findSources, getSource, revealSource } from '../../../../main/library/store/queries/sources';
import { differingTables, replayed, rowsOfTable } from '../../../../main/library/store/replay';
import { KeyRing } from '../../../../main/library/store/sealing';
import { verifyLibrary } from '../../../../main/library/store/verify';
import type { SourceFields } from '@shared/domain/source';
import { openDesk, type Desk } from '../../../helpers/record';

const notFound = expect.objectContaining({ code: 'not-found' }) as Error;
const refused = expect.objectContaining({ code: 'command-invalid' }) as Error;
const purged = expect.objectContaining({ code: 'source-purged' }) as Error;

function setUp() {
  const desk = openDesk();
  const article = desk.article();
  const claim = desk.claim(article, '330 metres');
  const keys = new KeyRing(desk.store.database);
  const add = (title: string, fields: Partial<SourceFields> = {}): string => {
    const source = v7();
    desk.run('source.add', { source, fields: { type: 'book', title, ...fields } });
    return source;
  };
  const link = (source: string, excerpt: string): string => {
    const evidence = v7();
    desk.run('evidence.link', {
      source,
      links: [{ evidence, claim }],
      fields: { question: 'fact', stance: 'supports', excerpt },
    });
    return evidence;
  };
  return { desk, article, claim, keys, add, link };
}

const names = (desk: Desk): string[] => findSources(desk.store.database, '', 99).map(({ name }) => name);
/** The bytes of all events, as they lie in the record. */
const log = (desk: Desk): string =>
  desk.store.database
    .all<{ body: Uint8Array }>('SELECT body FROM payload')
    .map(({ body }) => Buffer.from(body).toString())
    .join('\n');
const tablesSay = (desk: Desk): string =>
  (['source', 'evidence', 'note', 'keptCopy', 'file'] as const)
    .map((table) => JSON.stringify(rowsOfTable(desk.store.database, table)))
    .join('\n');

describe('merging sources', () => {
  it('moves evidence, notes and copies, fills what is empty in the order given, and undo brings all back', () => {
    const { desk, claim, keys, add, link } = setUp();
    const into = add('The report', { publisher: 'The Office' });
    const one = add('Report (PDF)', { creator: 'A. Author', publisher: 'Elsewhere' });
    const two = add('Report, the', {
      creator: 'B. Other',
      url: 'https://office.example/r',
      publishedAt: '2024',
    });
    [into, one, two].forEach((source, n) => link(source, `excerpt ${n}`));
    desk.keep(one, 'What it says');
    desk.run('note.add', { note: v7(), claim, text: 'Ask them', source: two });
    const before = tablesSay(desk);
    desk.run('source.merge', { into, sources: [one, two, one] });

    const { database } = desk.store;
    expect(names(desk)).toEqual(['The report']);
    expect(getSource(database, into)).toMatchObject({
      name: 'The report',
      publisher: 'The Office',
      creator: 'A. Author',
      url: 'https://office.example/r',
      publishedAt: '2024',
      uses: 3,
      copies: 1,
    });
    expect(new Set(listEvidence(database, keys, claim).map(({ source }) => source.id))).toEqual(
      new Set([into]),
    );
    expect(listNotes(database, keys, claim)[0]!.source).toBe(into);
    expect(listCopies(database, keys, into)).toHaveLength(1);
    expect(differingTables(database, replayed(database))).toEqual([]);

    desk.record.undo(v7(), desk.ana);
    expect(tablesSay(desk)).toBe(before);
    desk.record.undo(v7(), desk.ana, 'redo');
    expect(names(desk)).toEqual(['The report']);
  });

  it('answers with what it became for one that was merged, also twice over', () => {
    const { desk, add } = setUp();
    const [one, two, three] = ['one', 'two', 'three'].map((title) => add(title));
    desk.run('source.merge', { into: two!, sources: [one!] });
    desk.run('source.merge', { into: three!, sources: [two!] });
    expect(getSource(desk.store.database, one!).name).toBe('three');
  });

  it('can’t link, edit, merge or remove what was merged', () => {
    const { desk, add, link } = setUp();
    const [into, gone] = [add('into'), add('gone')];
    desk.run('source.merge', { into, sources: [gone] });
    expect(() => link(gone, 'x')).toThrow(notFound);
    expect(() => desk.run('source.edit', { source: gone, fields: { title: 'x' } })).toThrow(notFound);
    expect(() => desk.run('source.merge', { into: add('new'), sources: [gone] })).toThrow(notFound);
    expect(() => desk.run('source.merge', { into: gone, sources: [into] })).toThrow(notFound);
    expect(() => desk.run('source.remove', { source: gone })).toThrow(notFound);
  });

  it('refuses a source with itself, and confidential and purged ones', () => {
    const { desk, add } = setUp();
    const open = add('open');
    const secret = add('secret', { confidential: true, label: 'Official A' });
    expect(() => desk.run('source.merge', { into: open, sources: [open] })).toThrow(refused);
    expect(() => desk.run('source.merge', { into: open, sources: [secret] })).toThrow(refused);
    expect(() => desk.run('source.merge', { into: secret, sources: [open] })).toThrow(refused);
    desk.run('source.purge', { source: secret });
    expect(() => desk.run('source.merge', { into: open, sources: [secret] })).toThrow(purged);
  });

  it('takes over that it is an article, and refuses two different ones', () => {
    const { desk, article, add } = setUp();
    const [into, one, two] = [add('The same as a book'), v7(), v7()];
    desk.run('source.addArticle', { source: one, copy: v7(), article: article.article });
    desk.run('source.addArticle', { source: two, copy: v7(), article: desk.article(['Another.']).article });
    expect(() => desk.run('source.merge', { into, sources: [one, two] })).toThrow(refused);
    desk.run('source.merge', { into, sources: [one] });
    expect(getSource(desk.store.database, into)).toMatchObject({ article: article.article, copies: 1 });
    expect(() => desk.run('source.merge', { into, sources: [two] })).toThrow(refused);
  });

  it('names every source and every claim that it touches', () => {
    const { desk, claim, add, link } = setUp();
    const [into, one] = [add('into'), add('one')];
    link(one, 'x');
    const id = desk.run('source.merge', { into, sources: [one] });
    const payload = desk.store.database.get<{ body: Uint8Array }>(
      'SELECT body FROM payload WHERE eventId = ?',
      [id],
    );
    const { changes } = JSON.parse(Buffer.from(payload!.body).toString()) as { changes: Change[] };
    const told = changedBy(changes, desk.store.database);
    expect(told.ids.sort()).toEqual([into, one, claim].sort());
    expect(told.kinds).toEqual(expect.arrayContaining(['sources', 'claims']));
  });
});

describe('what was merged into a source that becomes confidential', () => {
  it('is sealed with it, and a purge destroys it, also what an undo took away', () => {
    const { desk, claim, keys, add, link } = setUp();
    const into = add('Minister Blue', { url: 'https://blue.example' });
    const one = add('Mr Blue of Bluetown', { contact: 'blue@blue.example' });
    link(one, 'blue words');
    desk.keep(one, 'blue paper');
    link(one, 'blue slip');
    desk.record.undo(v7(), desk.ana);
    desk.run('source.merge', { into, sources: [one] });
    desk.run('source.edit', { source: into, fields: { confidential: true, label: 'Official A' } });
    expect(tablesSay(desk)).not.toMatch(/blue/i);
    expect(getSource(desk.store.database, one)).toMatchObject({ id: into, name: 'Official A' });
    expect(revealSource(desk.store.database, keys, one).title).toBe('Mr Blue of Bluetown');
    expect(listEvidence(desk.store.database, keys, claim).map(({ excerpt }) => excerpt)).toEqual([
      'blue words',
    ]);

    desk.run('source.purge', { source: into });
    expect(tablesSay(desk)).not.toMatch(/blue/i);
    expect(log(desk)).not.toMatch(/blue/i);
    expect(verifyLibrary(desk.store.database, desk.store.folder).problems).toEqual([]);
  });

  it('leaves nothing in the log of a merge that was taken back', () => {
    const { desk, add } = setUp();
    const other = add('Somebody else');
    const secret = add('Minister Blue', { url: 'https://blue.example', creator: 'Blue' });
    desk.run('source.merge', { into: other, sources: [secret] });
    desk.record.undo(v7(), desk.ana);
    desk.run('source.edit', { source: secret, fields: { confidential: true, label: 'Official A' } });
    desk.run('source.purge', { source: secret });
    expect(log(desk)).not.toMatch(/blue/i);
    expect(getSource(desk.store.database, other)).toMatchObject({ name: 'Somebody else', url: null });
    expect(verifyLibrary(desk.store.database, desk.store.folder).problems).toEqual([]);
  });
});

describe('a link that comes back to a source that was merged meanwhile', () => {
  it('shows the source that it became, and is sealed with it', () => {
    const { desk, claim, keys, add } = setUp();
    const [into, gone, evidence] = [add('into'), add('gone'), v7()];
    const links = [{ evidence, claim }];
    const fields = { question: 'fact', stance: 'supports', excerpt: 'blue words' } as const;
    desk.run('evidence.link', { source: gone, links, fields }, desk.ben);
    desk.record.undo(v7(), desk.ben);
    desk.run('source.merge', { into, sources: [gone] });
    desk.record.undo(v7(), desk.ben, 'redo');
    expect(listEvidence(desk.store.database, keys, claim)[0]!.source).toMatchObject({
      id: into,
      name: 'into',
    });
    desk.run('source.edit', { source: into, fields: { confidential: true, label: 'Official A' } });
    expect(tablesSay(desk)).not.toMatch(/blue/i);
    expect(listEvidence(desk.store.database, keys, claim)[0]!.excerpt).toBe('blue words');
  });
});
