import { createHash } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { GalleyError } from '@shared/domain/errors';
import { temporaryFolder } from '../../../helpers/temporary';

const electron = vi.hoisted(() => ({
  app: { getPath: () => '/documents' },
  dialog: { showSaveDialog: vi.fn() },
  shell: { showItemInFolder: vi.fn() },
}));
vi.mock('electron', () => electron);
const printToPdf = vi.hoisted(() => vi.fn());
vi.mock('../../../../main/app/print', () => ({ printToPdf }));
const { Exports } = await import('../../../../main/app/export-report');

const article = '0198b4c2-0000-7000-8000-000000000001';
const html = new TextEncoder().encode('<!doctype html><p>report');
const pdf = new TextEncoder().encode('%PDF-1.7');

function library({ me = article, readOnly = false }: { me?: string | null; readOnly?: boolean } = {}) {
  const asked: { name: string; input: unknown }[] = [];
  const get = (name: string, input: unknown) => {
    asked.push({ name, input });
    if (name === 'library.info') return Promise.resolve({ readOnly });
    return Promise.resolve(name === 'reports.build' ? { fileName: 'A report.html', bytes: html } : undefined);
  };
  const someone = () =>
    me === null ? Promise.reject(new GalleyError('person-unknown', 'Who?')) : Promise.resolve(me);
  return { asked, current: { get, someone } as never };
}

function chooses(path: string | null): void {
  electron.dialog.showSaveDialog.mockResolvedValue(
    path === null ? { canceled: true, filePath: '' } : { canceled: false, filePath: path },
  );
}

const request = { article, format: 'html', variant: 'labels', audience: null } as const;

beforeEach(() => {
  vi.clearAllMocks();
  printToPdf.mockResolvedValue(pdf);
});

describe('Exports', () => {
  it('writes the report where the user says, under the name that it proposes, and records the file’s hash', async () => {
    const path = join(temporaryFolder(), 'mine.html');
    chooses(path);
    const { current, asked } = library();
    expect(await new Exports().write(current, null, request)).toEqual({ cancelled: false, path });
    expect(electron.dialog.showSaveDialog).toHaveBeenCalledWith(
      expect.objectContaining({ defaultPath: join('/documents', 'A report.html') }),
    );
    expect(readFileSync(path)).toEqual(Buffer.from(html));
    expect(asked.at(-1)).toEqual({
      name: 'reports.record',
      input: {
        ...{ article, format: 'html', variant: 'labels' },
        command: expect.any(String) as string,
        sha256: createHash('sha256').update(html).digest('hex'),
        fileName: 'mine.html',
      },
    });
  });

  it('prints a PDF from the report and records the PDF', async () => {
    const path = join(temporaryFolder(), 'mine.pdf');
    chooses(path);
    const { current, asked } = library();
    await new Exports().write(current, null, { ...request, format: 'pdf' });
    expect(printToPdf).toHaveBeenCalledWith(html);
    expect(readFileSync(path)).toEqual(Buffer.from(pdf));
    expect(asked.at(-1)?.input).toMatchObject({ sha256: createHash('sha256').update(pdf).digest('hex') });
  });

  it('writes and records nothing when the dialog is cancelled', async () => {
    chooses(null);
    const { current, asked } = library();
    expect(await new Exports().write(current, null, request)).toEqual({ cancelled: true, path: null });
    expect(asked.map(({ name }) => name)).not.toContain('reports.record');
  });

  it('records nothing when the file could not be written', async () => {
    chooses(join(temporaryFolder(), 'gone', 'mine.html'));
    const { current, asked } = library();
    await expect(new Exports().write(current, null, request)).rejects.toMatchObject({
      code: 'export-failed',
    });
    expect(asked.map(({ name }) => name)).not.toContain('reports.record');
  });

  it('asks who I am before it asks where', async () => {
    const { current } = library({ me: null });
    await expect(new Exports().write(current, null, request)).rejects.toMatchObject({
      code: 'person-unknown',
    });
    expect(electron.dialog.showSaveDialog).not.toHaveBeenCalled();
  });

  it('reports on a library that can not be written, without a record of it', async () => {
    const path = join(temporaryFolder(), 'mine.html');
    chooses(path);
    const { current, asked } = library({ readOnly: true });
    expect(await new Exports().write(current, null, request)).toEqual({ cancelled: false, path });
    expect(asked.map(({ name }) => name)).not.toContain('reports.record');
  });

  it('shows the last export, as long as it is there', async () => {
    const path = join(temporaryFolder(), 'mine.html');
    chooses(path);
    const exports = new Exports();
    expect(() => exports.showLast()).toThrow(/not there/);
    await exports.write(library().current, null, request);
    exports.showLast();
    expect(electron.shell.showItemInFolder).toHaveBeenCalledWith(path);
    rmSync(path);
    expect(() => exports.showLast()).toThrow(/not there/);
  });
});
