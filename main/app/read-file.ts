import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { GalleyError } from '@shared/domain/errors';
import type { Companion } from '@shared/domain/image';
import { t } from '@shared/text/index';
import { companionsOf } from '../files/companions';
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

/** A file that is to be an article. */
interface ReadArticle {
  name: string;
  bytes: Uint8Array<ArrayBuffer>;
  companions?: Companion[];
}

/** A file with the pictures that a browser saved beside a page. Throws as `readOriginal` does. */
export async function readArticle(path: string): Promise<ReadArticle> {
  const bytes = await readOriginal(path);
  const companions = await companionsOf(path, bytes);
  return { name: basename(path), bytes, ...(companions.length > 0 ? { companions } : {}) };
}
