import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { GalleyError } from '@shared/domain/errors';
import { t } from '@shared/text/index';
import { openWriter, type RecordPlace } from './database';
import { forgetReplica } from './replica';

const KEPT = 7;

const folderOf = (library: string): string => join(library, 'backups');

/** The backups of a library, oldest first: `2026-11-23T170102123Z-daily.db`. */
export function backupsOf(library: string): string[] {
  let names: string[];
  try {
    names = readdirSync(folderOf(library));
  } catch {
    // No folder, or none that can be read, holds no backup that could be restored.
    return [];
  }
  const written = (name: string): number => statSync(join(folderOf(library), name)).mtimeMs;
  // By when they were written, not by their names: a clock that was wrong once must not hide newer ones.
  return names
    .filter((name) => name.endsWith('.db'))
    .sort()
    .map((name) => ({ name, at: written(name) }))
    .sort((a, b) => a.at - b.at)
    .map(({ name }) => name);
}

/**
 * Writes a whole copy of the record beside it, under the same key, and lets the oldest of more than seven go.
 * Answers the file's name. The library's files need no copy: none is removed while a backup needs it.
 */
export function backUp(place: RecordPlace, why: 'daily' | 'migration', now = new Date()): string {
  const { folder: library, databasePath, key } = place;
  mkdirSync(folderOf(library), { recursive: true });
  const name = `${now.toISOString().replaceAll(/[:.]/g, '')}-${why}.db`;
  const unfinished = join(folderOf(library), `${name}.part`);
  // What a killed backup left half-written is of no use to anyone.
  readdirSync(folderOf(library))
    .filter((left) => left.endsWith('.part'))
    .forEach((left) => rmSync(join(folderOf(library), left)));
  // A connection for reading only may not write the copy either.
  const database = openWriter(databasePath, key);
  try {
    database.run('VACUUM INTO ?', [unfinished]);
  } finally {
    database.close();
  }
  renameSync(unfinished, join(folderOf(library), name));
  backupsOf(library)
    .filter((old) => old !== name)
    .slice(0, -(KEPT - 1))
    .forEach((old) => rmSync(join(folderOf(library), old)));
  return name;
}

/**
 * Makes a library from the newest backup, as a new folder beside the old one, which is left as it is.
 * Answers the new folder. Throws `backup-unreadable` when there is none, or it can't be read with this key.
 */
export async function restoreLastBackup(path: string, key?: Uint8Array): Promise<string> {
  const last = backupsOf(path).at(-1);
  if (!last) throw new GalleyError('backup-unreadable', t('record/backup/none'), { path });
  const date = new Date().toISOString().slice(0, 10);
  const restored = t('record/backup/folder', { name: basename(path), date });
  const names = Array.from({ length: 100 }, (_, n) => `${restored}${n ? ` (${n + 1})` : ''}`);
  const folder = names.map((name) => join(dirname(path), name)).find((candidate) => !existsSync(candidate));
  if (!folder) throw new GalleyError('backup-unreadable', t('record/backup/tooMany'), { path });
  mkdirSync(folder);
  cpSync(join(folderOf(path), last), join(folder, 'library.db'));
  for (const part of ['files', 'key-salt'])
    if (existsSync(join(path, part))) cpSync(join(path, part), join(folder, part), { recursive: true });
  try {
    const database = openWriter(join(folder, 'library.db'), key);
    forgetReplica(database);
    database.close();
  } catch (thrown) {
    rmSync(folder, { recursive: true, force: true });
    throw new GalleyError('backup-unreadable', t('record/backup/unreadable'), {
      backup: last,
      reason: String(thrown),
    });
  }
  return folder;
}
