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
    expect(() => desk.record.undo(v7(), desk.ana)).toThrow(
      expect.objectContaining({ code: expect.stringMatching(/^undo-(purged|conflict)$/) as string }),
    );
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
