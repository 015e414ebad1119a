import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { GalleyError } from '@shared/domain/errors';
import { t } from '@shared/text';
import type { Companion } from '@shared/domain/image';
import { companionsOf } from '../files/companions';
import { fileReason } from './command';

const MEGABYTE = 1024 * 1024;
/** What one request of the library takes. */
const LIMIT = 64 * MEGABYTE;
const PIECE = MEGABYTE;

export const unreadable = (path: string, reason: string): GalleyError =>
  new GalleyError('input-unreadable', t('cli/problem/unreadable', { path, reason }));

/** A file's name and bytes. Throws `input-unreadable` or `input-too-large`. */
export function readOriginal(path: string): { name: string; bytes: Uint8Array<ArrayBuffer> } {
  try {
    const stats = statSync(path);
    // A device or a pipe may never end.
    if (!stats.isFile() && !stats.isDirectory()) throw unreadable(path, t('cli/problem/notAFile'));
    refuseLarge(path, stats.size);
    return { name: basename(path), bytes: readWithin(path) };
  } catch (thrown) {
    if (thrown instanceof GalleyError) throw thrown;
    throw unreadable(path, fileReason(thrown));
  }
}

/** The same with the pictures that a browser saved beside a page. */
export async function readArticle(
  path: string,
): Promise<ReturnType<typeof readOriginal> & { companions?: Companion[] }> {
  const original = readOriginal(path);
  const companions = await companionsOf(path, original.bytes);
  return companions.length > 0 ? { ...original, companions } : original;
}

/** All of standard input. Throws `input-too-large`. */
export async function readStandardInput(stdin: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of stdin) {
    pieces.push(piece);
    length += piece.length;
    refuseLarge('-', length);
  }
  return Buffer.concat(pieces);
}

/** A file's bytes; no more are read than may be: a file may grow meanwhile, and some state no size. */
function readWithin(path: string): Uint8Array<ArrayBuffer> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  const file = openSync(path, 'r');
  try {
    for (;;) {
      const piece = new Uint8Array(PIECE);
      const read = readSync(file, piece);
      if (read === 0) return Buffer.concat(pieces);
      pieces.push(piece.subarray(0, read));
      length += read;
      refuseLarge(path, length);
    }
  } finally {
    closeSync(file);
  }
}

function refuseLarge(path: string, bytes: number): void {
  if (bytes <= LIMIT) return;
  const size = Math.ceil(bytes / MEGABYTE);
  throw new GalleyError(
    'input-too-large',
    t('cli/problem/tooLarge', { path, size, limit: LIMIT / MEGABYTE }),
  );
}
