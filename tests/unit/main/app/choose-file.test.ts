import { truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { temporaryFolder } from '../../../helpers/temporary';

const dialog = vi.hoisted(() => ({ showOpenDialog: vi.fn() }));
vi.mock('electron', () => ({ dialog }));
const { chooseFile } = await import('../../../../main/app/choose-file');
const { fileLimit } = await import('../../../../main/app/read-file');

const chooses = (...filePaths: string[]): void =>
  void dialog.showOpenDialog.mockResolvedValue({ canceled: filePaths.length === 0, filePaths });

beforeEach(() => vi.clearAllMocks());

describe('choosing a file to keep', () => {
  it('answers its name and its bytes, and nothing of where it lies', async () => {
    const folder = temporaryFolder();
    const path = join(folder, 'report.pdf');
    writeFileSync(path, '%PDF-1.7');
    chooses(path);
    const answer = await chooseFile(null);
    expect(answer).toMatchObject({ cancelled: false, file: { name: 'report.pdf' } });
    expect(Buffer.from(answer.file?.bytes ?? []).toString()).toBe('%PDF-1.7');
    expect(JSON.stringify(answer)).not.toContain(folder);
    const [options] = dialog.showOpenDialog.mock.calls[0] as [{ properties: string[]; filters: object[] }];
    expect(options.properties).toEqual(['openFile']);
    expect(JSON.stringify(options.filters)).not.toContain('svg');
  });

  it('answers nothing when the dialog is cancelled', async () => {
    chooses();
    expect(await chooseFile(null)).toEqual({ cancelled: true, file: null });
  });

  it('refuses a file that is too large or gone', async () => {
    const path = join(temporaryFolder(), 'large.pdf');
    writeFileSync(path, 'x');
    truncateSync(path, fileLimit + 1);
    chooses(path);
    await expect(chooseFile(null)).rejects.toMatchObject({ code: 'input-too-large' });
    chooses(join(temporaryFolder(), 'gone.pdf'));
    await expect(chooseFile(null)).rejects.toMatchObject({ code: 'input-unreadable' });
  });
});
