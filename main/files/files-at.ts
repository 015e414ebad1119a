import { open, readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Dirent } from 'node:fs';
import { isCompanionFolder, pageStem } from '@shared/domain/companion-folder';
import { endingsOf } from '@shared/domain/format-endings';
import { isReport } from '@shared/domain/record-file';

/** A file that a path stands for, or what of it can't be looked at. */
export type Found = { path: string } | { path: string; unreadable: unknown };

const ending = (endings: readonly string[]): RegExp => new RegExp(`\\.(?:${endings.join('|')})$`, 'i');

/**
 * The files that a path stands for: itself, or those with one of these endings in a folder and below it, in the order
 * of their names, each once; folders that can't be entered stand among them. Folders that are links are not entered:
 * they may lead back. Nor is what a browser saved beside a page: it holds the page's frames and programs. A path that
 * can't be looked at stands for itself, so that reading it says why.
 * @param reports whether Galley's own JSON is among them, which its ending doesn't tell
 */
export async function filesAt(
  path: string,
  endings: readonly string[] = endingsOf(),
  reports = true,
): Promise<Found[]> {
  const isFolder = await stat(path).then(
    (stats) => stats.isDirectory(),
    () => false,
  );
  if (!isFolder) return [{ path }];
  const readable = ending(endings);
  const found: Found[] = [];
  const folders = [path];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    let entries: Dirent[];
    try {
      entries = await readdir(folder, { withFileTypes: true });
    } catch (unreadable) {
      found.push({ path: folder, unreadable });
      continue;
    }
    const pages = new Set(entries.flatMap((entry) => pageStem(entry.name) ?? []));
    for (const entry of entries) {
      const inside = join(folder, entry.name);
      if (entry.isDirectory()) {
        if (!isCompanionFolder(entry.name, pages)) folders.push(inside);
      } else if (!readable.test(entry.name) && !(reports && /\.json$/i.test(entry.name))) continue;
      else if (!(await isFile(entry, inside))) continue;
      else if (readable.test(entry.name) || (await isReportFile(inside))) found.push({ path: inside });
    }
  }
  found.sort((a, b) => (a.path < b.path ? -1 : 1));
  return eachOnce(found);
}

/** A link may lead to a file, and a device may be called like one. */
const isFile = async (entry: Dirent, path: string): Promise<boolean> =>
  entry.isFile() ||
  (entry.isSymbolicLink() &&
    (await stat(path).then(
      (stats) => stats.isFile(),
      () => false,
    )));

/** Whether a file is Galley's own JSON: of other JSON a folder may be full. */
async function isReportFile(path: string): Promise<boolean> {
  try {
    const file = await open(path);
    try {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(1024), 0, 1024, 0);
      return isReport(buffer.toString('utf8', 0, bytesRead));
    } finally {
      await file.close();
    }
  } catch {
    return false;
  }
}

async function eachOnce(found: readonly Found[]): Promise<Found[]> {
  const known = new Map<string, Found>();
  for (const one of found) {
    const real = await realpath(one.path).catch(() => one.path);
    if (!known.has(real)) known.set(real, one);
  }
  return [...known.values()];
}
