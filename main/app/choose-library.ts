import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { BrowserWindow } from 'electron';
import { v7 as newId } from 'uuid';
import { GalleyError } from '@shared/domain/errors';
import { t } from '@shared/text/index';
import { ask } from './ask';
import type { CurrentLibrary } from './current-library';

/** The file that makes a folder a library. */
const record = 'library.db';

/** The names in a folder; none where there is no such folder yet. */
const namesIn = (folder: string): Promise<string[]> => readdir(folder).catch(() => []);

/**
 * The folder that a new library gets: the chosen one, or one inside it where other files lie, so that a library
 * never mixes with them. Throws `library-exists` where the chosen folder is a library.
 */
export async function folderForNew(chosen: string): Promise<string> {
  const names = await namesIn(chosen);
  if (names.includes(record))
    throw new GalleyError('library-exists', t('dialogs/error/library-exists', { path: chosen }));
  // A system's hidden files (.DS_Store) are no one's content.
  if (names.every((name) => name.startsWith('.'))) return chosen;
  const base = t('dialogs/new-library/folder');
  let name = base;
  for (let number = 2; names.includes(name); number += 1) name = `${base} ${number}`;
  return join(chosen, name);
}

async function chooseFolder(
  window: BrowserWindow | null,
  texts: { title: string; buttonLabel: string },
): Promise<string | null> {
  const { canceled, filePaths } = await ask.open(window, {
    ...texts,
    properties: ['openDirectory', 'createDirectory'],
  });
  return canceled ? null : (filePaths[0] ?? null);
}

/** Makes a library in a folder that the user chooses, named as the folder, and opens it. */
export async function createLibrary(
  current: CurrentLibrary,
  window: BrowserWindow | null,
  sample: boolean,
): Promise<{ cancelled: boolean }> {
  const title = t('dialogs/new-library/title');
  const chosen = await chooseFolder(window, { title, buttonLabel: t('dialogs/new-library/button') });
  if (chosen === null) return { cancelled: true };
  const path = await folderForNew(chosen);
  await current.open({ path, create: { name: basename(path) } });
  if (sample) await current.get('library.addSample', { seed: newId() });
  return { cancelled: false };
}

/** Opens the library in a folder that the user chooses. */
export async function openLibrary(
  current: CurrentLibrary,
  window: BrowserWindow | null,
): Promise<{ cancelled: boolean }> {
  const title = t('dialogs/open-library/title');
  const path = await chooseFolder(window, { title, buttonLabel: t('dialogs/open-library/button') });
  if (path === null) return { cancelled: true };
  await current.open({ path });
  return { cancelled: false };
}
