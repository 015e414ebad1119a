import { isCompanionFolder, pageStem } from '@shared/domain/companion-folder';
import { copyEndings, endingsOf } from '@shared/domain/format-endings';
import { isReport } from '@shared/domain/record-file';
import type { ImportKind } from './import-store';

/** What of a file this needs; a File of the page has it. */
export interface Dropped {
  name: string;
  size: number;
  arrayBuffer: () => Promise<ArrayBuffer>;
}

/** A file by its path from where it was dropped, with `/` between its parts. */
export interface FileAt<F> {
  path: string;
  file: F;
  /** What can't be opened stands for itself, so that reading it says so. */
  isClosed?: true;
  /** Galley's own JSON, which its ending doesn't tell. */
  isReport?: boolean;
}

/** A file to import, and what may belong to it: by its path from the file, in the folder that was saved beside it. */
export interface WithCompanions<F> {
  file: F;
  companions: FileAt<F>[];
}

const readableAs = (as: ImportKind): RegExp =>
  new RegExp(`\\.(?:${(as === 'source' ? copyEndings() : endingsOf()).join('|')})$`, 'i');

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1);
const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** The path of the folder beside a page that a file lies in, or below; `null` for a file of its own. */
function companionFolderOf(path: string, stems: ReadonlyMap<string, ReadonlySet<string>>): string | null {
  const parts = path.split('/').slice(0, -1);
  for (let depth = 1; depth <= parts.length; depth++) {
    const parent = parts
      .slice(0, depth - 1)
      .map((part) => `${part}/`)
      .join('');
    const pages = stems.get(parent);
    if (pages && isCompanionFolder(parts[depth - 1] ?? '', pages))
      return `${parent}${parts[depth - 1] ?? ''}/`;
  }
  return null;
}

/**
 * The files to import among those that were dropped: each of its own, and in folders those that can be read. What a
 * browser saved beside a page comes with the page.
 */
export function withCompanions<F>(
  files: readonly FileAt<F>[],
  as: ImportKind = 'check',
): WithCompanions<F>[] {
  const readable = readableAs(as);
  const isWanted = ({ path, isReport }: FileAt<F>) =>
    readable.test(path) || (isReport === true && as !== 'source');
  const stems = new Map<string, Set<string>>();
  for (const { path } of files) {
    const stem = pageStem(nameOf(path));
    if (stem === null) continue;
    const folder = folderOf(path);
    stems.set(folder, (stems.get(folder) ?? new Set()).add(stem));
  }
  const beside = new Map<string, FileAt<F>[]>();
  const own = files.filter((each) => {
    const folder = companionFolderOf(each.path, stems);
    if (folder === null) return each.isClosed || folderOf(each.path) === '' || isWanted(each);
    beside.set(folder, [...(beside.get(folder) ?? []), each]);
    return false;
  });
  return own.map(({ path, file }) => {
    const stem = pageStem(nameOf(path));
    const folder = folderOf(path);
    const companions = [...beside].flatMap(([at, found]) => {
      const name = at.slice(folder.length, -1);
      const isHere = stem !== null && at === `${folder}${name}/` && isCompanionFolder(name, new Set([stem]));
      return isHere ? found.map((each) => ({ ...each, path: each.path.slice(folder.length) })) : [];
    });
    return { file, companions };
  });
}

const closed = (path: string, name: string): FileAt<Dropped>[] => {
  const arrayBuffer = () => Promise.reject(new Error('unreadable'));
  return [{ path, file: { name, size: 0, arrayBuffer }, isClosed: true }];
};

const fileOf = (entry: FileSystemFileEntry): Promise<File> =>
  new Promise((resolve, reject) => entry.file(resolve, reject));

/** What is in a folder, by its names; a reader gives a hundred at a time, and nothing at the end. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const entries: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (some.length === 0) return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
    entries.push(...some);
  }
}

/** How much of a file is looked at; a report says what it is in its first lines. */
const LOOK = 1024;

/** Whether a file is Galley's own JSON: of other JSON a folder may be full. */
async function isReportFile(file: File): Promise<boolean> {
  return /\.json$/i.test(file.name) && isReport(await file.slice(0, LOOK).text());
}

async function filesIn(entry: FileSystemEntry, path: string): Promise<FileAt<Dropped>[]> {
  try {
    if (entry.isFile) {
      const file = await fileOf(entry as FileSystemFileEntry);
      return [{ path, file, isReport: await isReportFile(file) }];
    }
    const files: FileAt<Dropped>[] = [];
    for (const each of await entriesOf(entry as FileSystemDirectoryEntry))
      files.push(...(await filesIn(each, `${path}/${each.name}`)));
    return files;
  } catch {
    return closed(path, entry.name);
  }
}

/** The files that were dropped, and those in dropped folders. To be called while the drop is told: it is gone then. */
export function droppedFiles(transfer: DataTransfer): Promise<FileAt<Dropped>[]> {
  const dropped = [...transfer.items].filter(({ kind }) => kind === 'file');
  const found = dropped.map(async (item) => {
    const entry = item.webkitGetAsEntry();
    const file = item.getAsFile();
    if (entry?.isDirectory) return filesIn(entry, entry.name);
    return file ? [{ path: file.name, file }] : [];
  });
  return Promise.all(found).then((files) => files.flat());
}
