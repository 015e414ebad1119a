import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import type { Found } from '../../../../main/files/files-at';
import { temporaryFolder } from '../../../helpers/temporary';

const dialog = vi.hoisted(() => ({ showOpenDialog: vi.fn() }));
vi.mock('electron', () => ({ dialog }));
const { importFiles, importFolder } = await import('../../../../main/app/import-files');

const ask = vi.fn();
const someone = { someone: () => Promise.resolve('Ana'), ask } as never;
const chosen = (...filePaths: string[]) =>
  dialog.showOpenDialog.mockResolvedValue({ canceled: filePaths.length === 0, filePaths });

function imports() {
  const ran: string[][] = [];
  const run = (found: readonly Found[], as: string) => {
    ran.push([as, ...found.map(({ path }) => basename(path))]);
    return Promise.resolve([]);
  };
  return { ran, files: { run, refuseSecond: () => undefined, records: [] } as never };
}

function folderOf(...names: string[]): string {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'in'));
  for (const name of names) writeFileSync(join(folder, name), 'text');
  return folder;
}

describe('importing what the user chooses', () => {
  it('takes files as they are', async () => {
    chosen('/a/b.txt', '/a/c.bin');
    const { files, ran } = imports();
    expect(await importFiles(someone, files, null, 'check')).toEqual({
      cancelled: false,
      intake: null,
      outcomes: [],
      records: [],
    });
    expect(ran).toEqual([['check', 'b.txt', 'c.bin']]);
  });

  it('reads one article alone, and stores nothing yet', async () => {
    chosen(join(folderOf('a.txt'), 'a.txt'));
    const { files, ran } = imports();
    ask.mockResolvedValueOnce({ ok: true, value: { id: 'held' } });
    const answer = { cancelled: false, intake: { id: 'held' }, outcomes: [], records: [] };
    expect(await importFiles(someone, files, null, 'check')).toEqual(answer);
    expect(ran).toEqual([]);
    // What can't be read is told by an import, so that it can be tried again; a source is taken as it is.
    ask.mockResolvedValueOnce({ ok: false, error: { code: 'input-empty', message: 'Nothing is in it.' } });
    await importFiles(someone, files, null, 'check');
    await importFiles(someone, files, null, 'source');
    expect(ran).toEqual([
      ['check', 'a.txt'],
      ['source', 'a.txt'],
    ]);
  });

  it('takes what can be read of a folder and below it, and pictures for sources', async () => {
    chosen(folderOf('b.txt', 'picture.png', 'program.exe', 'in/a.html'));
    const { files, ran } = imports();
    await importFolder(someone, files, null, 'check');
    await importFolder(someone, files, null, 'source');
    expect(ran).toEqual([
      ['check', 'b.txt', 'a.html'],
      ['source', 'b.txt', 'a.html', 'picture.png'],
    ]);
    expect(dialog.showOpenDialog.mock.lastCall?.[0]).toMatchObject({
      properties: ['openDirectory', 'multiSelections'],
    });
  });

  it('says so where a folder has nothing to read', async () => {
    chosen(folderOf('program.exe'));
    await expect(importFolder(someone, imports().files, null, 'check')).rejects.toMatchObject({
      code: 'input-unreadable',
    });
  });

  it('leaves a record of claims that was chosen alone to be asked about', async () => {
    const path = join(folderOf('b.csv'), 'b.csv');
    writeFileSync(path, 'statement\nIt is so\n');
    chosen(path);
    const { files, ran } = imports();
    const { intake, records } = await importFiles(someone, files, null, 'check');
    expect(intake).toBeNull();
    expect(records.map(({ name, bytes }) => [name, bytes.length])).toEqual([['b.csv', 19]]);
    expect(ran).toEqual([]);
  });

  it('imports nothing when the dialog is cancelled', async () => {
    chosen();
    const { files, ran } = imports();
    expect(await importFiles(someone, files, null, 'check')).toEqual({
      cancelled: true,
      intake: null,
      outcomes: [],
      records: [],
    });
    expect(ran).toEqual([]);
  });

  it('asks for files only where they could be imported', async () => {
    dialog.showOpenDialog.mockClear();
    const nobody = { someone: () => Promise.reject(new Error('who?')) };
    await expect(importFiles(nobody as never, imports().files, null, 'check')).rejects.toThrow('who?');
    expect(dialog.showOpenDialog).not.toHaveBeenCalled();
  });
});
