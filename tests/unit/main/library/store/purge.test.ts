import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { v7 } from 'uuid';
import { describe, expect, it } from 'vitest';
import { listEvidence, listNotes } from '../../../../../main/library/store/queries/evidence';
import { findSources, getSource, revealSource } from '../../../../../main/library/store/queries/sources';
import { differingTables, replayed } from '../../../../../main/library/store/replay';
import { KeyRing } from '../../../../../main/library/store/sealing';
import { verifyLibrary } from '../../../../../main/library/store/verify';
import { openDesk, type Desk } from '../../../../helpers/record';

const secrets = [
  'Zebulon Quist',
  'zq@example.org',
  'met by the canal',
  'he signed it',
  'row seven',
  'Quist says so',
];
const [name, contact, details, excerpt, locator, note] = secrets as [
  string,
  string,
  string,
  string,
  string,
  string,
];

/** A claim whose evidence comes from a source that must not be known; open at first when asked. */
function confide(desk: Desk, { openAtFirst = false } = {}): { source: string; claim: string } {
  const source = v7();
  const claim = desk.claim(desk.article(), '330 metres');
  const fields = {
    type: 'interview' as const,
    title: name,
    contact,
    details,
    label: 'Engineer A',
    confidential: true,
  };
  desk.run('source.add', { source, fields: { ...fields, confidential: !openAtFirst } });
  desk.run('evidence.link', {
    source,
    links: [{ evidence: v7(), claim }],
    fields: { question: 'fact', stance: 'supports', excerpt, locator },
  });
  desk.run('note.add', { note: v7(), claim, text: note, source });
  if (openAtFirst) desk.run('source.edit', { source, fields: { confidential: true } });
  return { source, claim };
}

/** Every byte of a folder, as text. */
function allBytes(folder: string): string {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => join(folder, path))
    .filter((path) => statSync(path).isFile())
    .map((path) => readFileSync(path, 'latin1'))
    .join('\n');
}

const found = (desk: Desk): string[] =>
  secrets.filter((secret) => allBytes(desk.store.folder).includes(secret));

describe('a confidential source', () => {
  it('is shown by its label, found by its label only, and opened for who asks for the name', () => {
    const desk = openDesk();
    const { source } = confide(desk);
    const database = desk.store.database;
    expect(getSource(database, source)).toMatchObject({
      name: 'Engineer A',
      creator: null,
      confidential: true,
    });
    expect(findSources(database, 'engineer', 10).map(({ id }) => id)).toEqual([source]);
    expect(findSources(database, 'Zebulon', 10)).toEqual([]);
    expect(revealSource(database, new KeyRing(database), source)).toMatchObject({
      title: name,
      contact,
      details,
    });
  });

  it('stands in no byte of the library but sealed', () => {
    const desk = openDesk();
    const { claim } = confide(desk);
    expect(found(desk)).toEqual([]);
    const keys = new KeyRing(desk.store.database);
    expect(listEvidence(desk.store.database, keys, claim)[0]).toMatchObject({ excerpt, locator });
    expect(listNotes(desk.store.database, keys, claim)[0]).toMatchObject({ text: note });
  });

  it('is not taken in by text that looks sealed', () => {
    const desk = openDesk();
    const fields = { type: 'book' as const, title: 'sealed:1:x:y', confidential: true };
    expect(() => desk.run('source.add', { source: v7(), fields })).toThrow(
      expect.objectContaining({ code: 'command-invalid' }),
    );
  });

  it('stays confidential', () => {
    const desk = openDesk();
    const { source } = confide(desk);
    expect(() => desk.run('source.edit', { source, fields: { confidential: false } })).toThrow(
      expect.objectContaining({ code: 'command-invalid' }),
    );
  });

  it('seals later changes too', () => {
    const desk = openDesk();
    const { source } = confide(desk);
    desk.run('source.edit', { source, fields: { creator: 'Quist the Elder' } });
    expect(allBytes(desk.store.folder)).not.toContain('Quist the Elder');
    const database = desk.store.database;
    expect(revealSource(database, new KeyRing(database), source).creator).toBe('Quist the Elder');
  });
});

describe.each([false, true])('a purge (source open at first: %s)', (openAtFirst) => {
  it('leaves what was known in no byte, and the chain still verifies', () => {
    const desk = openDesk();
    const { source, claim } = confide(desk, { openAtFirst });
    desk.run('source.purge', { source });
    desk.record.database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
    expect(found(desk)).toEqual([]);

    const database = desk.store.database;
    const report = verifyLibrary(database, desk.store.folder);
    expect(report).toMatchObject({ ok: true, problems: [] });
    expect(report.purged > 0).toBe(openAtFirst);
    const copy = replayed(database);
    expect(differingTables(database, copy)).toEqual([]);
    copy.close();

    const keys = new KeyRing(database);
    expect(getSource(database, source)).toMatchObject({ name: 'Engineer A', purged: true });
    expect(listEvidence(database, keys, claim)[0]).toMatchObject({ excerpt: null, locator: null });
    expect(listNotes(database, keys, claim)).toEqual([]);
    expect(() => revealSource(database, keys, source)).toThrow(
      expect.objectContaining({ code: 'source-purged' }),
    );
  });

  it('can’t be undone, nor can what it took with it', () => {
    const desk = openDesk();
    const { source } = confide(desk, { openAtFirst });
    desk.run('source.purge', { source });
    for (const effect of ['undo', 'redo'] as const)
      expect(() => desk.record.undo(v7(), desk.ana, effect)).toThrow(
        expect.objectContaining({ code: 'undo-nothing' }),
      );
  });

  it('brings nothing back by redo, and finds what an undo had taken away', () => {
    const desk = openDesk();
    const source = v7();
    const claim = desk.claim(desk.article(), '330 metres');
    const fields = { type: 'interview' as const, title: name, contact, label: 'Engineer A' };
    desk.run('source.add', { source, fields });
    desk.run('evidence.link', {
      source,
      links: [{ evidence: v7(), claim }],
      fields: { question: 'fact', stance: 'supports', excerpt, locator },
    });
    desk.record.undo(v7(), desk.ana);
    desk.run('source.edit', { source, fields: { confidential: true } });
    expect(desk.record.undoState(desk.ana)).toEqual({ undo: null, redo: null });
    desk.run('source.purge', { source });
    expect(() => desk.record.undo(v7(), desk.ana, 'redo')).toThrow(
      expect.objectContaining({ code: 'undo-nothing' }),
    );
    desk.record.database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
    expect(found(desk)).toEqual([]);
    expect(verifyLibrary(desk.store.database, desk.store.folder).problems).toEqual([]);
  });

  it('stays possible: adding a confidential source is not undone', () => {
    const desk = openDesk();
    const { source } = confide(desk);
    while (desk.record.undoState(desk.ana).undo) desk.record.undo(v7(), desk.ana);
    expect(getSource(desk.store.database, source).name).toBe('Engineer A');
    desk.run('source.purge', { source });
    expect(desk.store.database.all('SELECT 1 FROM sourceKey')).toEqual([]);
  });

  it('lets nothing be added to the source', () => {
    const desk = openDesk();
    const { source, claim } = confide(desk, { openAtFirst });
    desk.run('source.purge', { source });
    expect(() =>
      desk.run('evidence.link', {
        source,
        links: [{ evidence: v7(), claim }],
        fields: { question: 'fact', stance: 'supports' },
      }),
    ).toThrow(expect.objectContaining({ code: 'source-purged' }));
  });
});
