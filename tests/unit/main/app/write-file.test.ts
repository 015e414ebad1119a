import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeError } from '../../../../main/app/file-errors';
import { writeWhole } from '../../../../main/app/write-file';
import { temporaryFolder } from '../../../helpers/temporary';

const bytes = new TextEncoder().encode('report');

describe('writeWhole', () => {
  it('writes a file, or puts it in place of another, and leaves nothing else', async () => {
    const folder = temporaryFolder();
    const path = join(folder, 'report.html');
    await writeWhole(path, new TextEncoder().encode('before'));
    await writeWhole(path, bytes);
    expect(readFileSync(path, 'utf8')).toBe('report');
    expect(readdirSync(folder)).toEqual(['report.html']);
  });

  it('leaves what stood there when it can not be replaced', async () => {
    const folder = temporaryFolder();
    const path = join(folder, 'report.html');
    mkdirSync(path);
    writeFileSync(join(path, 'inside'), 'kept');
    await expect(writeWhole(path, bytes)).rejects.toMatchObject({ code: 'export-failed' });
    expect(readFileSync(join(path, 'inside'), 'utf8')).toBe('kept');
    expect(readdirSync(folder)).toEqual(['report.html']);
  });

  it('says so when the folder is not there', async () => {
    const path = join(temporaryFolder(), 'gone', 'report.html');
    await expect(writeWhole(path, bytes)).rejects.toMatchObject({
      code: 'export-failed',
      message: expect.stringContaining('report.html') as string,
    });
  });

  it.runIf(process.platform === 'linux')('says so when the disk is full', async () => {
    const folder = temporaryFolder();
    symlinkSync('/dev/full', join(folder, 'full'));
    // The real thing: Linux answers every write to /dev/full as a full disk does.
    await expect(
      import('node:fs/promises').then((fs) => fs.writeFile(join(folder, 'full'), bytes)),
    ).rejects.toSatisfy((error) => writeError(error, 'report.html').code === 'disk-full');
  });
});

describe('writeError', () => {
  it.each([
    ['ENOSPC', 'disk-full', 'full'],
    ['EDQUOT', 'disk-full', 'full'],
    ['EACCES', 'export-failed', 'may not write'],
    ['EPERM', 'export-failed', 'may not write'],
    ['EROFS', 'export-failed', 'may not write'],
    ['EIO', 'export-failed', 'EIO'],
  ])('says for %s what to do', (code, expected, words) => {
    const error = writeError(Object.assign(new Error('x'), { code }), 'report.pdf');
    expect(error.code).toBe(expected);
    expect(error.message).toContain(words);
    expect(error.message).toContain('report.pdf');
  });
});
