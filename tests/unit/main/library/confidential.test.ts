import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { v7 } from 'uuid';
import { describe, expect, it } from 'vitest';
import { audiences } from '@shared/domain/note';
import { reportFormats } from '@shared/domain/report';
import { backUp, backupsOf } from '../../../../main/library/store/backup';
import { openReader, openWriter } from '../../../../main/library/store/database';
import { differingTables, replayed } from '../../../../main/library/store/replay';
import { bytesOf, openBench, type Bench } from '../../../helpers/open';
import { temporaryFolder } from '../../../helpers/temporary';
import { filesBelow, tracesBelow, tracesIn } from '../../../helpers/traces';
import { galley } from '../cli/captured';

/** Names and words that stand nowhere but in what must not be known. */
const known = {
  title: 'Zebulon Quistgaard-Obermeier',
  creator: 'Ottoline Vexworthy',
  publisher: 'Brambleforth & Daughters',
  publishedAt: '1931-07-19',
  url: 'https://xylograph.example/quistgaard',
  contact: 'zq.obermeier@xylograph.example',
  details: 'met by the canal at Uddevallabron',
};
const said = {
  locator: 'folio 77 verso, lower drawer',
  translation: 'the wyvern ledger was falsified',
  translator: 'Perpetua Lindqvist-Oyelaran',
  remark: 'recognised her handwriting, crooked ampersands',
};
const asked = 'Cornelius Aardweg';
const note = 'Quistgaard would lose the pension over this';
const fileName = 'letter from Zebulon Quistgaard.html';
const inText = {
  before: 'Hyacinth harbour was closed that morning',
  excerpt: 'the wyvern ledger was altered by night',
  after: 'Nobody but the archivist had the second key',
};
const inPicture = 'photographed by Ermintrude Calloway';
const pictureName = 'ermintrude at the archive.png';

const secrets = [
  ...[...Object.values(known), ...Object.values(said), asked, note, fileName],
  ...[...Object.values(inText), inPicture, pictureName],
  // Parts of them, which must not stand anywhere either.
  ...['Zebulon', 'Quistgaard', 'xylograph', 'Ermintrude', 'Vexworthy', 'Brambleforth', 'Uddevallabron'],
  ...['wyvern', 'Lindqvist', 'ampersands', 'Aardweg', 'pension', 'archivist', 'Hyacinth'],
];

const page = bytesOf(`<!doctype html><html lang="en"><head><title>${known.title}</title>
  <meta name="author" content="${known.creator}"></head><body><article><h1>A letter of some length</h1>
  <p>${inText.before}. I say that ${inText.excerpt}. ${inText.after}. It is signed, and it is dated, and it is long
  enough to be read as an article by any reader whatever.</p></article></body></html>`);
const picture = Uint8Array.from([
  ...[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
  ...bytesOf(`tEXtComment\0${inPicture}`),
]);

const draft =
  'Ledgers and lies\n\nThe ledger was falsified by night, officials say, and nobody has been charged.\n';

interface Confided {
  bench: Bench;
  source: string;
  article: string;
  claim: string;
  copy: string;
  pictureCopy: string;
}

/** A claim that rests on a source with everything known of it; open at first when asked. */
async function confide(confidential: boolean): Promise<Confided> {
  const bench = await openBench();
  const article = await bench.article(draft);
  const claim = await bench.claim(article, 'The ledger was falsified by night');
  const source = v7();
  const add = { ...known, type: 'message' as const, label: 'Clerk A', confidential, knownBy: [bench.ana] };
  const copy = await bench.keep(fileName, page, source, add);
  const pictureCopy = await bench.keep(pictureName, picture, source);
  const { text } = await bench.ask('copies.get', { copy });
  const start = text!.indexOf(inText.excerpt);
  const span = { start, end: start + inText.excerpt.length };
  const link = async (fields: object): Promise<void> =>
    bench.run('evidence.link', {
      source,
      links: [{ evidence: v7(), claim }],
      fields: { question: 'fact', stance: 'supports', ...fields },
    });
  await link({ ...said, excerpt: null, place: { copy, span } });
  await link({ place: { copy: pictureCopy, span: null }, excerpt: inPicture });
  await link({ stance: 'nothing-found', asked: { whom: asked, at: '2026-01-02T10:00:00.000Z' } });
  await bench.run('note.add', { note: v7(), claim, text: note, source });
  await bench.run('verdict.give', { claims: [claim], question: 'fact', value: 'verified' });
  await bench.run('signoff.give', { claims: [claim], as: 'editor' });
  return { bench, source, article: article.article, claim, copy, pictureCopy };
}

const seal = ({ bench, source }: Confided): Promise<void> =>
  bench.run('source.edit', { source, fields: { confidential: true, label: 'Clerk A' } });

const purge = ({ bench, source }: Confided): Promise<{ backups?: string[] | undefined }> =>
  bench.ask('command.execute', { id: v7(), type: 'source.purge', input: { source } });

/** All that leaves the library with labels, for any audience, in any format. */
async function tracesInReports({ bench, article }: Confided): Promise<string[]> {
  const found: string[] = [];
  for (const format of reportFormats)
    for (const audience of [null, ...audiences]) {
      const report = await bench.ask('reports.build', { article, format, audience, variant: 'labels' });
      found.push(...tracesIn(report.bytes, secrets, `${format} for ${audience}`));
      found.push(...tracesIn(bytesOf(report.fileName), secrets, `name of ${format} for ${audience}`));
    }
  return found;
}

/** All that the command line says of a library that nobody has open. */
async function tracesInOutputs({ path, article }: { path: string; article: string }): Promise<string[]> {
  const found: string[] = [];
  const commands = [
    ['list', '--json'],
    ['list'],
    ['verify', '--json'],
    ...['html', 'json'].map((format) => ['export', article, '--format', format, '--person', 'Ana Prado']),
  ];
  for (const command of commands) {
    const { out, err, status } = await galley([...command, '--library', path]);
    expect(err).toBe('');
    expect(status).toBe(0);
    found.push(...tracesIn(bytesOf(out), secrets, command.join(' ')));
  }
  return found;
}

/** The record verifies, and its events alone give the same tables. */
async function expectSound({ bench }: Confided): Promise<void> {
  expect((await bench.ask('library.verify', undefined)).problems).toEqual([]);
  const reader = openReader(join(bench.path, 'library.db'));
  const copy = replayed(reader);
  expect(differingTables(reader, copy)).toEqual([]);
  copy.close();
  reader.close();
}

/** What the window is told is what was put in. */
async function expectRevealed({ bench, source, claim, copy, pictureCopy }: Confided): Promise<void> {
  expect(await bench.ask('sources.reveal', { source })).toMatchObject(known);
  const read = await bench.ask('copies.get', { copy });
  expect(read).toMatchObject({ name: fileName, bytes: page.length, hasText: true, mediaType: 'text/html' });
  for (const words of Object.values(inText)) expect(read.text).toContain(words);
  expect(read.blocks.map(({ role }) => role)).toEqual(['headline', 'paragraph']);
  expect((await bench.ask('copies.bytes', { copy: pictureCopy })).bytes).toEqual(new Uint8Array(picture));
  const names = (await bench.ask('copies.list', { source })).map(({ name }) => name);
  expect(names.sort()).toEqual([pictureName, fileName].sort());
  const links = await bench.ask('claims.evidence', { claim });
  expect(links[0]).toMatchObject({ ...said, excerpt: inText.excerpt, place: { copy } });
  expect(links[2]).toMatchObject({ asked: { whom: asked } });
  expect(await bench.ask('claims.notes', { claim })).toMatchObject([{ text: note }]);
  expect(await bench.ask('copies.excerpts', { copy })).toHaveLength(1);
}

async function expectForgotten({ bench, source, claim, copy, pictureCopy }: Confided): Promise<void> {
  const gone = expect.objectContaining({ code: 'source-purged' }) as object;
  await expect(bench.ask('copies.get', { copy })).rejects.toEqual(gone);
  await expect(bench.ask('copies.bytes', { copy: pictureCopy })).rejects.toEqual(gone);
  await expect(bench.ask('copies.excerpts', { copy })).rejects.toEqual(gone);
  await expect(bench.keep('a.txt', 'More words of it.', source)).rejects.toEqual(gone);
  expect(await bench.ask('copies.list', { source })).toEqual([]);
  expect(await bench.ask('sources.get', { source })).toMatchObject({
    name: 'Clerk A',
    purged: true,
    copies: 0,
  });
  const links = await bench.ask('claims.evidence', { claim });
  expect(links[0]).toMatchObject({
    excerpt: null,
    locator: null,
    translation: null,
    remark: null,
    place: null,
  });
}

describe('the search for traces', () => {
  it('finds a text however it is disguised', () => {
    for (const before of ['', 'a', 'ab', 'abc'])
      for (const coding of ['utf8', 'utf16le'] as const)
        expect(tracesIn(Buffer.from(`${before}Zebulon!`, coding), ['Zebulon'])).toHaveLength(1);
    for (const before of ['', 'a', 'ab', 'abc']) {
      const coded = Buffer.from(Buffer.from(`${before}Zebulon and more`).toString('base64'));
      expect(tracesIn(coded, ['Zebulon'])).toHaveLength(1);
    }
    expect(tracesIn(Buffer.from('Nobody'), ['Zebulon'])).toEqual([]);
  });
});

describe('a confidential source with kept copies', () => {
  it('is known in the window and stands in no byte of the library, of a report or of what the command line says', async () => {
    const confided = await confide(true);
    const { bench, article } = confided;
    await expectRevealed(confided);
    await bench.run('source.edit', {
      source: confided.source,
      fields: { details: `${known.details}, twice` },
    });
    expect(tracesBelow(bench.path, secrets)).toEqual([]);
    expect(await tracesInReports(confided)).toEqual([]);
    await expectSound(confided);
    await bench.library.close();
    expect(tracesBelow(bench.path, secrets)).toEqual([]);
    expect(await tracesInOutputs({ path: bench.path, article })).toEqual([]);
    expect(tracesBelow(bench.path, secrets)).toEqual([]);
  });

  it('gives its label and nothing of its copies to a report, and all of it only where names are asked for', async () => {
    const { bench, article } = await confide(true);
    const build = async (variant: 'labels' | 'names'): Promise<string> =>
      new TextDecoder().decode(
        (await bench.ask('reports.build', { article, format: 'json', variant })).bytes,
      );
    const { claims } = JSON.parse(await build('labels')) as { claims: { evidence: { place: unknown }[] }[] };
    expect(claims[0]?.evidence.map(({ place }) => place)).toEqual([null, null, null]);
    expect(await build('names')).toContain(known.title);
  });

  it('is forgotten by a purge, which names the backups that still hold it', async () => {
    const confided = await confide(true);
    const { bench } = confided;
    const databasePath = join(bench.path, 'library.db');
    backUp({ folder: bench.path, databasePath, key: undefined }, 'daily');
    expect(await purge(confided)).toMatchObject({ backups: backupsOf(bench.path) });
    await expectForgotten(confided);
    expect(tracesBelow(bench.path, secrets)).toEqual([]);
    await expectSound(confided);
    // The sealed files stay, and nothing can open them any more.
    const reader = openReader(databasePath);
    expect(reader.all('SELECT name FROM file WHERE sealedFor IS NOT NULL')).toEqual([
      { name: '' },
      { name: '' },
    ]);
    expect(reader.all('SELECT 1 FROM sourceKey')).toEqual([]);
    reader.close();
  });

  it('is not taken away by an undo, though its later copies are', async () => {
    const { bench, source } = await confide(true);
    for (;;) {
      const { undo } = await bench.ask('command.state', undefined);
      if (!undo) break;
      await bench.ask('command.undo', { command: v7() });
    }
    expect(await bench.ask('sources.get', { source })).toMatchObject({ name: 'Clerk A', copies: 1 });
  });
});

describe('a source made confidential later', () => {
  it('is known in the window, and its plain files are gone from the disk', async () => {
    const confided = await confide(false);
    const { bench, article } = confided;
    const before = filesBelow(join(bench.path, 'files'));
    await seal(confided);
    await expectRevealed(confided);
    const after = filesBelow(join(bench.path, 'files'));
    // The article's own file is the one that stays.
    expect(after.filter((path) => before.includes(path))).toHaveLength(1);
    expect(after).toHaveLength(3);
    expect(tracesBelow(join(bench.path, 'files'), secrets)).toEqual([]);
    expect(await tracesInReports(confided)).toEqual([]);
    await expectSound(confided);
    await bench.library.close();
    expect(await tracesInOutputs({ path: bench.path, article })).toEqual([]);
  });

  it('stands in no page of the record but in the log of what was done while it was open', async () => {
    const confided = await confide(false);
    const { path } = confided.bench;
    await seal(confided);
    expect(tracesBelow(path, secrets, (name) => name !== 'library.db')).toEqual([]);

    // Without the payloads of that time nothing is left: not in tables, indexes, or pages that were given up.
    const folder = temporaryFolder();
    copyFileSync(join(path, 'library.db'), join(folder, 'library.db'));
    const copy = openWriter(join(folder, 'library.db'));
    const sealing = copy.get<{ position: number }>(`SELECT position FROM event WHERE type = 'source.seal'`);
    copy.run(
      `UPDATE payload SET body = zeroblob(length(body)) WHERE eventId IN (SELECT id FROM event WHERE position < ?)`,
      [sealing!.position],
    );
    copy.exec('PRAGMA wal_checkpoint(TRUNCATE)');
    copy.close();
    expect(tracesBelow(folder, secrets)).toEqual([]);
  });

  it('is forgotten by a purge: no byte but those of backups holds it, and they are named', async () => {
    const confided = await confide(false);
    const { bench } = confided;
    const { path } = bench;
    // A copy that an undo took away, with its file, lies in the log and on the disk as well.
    await bench.keep(pictureName, picture, confided.source);
    await bench.ask('command.undo', { command: v7() });
    backUp({ folder: path, databasePath: join(path, 'library.db'), key: undefined }, 'daily');
    await seal(confided);
    expect(filesBelow(join(path, 'files'))).toHaveLength(3);
    const { backups } = await purge(confided);
    expect(backups).toEqual(backupsOf(path));
    expect(backups).toHaveLength(1);
    await expectForgotten(confided);
    const outside = (name: string): boolean => !name.startsWith('backups');
    expect(tracesBelow(path, secrets, outside)).toEqual([]);
    // The search finds what is there: in the backup.
    expect(tracesBelow(path, secrets).length).toBeGreaterThan(10);
    await expectSound(confided);
    // Nor the hashes of the plain files, by which whoever has one could tell that it was here.
    const hashes = [page, picture].map((bytes) => createHash('sha256').update(bytes).digest('hex'));
    expect(tracesBelow(path, hashes, outside)).toEqual([]);
    expect(await tracesInReports(confided)).toEqual([]);
    await bench.library.close();
    expect(tracesBelow(path, secrets, outside)).toEqual([]);
    const { article } = confided;
    expect(await tracesInOutputs({ path, article })).toEqual([]);
  });

  it('loses its plain files at the next opening where they could not be taken away at once', async () => {
    const { bench, source } = await confide(false);
    const { path } = bench;
    const kept = filesBelow(join(path, 'files'));
    await bench.keep(pictureName, picture, source);
    await bench.ask('command.undo', { command: v7() });
    const left = filesBelow(join(path, 'files')).find((file) => !kept.includes(file))!;
    const plain = join(path, 'files', left);
    // A folder in its place can't be removed like a file: as when another program holds it, or Galley is killed.
    rmSync(plain);
    mkdirSync(plain);
    await expect(seal({ bench, source } as Confided)).rejects.toMatchObject({ code: 'library-in-use' });
    expect(await bench.ask('sources.get', { source })).toMatchObject({ confidential: true });
    await bench.library.close();
    rmSync(plain, { recursive: true });
    writeFileSync(plain, picture);

    const again = await openBench(path);
    expect(existsSync(plain)).toBe(false);
    expect((await again.ask('library.verify', undefined)).problems).toEqual([]);
    const reader = openReader(join(path, 'library.db'));
    expect(reader.all(`SELECT * FROM local WHERE name LIKE 'discard:%'`)).toEqual([]);
    reader.close();
  });

  it('is sealed though the file of a copy is missing, as after a restored backup', async () => {
    const confided = await confide(false);
    const { bench, source, copy, pictureCopy } = confided;
    const files = join(bench.path, 'files');
    const lost = filesBelow(files).find((file) =>
      readFileSync(join(files, file)).equals(Buffer.from(picture)),
    )!;
    rmSync(join(files, lost));
    await seal(confided);
    expect(await bench.ask('sources.get', { source })).toMatchObject({ confidential: true, copies: 2 });
    expect((await bench.ask('copies.get', { copy })).text).toContain(inText.excerpt);
    const damaged = expect.objectContaining({ code: 'record-damaged' }) as object;
    await expect(bench.ask('copies.bytes', { copy: pictureCopy })).rejects.toEqual(damaged);
    expect((await bench.ask('library.verify', undefined)).problems).toHaveLength(1);
    await purge(confided);
    expect(tracesBelow(bench.path, secrets)).toEqual([]);
  });

  it('stays as it was where a copy’s file has been changed', async () => {
    const confided = await confide(false);
    const { path } = confided.bench;
    const before = filesBelow(join(path, 'files'));
    const holdsPicture = (file: string): boolean =>
      readFileSync(join(path, 'files', file)).equals(Buffer.from(picture));
    const file = join(path, 'files', before.find(holdsPicture)!);
    writeFileSync(file, 'something else');
    await expect(seal(confided)).rejects.toMatchObject({ code: 'record-damaged' });
    expect(filesBelow(join(path, 'files'))).toEqual(before);
    expect(await confided.bench.ask('sources.get', { source: confided.source })).toMatchObject({
      confidential: false,
    });
    writeFileSync(file, picture);
    await expectSound(confided);
  });
});

describe('an encrypted library', () => {
  it('seals the files of confidential sources as an open one does', async () => {
    const key = new Uint8Array(32).fill(7);
    const bench = await openBench(temporaryFolder(), { key });
    const source = v7();
    const copy = await bench.keep(fileName, page, source, { ...known, confidential: true, label: 'Clerk A' });
    expect((await bench.ask('copies.get', { copy })).text).toContain(inText.excerpt);
    expect(tracesBelow(bench.path, secrets)).toEqual([]);
    expect(() => openReader(join(bench.path, 'library.db'))).toThrow();
  });
});
