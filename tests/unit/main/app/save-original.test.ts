import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, it, vi } from 'vitest';
import { temporaryFolder } from '../../../helpers/temporary';

const electron = vi.hoisted(() => ({
  app: { getPath: () => '/documents' },
  dialog: { showSaveDialog: vi.fn() },
  shell: { showItemInFolder: vi.fn() },
}));
vi.mock('electron', () => electron);
const { saveOriginal } = await import('../../../../main/app/save-original');

const original = { name: 'draft.docx', bytes: new Uint8Array([1, 2, 3]) };

beforeEach(() => vi.clearAllMocks());

it('writes the original byte for byte where the user says, and shows it there', async () => {
  const filePath = join(temporaryFolder(), 'mine.docx');
  electron.dialog.showSaveDialog.mockResolvedValue({ canceled: false, filePath });
  await saveOriginal(null, original);
  expect(electron.dialog.showSaveDialog).toHaveBeenCalledWith(
    expect.objectContaining({ defaultPath: join('/documents', 'draft.docx') }),
  );
  expect(new Uint8Array(readFileSync(filePath))).toEqual(original.bytes);
  expect(electron.shell.showItemInFolder).toHaveBeenCalledWith(filePath);
});

it('writes nothing when the user thinks better of it', async () => {
  const folder = temporaryFolder();
  electron.dialog.showSaveDialog.mockResolvedValue({ canceled: true, filePath: '' });
  await saveOriginal(null, original);
  expect(readdirSync(folder)).toEqual([]);
  expect(electron.shell.showItemInFolder).not.toHaveBeenCalled();
});
