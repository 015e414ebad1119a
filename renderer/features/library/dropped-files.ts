import { isCompanionFolder, pageStem } from '@shared/domain/companion-folder';
import { copyEndings, endingsOf } from '@shared/domain/format-endings';
import type { ImportKind } from './import-store';

/** What of a file this needs; a File of the page has it. */
export interface Dropped {
  name: string;
  size: number;
  arrayBuffer: () => Promise<ArrayBuffer>;
}

/** What can't be opened stands for itself, so that reading it says so. */
const unreadable = (name: string): Dropped => ({
  name,
  size: 0,
  arrayBuffer: () => Promise.reject(new Error('unreadable')),
});

const fileOf = (entry: FileSystemFileEntry): Promise<Dropped> =>
  new Promise((resolve) => {
    entry.file(resolve, () => resolve(unreadable(entry.name)));
  });

/** What is in a folder; a reader gives a hundred at a time, and nothing at the end. Fails where it can't be entered. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const entries: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => {
      reader.readEntries(resolve, reject);
    });
    if (some.length === 0) return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
    entries.push(...some);
  }
}

async function filesIn(folder: FileSystemDirectoryEntry, readable: RegExp): Promise<Dropped[]> {
  const entries = await entriesOf(folder).catch(() => null);
  if (!entries) return [unreadable(folder.name)];
  const files: Dropped[] = [];
  const pages = new Set(entries.flatMap(({ name }) => pageStem(name) ?? []));
  for (const entry of entries) {
    if (entry.isDirectory) {
      // What a browser saved beside a page holds its frames and programs.
      if (!isCompanionFolder(entry.name, pages))
        files.push(...(await filesIn(entry as FileSystemDirectoryEntry, readable)));
    } else if (readable.test(entry.name)) files.push(await fileOf(entry as FileSystemFileEntry));
  }
  return files;
}

/**
 * What was dropped: files as they are, and of folders the files in them and below them that can be read, by their
 * names. To be called while the drop is handled: what it holds is out of reach afterwards.
 */
export function droppedFiles({ items, files }: DataTransfer, as: ImportKind): Promise<Dropped[]> {
  const endings = as === 'source' ? copyEndings() : endingsOf();
  const readable = new RegExp(`\\.(?:${endings.join('|')})$`, 'i');
  const entries = [...items].filter(({ kind }) => kind === 'file').map((item) => item.webkitGetAsEntry());
  if (!entries.some((entry) => entry?.isDirectory)) return Promise.resolve([...files]);
  const found = entries.map((entry): Promise<Dropped[]> => {
    if (entry === null) return Promise.resolve([]);
    if (entry.isDirectory) return filesIn(entry as FileSystemDirectoryEntry, readable);
    return fileOf(entry as FileSystemFileEntry).then((file) => [file]);
  });
  return Promise.all(found).then((some) => some.flat());
}
