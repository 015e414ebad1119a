import { randomUUID } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { writeError } from './file-errors';

/**
 * Writes a file so that it is there whole or not at all: beside its place first, then renamed. Throws
 * `disk-full` or `export-failed`; then a file that stood there before is as it was.
 */
export async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const name = basename(path);
  const temporary = join(dirname(path), `.${name.slice(0, 100)}.${randomUUID().slice(0, 8)}.part`);
  try {
    const file = await open(temporary, 'wx');
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw writeError(error, name);
  }
}
