import { randomUUID } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { GalleyError } from '@shared/domain/errors';
import { t } from '@shared/text/index';
import { sha256 } from './chain';

/** A file of the library as its row says it. `sha256` is of the bytes on disk. */
export interface StoredFile {
  id: string;
  sha256: string;
  bytes: number;
}

const pathOf = (folder: string, id: string): string => join(folder, 'files', id.slice(0, 2), id);

function writeFlushed(path: string, bytes: Uint8Array): void {
  const handle = openSync(path, 'w', 0o600);
  try {
    for (let done = 0; done < bytes.length;) done += writeSync(handle, bytes, done);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/**
 * Keeps bytes under a random id, whole or not at all: a file is named only when it is on the disk.
 * @param staged where the same bytes lie flushed already; that file moves
 */
export function putFile(
  folder: string,
  bytes: Uint8Array,
  id: string = randomUUID(),
  staged: string | null = null,
): StoredFile {
  const path = pathOf(folder, id);
  const unfinished = staged ?? `${path}.part`;
  try {
    mkdirSync(join(folder, 'files', id.slice(0, 2)), { recursive: true });
    if (staged === null) writeFlushed(unfinished, bytes);
    renameSync(unfinished, path);
  } catch (thrown) {
    // A full disk needs the room.
    rmSync(unfinished, { force: true });
    throw new GalleyError('disk-full', t('record/library/fileNotKept'), {
      reason: (thrown as NodeJS.ErrnoException).code,
    });
  }
  return { id, sha256: sha256(bytes), bytes: bytes.length };
}

/** Is there a file with this id on the disk? */
export const hasFile = (folder: string, id: string): boolean => existsSync(pathOf(folder, id));

/** Takes a file from the disk; one that is gone already is no error. Throws what the system says. */
export function removeFile(folder: string, id: string): void {
  rmSync(pathOf(folder, id), { force: true });
  // Without this a power cut could bring the file's name back. Windows opens no folders, and needs none.
  if (process.platform === 'win32') return;
  try {
    const handle = openSync(dirname(pathOf(folder, id)), 'r');
    try {
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
  } catch (thrown) {
    if ((thrown as NodeJS.ErrnoException).code !== 'ENOENT') throw thrown;
  }
}

/** The bytes of a kept file, checked against the hash that the record holds. */
export function readFile(folder: string, file: Pick<StoredFile, 'id' | 'sha256'>): Uint8Array {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(pathOf(folder, file.id));
  } catch {
    throw new GalleyError('record-damaged', t('record/missing/file'), {
      file: file.id,
    });
  }
  if (sha256(bytes) !== file.sha256)
    throw new GalleyError('record-damaged', t('record/library/changedFile'), {
      file: file.id,
    });
  return bytes;
}
