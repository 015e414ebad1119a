import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { GalleyError } from '@shared/domain/errors';
import { temporaryFolder } from '../../../helpers/temporary';

const electron = vi.hoisted(() => ({
  app: { getPath: () => '/documents' },
  dialog: { showOpenDialog: vi.fn() },
  shell: { showItemInFolder: vi.fn() },
}));
vi.mock('electron', () => electron);
const printToPdf = vi.hoisted(() => vi.fn());
vi.mock('../../../../main/app/print', () => ({ printToPdf }));
const { Exports } = await import('../../../../main/app/export-report');

const idOf = (n: number): string => `0198b4c2-0000-7000-8000-00000000000${n}`;
const [one, two, three] = [idOf(1), idOf(2), idOf(3)];

interface Asked {
  name: string;
  input: { article?: string; fileName?: string; sha256?: string };
}

/** A library whose articles have these file names; one without is not there. */
function library(names: Record<string, string>, { readOnly = false, record = true } = {}) {
  const asked: Asked[] = [];
  const get = (name: string, input: Asked['input']) => {
    asked.push({ name, input });
    if (name === 'library.info') return Promise.resolve({ readOnly });
    if (name === 'reports.record')
      return record ? Promise.resolve() : Promise.reject(new GalleyError('disk-full', 'No room.'));
    const fileName = names[input.article ?? ''];
    if (fileName === undefined) return Promise.reject(new GalleyError('not-found', 'Gone.'));
    return Promise.resolve({ fileName, bytes: new TextEncoder().encode(input.article) });
  };
  const recorded = () => asked.filter(({ name }) => name === 'reports.record').map(({ input }) => input);
  return { asked, recorded, current: { get, someone: () => Promise.resolve(idOf(9)) } as never };
}

function chooses(folder: string | null): void {
  electron.dialog.showOpenDialog.mockResolvedValue({
    canceled: folder === null,
    filePaths: folder === null ? [] : [folder],
  });
}

const wish = { format: 'html', variant: 'labels', audience: null } as const;
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

beforeEach(() => {
  vi.clearAllMocks();
  printToPdf.mockImplementation((bytes: Uint8Array) =>
    Promise.resolve(Buffer.from(`pdf of ${Buffer.from(bytes).toString()}`)),
  );
});

describe('reports of several articles', () => {
  it('are written into one folder under names of their own, over nothing that is there, and recorded', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'A-REPORT-r1.html'), 'mine');
    chooses(folder);
    const { current, recorded } = library({
      [one]: 'a-report-r1.html',
      [two]: 'a-report-r1.html',
      [three]: 'b-r1.html',
    });
    const exports = new Exports();
    expect(await exports.writeMany(current, null, { ...wish, articles: [one, two, one, three] })).toEqual({
      cancelled: false,
      path: folder,
      written: 3,
      failed: [],
    });
    const read = (name: string) => readFileSync(join(folder, name), 'utf8');
    expect(read('A-REPORT-r1.html')).toBe('mine');
    expect([read('a-report-r1 2.html'), read('a-report-r1 3.html'), read('b-r1.html')]).toEqual([
      one,
      two,
      three,
    ]);
    expect(recorded()).toEqual([
      expect.objectContaining({ article: one, fileName: 'a-report-r1 2.html', sha256: sha256(one) }),
      expect.objectContaining({ article: two, fileName: 'a-report-r1 3.html' }),
      expect.objectContaining({ article: three, fileName: 'b-r1.html' }),
    ]);
    exports.showLast();
    expect(electron.shell.showItemInFolder).toHaveBeenCalledWith(join(folder, 'b-r1.html'));
  });

  it('are named where they fail, and the others are written', async () => {
    const folder = temporaryFolder();
    chooses(folder);
    const { current } = library({ [one]: 'a.html', [three]: 'c.html' });
    expect(
      await new Exports().writeMany(current, null, { ...wish, articles: [one, two, three] }),
    ).toMatchObject({
      written: 2,
      failed: [{ article: two, error: { code: 'not-found', message: 'Gone.' } }],
    });
    expect(readdirSync(folder).sort()).toEqual(['a.html', 'c.html']);
  });

  it('do not stay where they can’t be recorded', async () => {
    const folder = temporaryFolder();
    chooses(folder);
    const { current } = library({ [one]: 'a.html' }, { record: false });
    expect(await new Exports().writeMany(current, null, { ...wish, articles: [one] })).toMatchObject({
      written: 0,
      failed: [{ article: one, error: { code: 'disk-full' } }],
    });
    expect(readdirSync(folder)).toEqual([]);
  });

  it('are printed where they are to be PDFs', async () => {
    const folder = temporaryFolder();
    chooses(folder);
    const { current, recorded } = library({ [one]: 'a.pdf' });
    await new Exports().writeMany(current, null, { ...wish, format: 'pdf', articles: [one] });
    expect(readFileSync(join(folder, 'a.pdf'), 'utf8')).toBe(`pdf of ${one}`);
    expect(recorded()).toEqual([expect.objectContaining({ sha256: sha256(`pdf of ${one}`) })]);
  });

  it('of a library that can not be written are written, without a record', async () => {
    const folder = temporaryFolder();
    chooses(folder);
    const { current, recorded } = library({ [one]: 'a.html' }, { readOnly: true });
    expect((await new Exports().writeMany(current, null, { ...wish, articles: [one] })).written).toBe(1);
    expect(recorded()).toEqual([]);
  });

  it('are not built when the dialog is cancelled', async () => {
    chooses(null);
    const { current, asked } = library({ [one]: 'a.html' });
    expect(await new Exports().writeMany(current, null, { ...wish, articles: [one] })).toEqual({
      cancelled: true,
      path: null,
      written: 0,
      failed: [],
    });
    expect(asked.map(({ name }) => name)).toEqual(['library.info']);
  });

  it('say so when the folder is gone', async () => {
    chooses(join(temporaryFolder(), 'gone'));
    const { current } = library({ [one]: 'a.html' });
    await expect(new Exports().writeMany(current, null, { ...wish, articles: [one] })).rejects.toMatchObject({
      code: 'export-failed',
    });
  });
});
