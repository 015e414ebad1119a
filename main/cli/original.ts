import { closeSync, openSync, readdirSync, readSync, realpathSync, statSync, type Dirent } from 'node:fs';
import { basename, join } from 'node:path';
import { GalleyError } from '@shared/domain/errors';
import { endingsOf } from '@shared/domain/format-endings';
import { isReport } from '@shared/domain/record-file';
import { t } from '@shared/text';
import { isCompanionFolder, pageStem } from '@shared/domain/companion-folder';
import type { Companion } from '@shared/domain/image';
import { companionsOf } from '../files/companions';
import { fileReason } from './command';

const MEGABYTE = 1024 * 1024;
/** What one request of the library takes. */
const LIMIT = 64 * MEGABYTE;
const PIECE = MEGABYTE;
const readableEndings = new RegExp(`\\.(?:${endingsOf().join('|')})$`, 'i');

const unreadable = (path: string, reason: string): GalleyError =>
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

/**
 * The files that a path stands for: itself, or the texts in a folder and below it in the order of their names,
 * each once. Folders that are links are not entered: they may lead back. Nor is what a browser saved beside a page: it
 * holds the page's frames and programs.
 * A path that can't be looked at stands for itself, so that reading it says why. Throws `input-unreadable`.
 */
export function filesAt(path: string): string[] {
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) return [path];
  const names: string[] = [];
  const folders = [''];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    const entries = entriesOf(join(path, folder));
    const pages = new Set(entries.flatMap((entry) => pageStem(entry.name) ?? []));
    for (const entry of entries) {
      const name = join(folder, entry.name);
      if (entry.isDirectory()) {
        if (!isCompanionFolder(entry.name, pages)) folders.push(name);
      } else if (readableEndings.test(name) || isReportFile(join(path, name))) names.push(name);
    }
  }
  const found = new Map<string, string>();
  for (const name of names.sort()) {
    const file = join(path, name);
    if (!statSync(file, { throwIfNoEntry: false })?.isFile()) continue;
    const real = realpathSync(file);
    if (!found.has(real)) found.set(real, file);
  }
  if (found.size === 0) throw new GalleyError('input-unreadable', t('cli/problem/nothingHere', { path }));
  return [...found.values()];
}

/** Whether a file is Galley's own JSON: of other JSON a folder may be full. */
function isReportFile(path: string): boolean {
  if (!/\.json$/i.test(path)) return false;
  const head = Buffer.alloc(1024);
  try {
    const file = openSync(path, 'r');
    try {
      return isReport(head.toString('utf8', 0, readSync(file, head)));
    } finally {
      closeSync(file);
    }
  } catch {
    return false;
  }
}

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (thrown) {
    throw unreadable(folder, fileReason(thrown));
  }
}
