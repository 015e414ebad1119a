import { lstat, open, readdir, readFile, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { filesNamed, isCompanionFolder, pageStem } from '@shared/domain/companion-folder';
import type { Companion } from '@shared/domain/image';

const MiB = 1024 ** 2;
/** How large one picture may be, how many are read along with a page, and how large they are together. */
const LIMIT = 20 * MiB;
const MOST = 1000;
const TOGETHER = 64 * MiB;

/** How PNG, JPEG, GIF and WebP begin: a saved page's folder holds mostly programs. */
const PICTURE = /^(?:\x89PNG\r\n|\xff\xd8\xff|GIF8[79]a|RIFF[^]{4}WEBP)/;
const SIGN = 12;

/** Whether a path is a folder itself, and no link to one. */
const isFolder = async (path: string): Promise<boolean> => (await lstat(path)).isDirectory();

/** So long ago, in milliseconds, a folder must have changed for its next change to be told by its time. */
const SETTLED = 2000;
let listed: { folder: string; changed: number; folders: readonly string[] } | null = null;

/** The names of the folders in a folder. Thousands of pages may lie in one, so it is listed anew when it has changed. */
async function foldersIn(folder: string): Promise<readonly string[]> {
  const { mtimeMs: changed } = await stat(folder);
  if (listed?.folder === folder && listed.changed === changed) return listed.folders;
  const entries = await readdir(folder, { withFileTypes: true });
  const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  if (Date.now() - changed > SETTLED) listed = { folder, changed, folders };
  return folders;
}

/** The name of the folder that a browser saved beside a page, if there is one. */
async function folderBeside(page: string): Promise<string | null> {
  const stem = pageStem(basename(page));
  if (stem === null) return null;
  const stems = new Set([stem]);
  return (await foldersIn(dirname(page))).find((name) => isCompanionFolder(name, stems)) ?? null;
}

/** The bytes of a file of some size that is a picture by its first bytes; `null` for any other. Throws what the system says. */
async function readPicture(path: string, limit: number): Promise<Uint8Array<ArrayBuffer> | null> {
  const stats = await lstat(path);
  if (!stats.isFile() || stats.size > limit) return null;
  const file = await open(path);
  try {
    const { buffer } = await file.read(Buffer.alloc(SIGN), 0, SIGN, 0);
    if (!PICTURE.test(buffer.toString('latin1'))) return null;
  } finally {
    await file.close();
  }
  return new Uint8Array(await readFile(path));
}

/** A file beside a page, each folder on the way to which is one and no link: that could lead anywhere. */
async function readNamed(base: string, name: string, limit: number): Promise<Companion | null> {
  const parts = name.split('/');
  try {
    for (let depth = 1; depth < parts.length; depth++)
      if (!(await isFolder(join(base, ...parts.slice(0, depth))))) return null;
    const bytes = await readPicture(join(base, ...parts), limit);
    return bytes && { name, bytes };
  } catch {
    // The page comes in without what isn't there or can't be read.
    return null;
  }
}

/**
 * The pictures that a saved page's own markup names in the folder that the browser saved beside it. Never anything
 * outside that folder, no links, at most 20 MB each and 64 MB together. What can't be read is left out.
 */
export async function companionsOf(page: string, bytes: Uint8Array): Promise<Companion[]> {
  const folder = await folderBeside(page).catch(() => null);
  if (folder === null) return [];
  const companions: Companion[] = [];
  let left = TOGETHER;
  for (const name of filesNamed(new TextDecoder().decode(bytes), folder).slice(0, MOST)) {
    const companion = await readNamed(dirname(page), name, Math.min(LIMIT, left));
    if (!companion) continue;
    companions.push(companion);
    left -= companion.bytes.length;
  }
  return companions;
}
