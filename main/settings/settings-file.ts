import { copyFileSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import ElectronStore from 'electron-store';
import { readStored, type Stored } from './stored';

const name = 'settings';

/** The settings of this user on this machine. */
export interface SettingsFile {
  read(): Stored;
  /** Changes some of them and writes the file. */
  change(fields: Partial<Stored>): void;
}

/** Keeps a file that can't be used, under another name, for whoever wants to look at it. */
function setAside(file: string, move: boolean): void {
  const aside = `${file.replace(/\.json$/, '')}.broken-${Date.now()}.json`;
  if (move) renameSync(file, aside);
  else copyFileSync(file, aside);
}

/** What the file held, before electron-store reads it (which throws on what isn't JSON). */
function rescue(file: string): void {
  let content: string;
  try {
    content = readFileSync(file, 'utf8');
  } catch (error) {
    // No file yet is the first start.
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') setAside(file, true);
    return;
  }
  let parsed: unknown;
  try {
    parsed = JSON.parse(content);
  } catch {
    setAside(file, true);
    return;
  }
  if (!readStored(parsed).sound) setAside(file, typeof parsed !== 'object' || parsed === null);
}

/**
 * Opens `settings.json` in a folder. Settings are never a reason not to start: a file that can't be read is
 * set aside and the defaults hold; one that can't be written is reported to `onFault`, and the change holds
 * until the end of this run.
 */
export function openSettings(folder: string, onFault: (thrown: unknown) => void): SettingsFile {
  let store: ElectronStore<Stored> | null = null;
  let current = readStored({}).stored;
  try {
    rescue(join(folder, `${name}.json`));
    store = new ElectronStore<Stored>({ name, cwd: folder, accessPropertiesByDotNotation: false });
    current = readStored({ ...store.store }).stored;
  } catch (error) {
    onFault(error);
  }
  return {
    read: () => current,
    change(fields) {
      current = { ...current, ...fields };
      try {
        if (store) store.store = current;
      } catch (error) {
        onFault(error);
      }
    },
  };
}
