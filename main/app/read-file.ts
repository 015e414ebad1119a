import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { GalleyError } from '@shared/domain/errors';
import { t } from '@shared/text/index';
import { reasonOf } from './file-errors';

const MiB = 1024 ** 2;
/** What the contract allows for one original. */
export const fileLimit = 64 * MiB;

/** The bytes of a file. Throws `input-too-large` before anything of it is read, and `input-unreadable`. */
export async function readOriginal(path: string): Promise<Uint8Array<ArrayBuffer>> {
  const name = basename(path);
  const unreadable = (error: unknown): GalleyError =>
    new GalleyError('input-unreadable', t('dialogs/error/file-unreadable', { name, why: reasonOf(error) }));
  const { size } = await stat(path).catch((error: unknown) => {
    throw unreadable(error);
  });
  if (size > fileLimit) {
    const limit = fileLimit / MiB;
    throw new GalleyError('input-too-large', t('dialogs/error/file-too-large', { name, limit }));
  }
  return readFile(path).catch((error: unknown) => {
    throw unreadable(error);
  });
}
