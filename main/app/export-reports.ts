import { readdir, rm } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { BrowserWindow } from 'electron';
import { errorData } from '@shared/domain/errors';
import type { Output, Received } from '@shared/ipc/contract';
import { t } from '@shared/text/index';
import { ask } from './ask';
import type { CurrentLibrary } from './current-library';
import { writeError } from './file-errors';
import { printToPdf } from './print';
import { recordReport } from './record-report';
import { writeWhole } from './write-file';

type Outcome = Output<'app.exportReports'>;

/** File systems differ in which names are the same; these are on any of them. */
const alike = (name: string): string => name.normalize('NFC').toLowerCase();

/** A name that is not taken: the one wanted, or that with a number. It is taken from then on. */
function freeName(wanted: string, taken: Set<string>): string {
  const ending = extname(wanted);
  const stem = wanted.slice(0, wanted.length - ending.length);
  let name = wanted;
  for (let number = 2; taken.has(alike(name)); number += 1) name = `${stem} ${number}${ending}`;
  taken.add(alike(name));
  return name;
}

/**
 * Writes a report of each article into a folder that the user chooses, and records each. No file that is there is
 * written over. One that fails keeps none of the others from being written. `last` is the path of the last one.
 * Throws `person-unknown`, and `export-failed` where the folder can't be read.
 */
export async function exportReports(
  current: Pick<CurrentLibrary, 'someone' | 'get'>,
  window: BrowserWindow | null,
  { articles, ...wish }: Received<'app.exportReports'>,
): Promise<{ outcome: Outcome; last: string | null }> {
  await current.someone();
  const { readOnly } = await current.get('library.info', undefined);
  const { canceled, filePaths } = await ask.open(window, {
    title: t('dialogs/export/folder'),
    buttonLabel: t('dialogs/export/here'),
    properties: ['openDirectory', 'createDirectory'],
  });
  const [folder] = filePaths;
  if (canceled || folder === undefined)
    return { outcome: { cancelled: true, path: null, written: 0, failed: [] }, last: null };

  const names = await readdir(folder).catch((thrown: unknown) => {
    throw writeError(thrown, folder);
  });
  const taken = new Set(names.map(alike));
  const outcome: Outcome = { cancelled: false, path: folder, written: 0, failed: [] };
  let last: string | null = null;
  for (const article of new Set(articles))
    try {
      const one = { article, ...wish };
      const { fileName, bytes: built } = await current.get('reports.build', one);
      const bytes = wish.format === 'pdf' ? await printToPdf(built) : built;
      const path = join(folder, freeName(fileName, taken));
      await writeWhole(path, bytes);
      // A library that can't be written can still be reported on.
      if (!readOnly) await recordReport(current, one, path, bytes).catch(takeBack(path));
      last = path;
      outcome.written += 1;
    } catch (thrown) {
      outcome.failed.push({ article, error: errorData(thrown) });
    }
  return { outcome, last };
}

/** A report that could not be recorded has not left the library. */
const takeBack =
  (path: string) =>
  async (thrown: unknown): Promise<never> => {
    await rm(path, { force: true });
    throw thrown;
  };
