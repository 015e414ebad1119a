import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { temporaryFolder } from '../../../helpers/temporary';

const dialog = vi.hoisted(() => ({ showOpenDialog: vi.fn() }));
vi.mock('electron', () => ({ dialog }));
const { createLibrary, folderForNew, openLibrary } = await import('../../../../main/app/choose-library');

const choose = (path: string | null) =>
  dialog.showOpenDialog.mockResolvedValue(
    path === null ? { canceled: true, filePaths: [] } : { canceled: false, filePaths: [path] },
  );
const library = () => ({ open: vi.fn(() => Promise.resolve()), get: vi.fn(() => Promise.resolve()) });

beforeEach(() => void vi.clearAllMocks());

describe('folderForNew', () => {
  it('is the chosen folder where that is empty, not there yet, or holds only hidden files', async () => {
    const folder = temporaryFolder();
    expect(await folderForNew(folder)).toBe(folder);
    expect(await folderForNew(join(folder, 'new'))).toBe(join(folder, 'new'));
    writeFileSync(join(folder, '.DS_Store'), '');
    expect(await folderForNew(folder)).toBe(folder);
  });

  it('is a folder of its own where other files lie', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'taxes.ods'), '');
    expect(await folderForNew(folder)).toBe(join(folder, 'Galley library'));
    mkdirSync(join(folder, 'Galley library'));
    expect(await folderForNew(folder)).toBe(join(folder, 'Galley library 2'));
  });

  it('is refused where a library lies', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'library.db'), '');
    await expect(folderForNew(folder)).rejects.toMatchObject({ code: 'library-exists' });
  });
});

describe('createLibrary', () => {
  it('makes a library named as its folder, and adds the sample when asked', async () => {
    const path = join(temporaryFolder(), 'Climate desk');
    choose(path);
    const current = library();
    expect(await createLibrary(current as never, null, true)).toEqual({ cancelled: false });
    expect(current.open).toHaveBeenCalledWith({ path, create: { name: 'Climate desk' } });
    expect(current.get).toHaveBeenCalledWith('library.addSample', { seed: expect.any(String) as string });
    const plain = library();
    await createLibrary(plain as never, null, false);
    expect(plain.get).not.toHaveBeenCalled();
  });

  it('makes nothing when the dialog is cancelled', async () => {
    choose(null);
    const current = library();
    expect(await createLibrary(current as never, null, true)).toEqual({ cancelled: true });
    expect(current.open).not.toHaveBeenCalled();
  });
});

describe('openLibrary', () => {
  it('opens the chosen folder, without making a library there', async () => {
    const path = temporaryFolder();
    choose(path);
    const current = library();
    expect(await openLibrary(current as never, null)).toEqual({ cancelled: false });
    expect(current.open).toHaveBeenCalledWith({ path });
  });

  it('opens nothing when the dialog is cancelled', async () => {
    choose(null);
    const current = library();
    expect(await openLibrary(current as never, null)).toEqual({ cancelled: true });
    expect(current.open).not.toHaveBeenCalled();
  });
});
