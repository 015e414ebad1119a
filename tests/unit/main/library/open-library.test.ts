import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { v7 } from 'uuid';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Command } from '@shared/domain/command';
import type { Library, LibraryEvent } from '../../../../main/library/api';
import { openLibrary } from '../../../../main/library/open-library';
import { openReader } from '../../../../main/library/store/database';
import { backupsOf } from '../../../../main/library/store/backup';
import { temporaryFolder } from '../../../helpers/temporary';

const bytes = (text: string): Uint8Array<ArrayBuffer> => new Uint8Array(Buffer.from(text));
const tower =
  'A tower in the town\n\nThe tower stands 330 metres tall, and two million people saw it last year.\n';

interface Opened {
  library: Library;
  ana: string;
  events: LibraryEvent[];
  path: string;
}

async function open(path = temporaryFolder()): Promise<Opened> {
  const events: LibraryEvent[] = [];
  const library = await openLibrary({
    path,
    create: { name: 'Long View' },
    onEvent: (event) => events.push(event),
  });
  onTestFinished(() => library.close().catch(() => undefined));
  const ana = v7();
  const input = { person: ana, name: 'Ana Prado', role: 'checker' as const };
  await library.call('command.execute', { id: v7(), type: 'person.add', input }, ana);
  return { library, ana, events, path };
}

const importText = async ({ library, ana }: Opened, text = tower, command = v7()): Promise<string> => {
  const [outcome] = await library.call(
    'articles.import',
    { originals: [{ command, name: 'tower.txt', bytes: bytes(text) }] },
    ana,
  );
  if (!outcome?.ok) throw new Error(outcome?.error.message);
  return outcome.article;
};

describe('a library', () => {
  it('has a name of its own and says what it holds', async () => {
    const opened = await open();
    await importText(opened);
    expect(await opened.library.call('library.info', undefined, null)).toMatchObject({
      id: opened.library.id,
      name: 'Long View',
      path: opened.path,
      readOnly: false,
      articles: 1,
      sources: 0,
    });
  });

  it('checks what it is asked for', async () => {
    const { library, ana } = await open();
    await expect(library.call('articles.get', { article: 'x' }, ana)).rejects.toMatchObject({
      code: 'command-invalid',
    });
    await expect(library.call('command.undo', { command: v7() }, null)).rejects.toMatchObject({
      code: 'person-unknown',
    });
    await expect(library.call('command.undo', { command: v7() }, ana)).rejects.toMatchObject({
      code: 'undo-nothing',
    });
  });

  it('tells what changed', async () => {
    const opened = await open();
    opened.events.length = 0;
    const article = await importText(opened);
    expect(opened.events).toContainEqual({
      name: 'library.changed',
      data: { kinds: expect.arrayContaining(['articles', 'history']) as unknown, ids: [article] },
    });
  });

  it('verifies', async () => {
    const opened = await open();
    await importText(opened);
    expect(await opened.library.call('library.verify', undefined, null)).toMatchObject({
      ok: true,
      files: 1,
      problems: [],
    });
  });

  it('opened for reading only changes nothing and says why', async () => {
    const { path, ana, library } = await open();
    const reader = await openLibrary({ path, readOnly: true });
    const input = { person: v7(), name: 'Ben', role: 'editor' as const };
    await expect(
      reader.call('command.execute', { id: v7(), type: 'person.add', input }, ana),
    ).rejects.toMatchObject({
      code: 'library-read-only',
      message: expect.stringContaining('reading only') as string,
    });
    expect(await reader.call('people.list', undefined, null)).toHaveLength(1);
    await reader.close();
    await library.close();
  });
});

describe('importing', () => {
  it('keeps the original byte for byte', async () => {
    const opened = await open();
    const article = await importText(opened);
    const { revision } = await opened.library.call('articles.get', { article }, null);
    const original = await opened.library.call('originals.read', { revision }, null);
    expect(Buffer.from(original.bytes).toString()).toBe(tower);
    expect(original).toMatchObject({ name: 'tower.txt', format: 'text' });
  });

  it('makes nothing twice when it is repeated', async () => {
    const opened = await open();
    const command = v7();
    expect(await importText(opened, tower, command)).toBe(await importText(opened, tower, command));
    expect(await opened.library.call('articles.list', {}, null)).toMatchObject({ count: 1 });
  });

  it('goes on past a file that can’t be read, and is undone whole', async () => {
    const opened = await open();
    const { library, ana } = opened;
    const original = (
      name: string,
      text: string,
    ): { command: string; name: string; bytes: Uint8Array<ArrayBuffer> } => ({
      command: v7(),
      name,
      bytes: bytes(text),
    });
    const originals = [original('a.txt', tower), original('empty.txt', ''), original('b.txt', tower)];
    const outcomes = await library.call('articles.import', { originals }, ana);
    expect(outcomes.map(({ ok, name }) => [name, ok])).toEqual([
      ['a.txt', true],
      ['empty.txt', false],
      ['b.txt', true],
    ]);
    expect(outcomes[1]).toMatchObject({ error: { code: 'input-empty' } });
    // What is recorded together is told together.
    expect(opened.events.findLast(({ name }) => name === 'import.progress')).toMatchObject({
      data: { done: 3 },
    });
    expect(await library.call('command.state', undefined, ana)).toMatchObject({
      undo: { type: 'article.add', count: 2 },
    });
    await library.call('command.undo', { command: v7() }, ana);
    expect(await library.call('articles.list', {}, null)).toMatchObject({ count: 0 });
    await library.call('command.redo', { command: v7() }, ana);
    expect(await library.call('articles.list', {}, null)).toMatchObject({ count: 2 });
  });

  it('can be undone also when something else was done while it ran', async () => {
    const opened = await open();
    const { library, ana } = opened;
    const originals = ['a', 'b', 'c'].map((name) => ({
      command: v7(),
      name: `${name}.txt`,
      bytes: bytes(`${tower}${name}`),
    }));
    const importing = library.call('articles.import', { originals }, ana);
    await expect.poll(async () => (await library.call('articles.list', {}, null)).count).toBeGreaterThan(0);
    const { rows } = await library.call('articles.list', {}, null);
    const edit = { article: rows.at(-1)!.id, fields: { outlet: 'The Paper' } };
    await library.call('command.execute', { id: v7(), type: 'article.edit', input: edit }, ana);
    await importing;
    for (let steps = 0; (await library.call('command.state', undefined, ana)).undo; steps += 1) {
      expect(steps).toBeLessThan(4);
      await library.call('command.undo', { command: v7() }, ana);
    }
    expect(await library.call('articles.list', {}, null)).toMatchObject({ count: 0 });
  });

  it('asks who does it', async () => {
    const { library } = await open();
    const originals = [{ command: v7(), name: 'a.txt', bytes: bytes(tower) }];
    await expect(library.call('articles.import', { originals }, null)).rejects.toMatchObject({
      code: 'person-unknown',
    });
    await expect(library.call('articles.import', { originals }, v7())).rejects.toMatchObject({
      code: 'person-unknown',
    });
  });
});

describe('the sample', () => {
  it('has claims of all verdicts, and is made once however often it is asked for', async () => {
    const { library } = await open();
    const seed = v7();
    const { article } = await library.call('library.addSample', { seed }, null);
    expect(await library.call('library.addSample', { seed }, null)).toEqual({ article });
    const { counts } = await library.call('articles.get', { article }, null);
    expect(counts.claims).toBeGreaterThanOrEqual(12);
    for (const standing of ['unchecked', 'verified', 'disputed', 'unverifiable', 'opinion'] as const)
      expect(counts[standing], standing).toBeGreaterThan(0);
    expect(await library.call('library.verify', undefined, null)).toMatchObject({ ok: true, problems: [] });
  });
});

describe('reports', () => {
  it('are built from the record, and recorded when they have been written', async () => {
    const { library, ana } = await open();
    const { article } = await library.call('library.addSample', { seed: v7() }, null);
    const html = await library.call('reports.build', { article, format: 'html' }, ana);
    expect(html.fileName).toMatch(/\.html$/);
    expect(Buffer.from(html.bytes).toString()).toMatch(/^<!doctype html>/i);
    const json = await library.call('reports.build', { article, format: 'json', variant: 'names' }, ana);
    expect(json.fileName).toMatch(/names\.json$/);
    const { revisionNumber } = await library.call('articles.get', { article }, null);
    expect(JSON.parse(Buffer.from(json.bytes).toString())).toBeTypeOf('object');
    expect(revisionNumber).toBe(1);
    const record = { command: v7(), article, format: 'html' as const, variant: 'labels' as const };
    await library.call('reports.record', { ...record, sha256: '0'.repeat(64), fileName: html.fileName }, ana);
    expect(await library.call('library.verify', undefined, null)).toMatchObject({ ok: true });
  });
});

describe('backups', () => {
  it('are made when a library with something new in it is opened, and kept once a day', async () => {
    const opened = await open();
    await importText(opened);
    await opened.library.close();
    expect(backupsOf(opened.path)).toEqual([]);
    await (await openLibrary({ path: opened.path })).close();
    expect(backupsOf(opened.path)).toHaveLength(1);
    await (await openLibrary({ path: opened.path })).close();
    expect(backupsOf(opened.path)).toHaveLength(1);
  });

  it('that fail are told', async () => {
    const opened = await open();
    await importText(opened);
    await opened.library.close();
    // A file where the folder of backups would be.
    writeFileSync(join(opened.path, 'backups'), '');
    const events: LibraryEvent[] = [];
    await (await openLibrary({ path: opened.path, onEvent: (event) => events.push(event) })).close();
    expect(events).toEqual([
      {
        name: 'library.notice',
        data: { message: expect.stringMatching(/backup .* could not be written/) as string },
      },
    ]);
  });

  it('aside, a purge leaves nothing on the disk, also while the library is open', async () => {
    const { library, ana, path } = await open();
    const source = v7();
    const fields = { type: 'interview' as const, title: 'Zebulon Quist' };
    const run = (command: Command) => library.call('command.execute', command, ana);
    await run({ id: v7(), type: 'source.add', input: { source, fields } });
    await run({ id: v7(), type: 'source.edit', input: { source, fields: { confidential: true } } });
    const reader = openReader(join(path, 'library.db'));
    const key = reader.get<{ key: Uint8Array }>('SELECT key FROM sourceKey')!.key;
    reader.close();
    await run({ id: v7(), type: 'source.purge', input: { source } });
    const files = readdirSync(path, { withFileTypes: true }).filter((entry) => entry.isFile());
    const contents = files.map(({ name }) => readFileSync(join(path, name)));
    expect(contents.some((bytes) => bytes.includes('Zebulon'))).toBe(false);
    expect(contents.some((bytes) => bytes.includes(Buffer.from(key)))).toBe(false);
  });

  it('that still hold a purged source are named', async () => {
    const opened = await open();
    const { library, ana, path } = opened;
    const source = v7();
    const fields = { type: 'interview' as const, title: 'Zebulon Quist', confidential: true };
    await library.call('command.execute', { id: v7(), type: 'source.add', input: { source, fields } }, ana);
    await library.close();
    const again = await openLibrary({ path });
    await again.close();
    const third = await openLibrary({ path });
    const purge = { id: v7(), type: 'source.purge' as const, input: { source } };
    expect(await third.call('command.execute', purge, ana)).toMatchObject({ backups: backupsOf(path) });
    expect(backupsOf(path)).toHaveLength(1);
    await third.close();
  });
});
