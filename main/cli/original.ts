import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { GalleyError } from '@shared/domain/errors';
import { t } from '@shared/text';
import { fileReason } from './command';

const MEGABYTE = 1024 * 1024;
/** What one request of the library takes. */
const LIMIT = 64 * MEGABYTE;
const readableEndings = /\.(txt|md|html?)$/i;

/** A file's name and bytes. Throws `input-unreadable` or `input-too-large`. */
export function readOriginal(path: string): { name: string; bytes: Uint8Array<ArrayBuffer> } {
  try {
    const { size } = statSync(path);
    if (size > LIMIT)
      throw new GalleyError(
        'input-too-large',
        t('cli/problem/tooLarge', { path, size: Math.ceil(size / MEGABYTE), limit: LIMIT / MEGABYTE }),
      );
    return { name: basename(path), bytes: readFileSync(path) };
  } catch (thrown) {
    if (thrown instanceof GalleyError) throw thrown;
    throw new GalleyError(
      'input-unreadable',
      t('cli/problem/unreadable', { path, reason: fileReason(thrown) }),
    );
  }
}

/**
 * The files that a path stands for: itself, or the texts in a folder and below it in the order of their names.
 * A path that can't be looked at stands for itself, so that reading it says why.
 */
export function filesAt(path: string): string[] {
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) return [path];
  const found = readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => readableEndings.test(name))
    .sort()
    .map((name) => join(path, name))
    .filter((file) => statSync(file, { throwIfNoEntry: false })?.isFile());
  if (found.length === 0) throw new GalleyError('input-unreadable', t('cli/problem/nothingHere', { path }));
  return found;
}
