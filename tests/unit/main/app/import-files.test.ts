import { mkdirSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import type { ImportOutcome, Original } from '@shared/ipc/contract';
import { temporaryFolder } from '../../../helpers/temporary';

const dialog = vi.hoisted(() => ({ showOpenDialog: vi.fn() }));
vi.mock('electron', () => ({ dialog }));
const { FileImport, importFiles, fileLimit, requestLimit } =
  await import('../../../../main/app/import-files');

const article = '0198b4c2-0000-7000-8000-000000000001';
const imported = ({ name }: Original): ImportOutcome => ({
  ok: true,
  name,
  article,
  title: null,
  notes: [],
  doubtful: true,
});

function setUp(
  answer: (originals: Original[]) => unknown = (originals) => ({ ok: true, value: originals.map(imported) }),
) {
  const requests: Original[][] = [];
  const progress: string[] = [];
  const ask = (_name: string, { originals }: { originals: Original[] }) => {
    requests.push(originals);
    return Promise.resolve(answer(originals));
  };
  const files = new FileImport({ ask } as never, ({ done, total }) => progress.push(`${done}/${total}`));
  return { files, requests, progress };
}

/** Files of these sizes in a new folder, without content where they are large. */
function filesOf(sizes: Record<string, number>): string[] {
  const folder = temporaryFolder();
  return Object.entries(sizes).map(([name, size]) => {
    writeFileSync(join(folder, name), 'text');
    truncateSync(join(folder, name), size);
    return join(folder, name);
  });
}

describe('FileImport', () => {
  it('sends the pictures that a browser saved beside a page along with it', async () => {
    const { files, requests } = setUp();
    const [page = ''] = filesOf({ 'page.html': 4 });
    const beside = join(page, '..', 'page_files');
    mkdirSync(beside);
    writeFileSync(page, '<img src="page_files/a.png">');
    writeFileSync(join(beside, 'a.png'), Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'));
    await files.run([page]);
    expect(requests[0]?.[0]?.companions?.map(({ name }) => name)).toEqual(['page_files/a.png']);
  });

  it('sends all files as one request, so that undo takes the import back whole', async () => {
    const { files, requests } = setUp();
    const outcomes = await files.run(filesOf({ 'a.txt': 4, 'b.md': 4, 'c.html': 4 }));
    expect(outcomes.map(({ ok, name }) => [ok, name])).toEqual([
      [true, 'a.txt'],
      [true, 'b.md'],
      [true, 'c.html'],
    ]);
    expect(requests).toHaveLength(1);
    const [originals = []] = requests;
    expect(new TextDecoder().decode(originals[0]?.bytes)).toBe('text');
    expect(new Set(originals.map(({ command }) => command)).size).toBe(3);
    // Version 7: ids that grow with time.
    for (const { command } of originals) expect(command[14]).toBe('7');
  });

  it('goes on past files that can not be imported, each with its own error in its own place', async () => {
    const { files, requests } = setUp();
    const [large = '', good = ''] = filesOf({ 'large.txt': fileLimit + 1, 'good.txt': 4 });
    const outcomes = await files.run([large, join(temporaryFolder(), 'gone.txt'), good]);
    expect(outcomes).toMatchObject([
      { ok: false, name: 'large.txt', error: { code: 'input-too-large' } },
      { ok: false, name: 'gone.txt', error: { code: 'input-unreadable' } },
      { ok: true, name: 'good.txt' },
    ]);
    expect(requests.flat().map(({ name }) => name)).toEqual(['good.txt']);
  });

  it('asks for nothing when no file can be read', async () => {
    const { files, requests } = setUp();
    expect(await files.run([join(temporaryFolder(), 'gone.txt')])).toMatchObject([{ ok: false }]);
    expect(requests).toEqual([]);
  });

  it('keeps no more in memory than its limit', async () => {
    const { files, requests } = setUp();
    const sizes = Object.fromEntries(Array.from({ length: 5 }, (_, n) => [`${n}.txt`, fileLimit]));
    const outcomes = await files.run(filesOf(sizes));
    expect(outcomes).toHaveLength(5);
    expect(requests.map((originals) => originals.length)).toEqual([requestLimit / fileLimit, 1]);
  });

  it('gives each file the error of a request that failed', async () => {
    const error = { code: 'process-stopped', message: 'It stopped.' } as const;
    const { files } = setUp(() => ({ ok: false, error }));
    expect(await files.run(filesOf({ 'a.txt': 1, 'b.txt': 1 }))).toEqual([
      { ok: false, name: 'a.txt', error },
      { ok: false, name: 'b.txt', error },
    ]);
  });

  it('tells the progress of the whole import, from what the library says of its request', async () => {
    const { files, progress } = setUp((originals) => {
      originals.forEach((_, index) => files.heard({ done: index + 1, total: originals.length }));
      return { ok: true, value: originals.map(imported) };
    });
    const [good = '', other = ''] = filesOf({ 'a.txt': 1, 'b.txt': 1 });
    await files.run([join(temporaryFolder(), 'gone.txt'), good, other]);
    expect(progress).toEqual(['0/3', '2/3', '3/3', '3/3']);
  });

  it('passes on the progress of an import that is not its own', () => {
    const { files, progress } = setUp();
    files.heard({ done: 1, total: 1 });
    expect(progress).toEqual(['1/1']);
  });
});

describe('importFiles', () => {
  const ask = vi.fn();
  const someone = { someone: () => Promise.resolve(article), ask: ask as never };

  it('imports what the user chooses', async () => {
    const filePaths = filesOf({ 'a.txt': 1, 'b.txt': 1 });
    dialog.showOpenDialog.mockResolvedValue({ canceled: false, filePaths });
    const { files } = setUp();
    expect(await importFiles(someone, files, null)).toMatchObject({
      cancelled: false,
      intake: null,
      outcomes: [{ ok: true }, { ok: true }],
    });
  });

  it('reads one file alone, and stores nothing yet', async () => {
    dialog.showOpenDialog.mockResolvedValue({ canceled: false, filePaths: filesOf({ 'a.txt': 1 }) });
    const { files, requests } = setUp();
    ask.mockResolvedValueOnce({ ok: true, value: { id: article } });
    expect(await importFiles(someone, files, null)).toEqual({
      cancelled: false,
      intake: { id: article },
      outcomes: [],
      records: [],
    });
    expect(requests).toEqual([]);
    ask.mockResolvedValueOnce({ ok: false, error: { code: 'input-empty', message: 'Nothing is in it.' } });
    expect(await importFiles(someone, files, null)).toMatchObject({
      intake: null,
      outcomes: [{ ok: false, name: 'a.txt', error: { code: 'input-empty' } }],
    });
  });

  it('leaves records of claims to be asked about, and the outcomes without gaps', async () => {
    const folder = temporaryFolder();
    const paths = ['a.txt', 'b.csv', 'c.txt'].map((name) => join(folder, name));
    for (const path of paths) writeFileSync(path, 'statement\nIt is so\n');
    dialog.showOpenDialog.mockResolvedValue({ canceled: false, filePaths: paths });
    const { files, progress } = setUp();
    const { outcomes, records } = await importFiles(someone, files, null);
    expect(outcomes.map(({ name }) => name)).toEqual(['a.txt', 'c.txt']);
    expect(records.map(({ name, bytes }) => [name, bytes.length])).toEqual([['b.csv', 19]]);
    expect(progress.at(-1)).toBe('3/3');
  });

  it('imports nothing when the dialog is cancelled', async () => {
    dialog.showOpenDialog.mockResolvedValue({ canceled: true, filePaths: [] });
    const { files, requests } = setUp();
    expect(await importFiles(someone, files, null)).toEqual({
      cancelled: true,
      intake: null,
      outcomes: [],
      records: [],
    });
    expect(requests).toEqual([]);
  });

  it('asks for files only where they could be imported', async () => {
    dialog.showOpenDialog.mockClear();
    const nobody = { someone: () => Promise.reject(new Error('who?')), ask: ask as never };
    await expect(importFiles(nobody, setUp().files, null)).rejects.toThrow('who?');
    expect(dialog.showOpenDialog).not.toHaveBeenCalled();
  });
});
