import { basename } from 'node:path';
import type { BrowserWindow, OpenDialogOptions } from 'electron';
import type { SourceFormat } from '@shared/domain/article';
import { GalleyError } from '@shared/domain/errors';
import { copyEndings, endingsOf, recordEndings } from '@shared/domain/format-endings';
import { mayBeRecord } from '@shared/domain/record-file';
import type { Output } from '@shared/ipc/contract';
import { t } from '@shared/text/index';
import { filesAt } from '../files/files-at';
import { ask } from './ask';
import type { CurrentLibrary } from './current-library';
import type { FileImport, ImportKind } from './file-import';
import { readArticle } from './read-file';

type Imported = Output<'app.importFiles'>;

const kind = (
  name: 'text' | 'pages' | 'documents' | 'messages' | 'transcripts',
  ...formats: SourceFormat[]
) => ({
  name: t(`dialogs/import-files/${name}`),
  extensions: endingsOf(...formats),
});

/** How files end that may hold a list of addresses. */
const listEndings = ['csv', 'txt'];

const articleFilters = () => [
  { name: t('dialogs/import-files/all'), extensions: [...endingsOf(), ...recordEndings] },
  kind('text', 'text', 'markdown'),
  kind('pages', 'html', 'mhtml'),
  kind('documents', 'docx', 'odt', 'pdf'),
  kind('messages', 'email'),
  kind('transcripts', 'transcript'),
  { name: t('dialogs/import-files/records'), extensions: [...recordEndings] },
  { name: t('dialogs/import-files/addresses'), extensions: listEndings },
];
const sourceFilters = () => [{ name: t('dialogs/import-files/sources'), extensions: copyEndings() }];

const filesDialog = (as: ImportKind): OpenDialogOptions => ({
  title: t(as === 'source' ? 'dialogs/import-files/title-source' : 'dialogs/import-files/title'),
  buttonLabel: t('dialogs/import-files/button'),
  properties: ['openFile', 'multiSelections'],
  filters: as === 'source' ? sourceFilters() : articleFilters(),
});

/** A dialog of its own: outside macOS none lets one choose files and folders. */
const folderDialog = (): OpenDialogOptions => ({
  title: t('dialogs/import-files/title-folder'),
  buttonLabel: t('dialogs/import-files/button'),
  properties: ['openDirectory', 'multiSelections'],
});

async function importChosen(
  current: Pick<CurrentLibrary, 'someone' | 'ask'>,
  files: FileImport,
  window: BrowserWindow | null,
  as: ImportKind,
  options: OpenDialogOptions,
): Promise<Imported> {
  await current.someone();
  files.refuseSecond();
  const { canceled, filePaths } = await ask.open(window, options);
  if (canceled || filePaths.length === 0) return { cancelled: true, intake: null, outcomes: [], records: [] };
  const endings = as === 'source' ? copyEndings() : endingsOf();
  const found = [];
  for (const path of filePaths) found.push(...(await filesAt(path, endings, as !== 'source')));
  if (found.length === 0) {
    const name = filePaths.map((path) => basename(path)).join(', ');
    throw new GalleyError('input-unreadable', t('dialogs/error/folder-empty', { name }));
  }
  const [only] = found;
  const alone = as === 'check' && only && found.length === 1 ? await readOne(current, only.path) : null;
  if (alone) return { cancelled: false, outcomes: [], ...alone };
  const outcomes = await files.run(found, as);
  return { cancelled: false, intake: null, outcomes, records: files.records };
}

/**
 * Reads one file, which is held and not stored yet, or finds that it may be a record; `null` where it can't be read, of
 * which an import says why.
 */
async function readOne(
  current: Pick<CurrentLibrary, 'ask'>,
  path: string,
): Promise<Pick<Imported, 'intake' | 'records'> | null> {
  try {
    const file = await readArticle(path);
    if (mayBeRecord(file)) return { intake: null, records: [{ name: file.name, bytes: file.bytes }] };
    const read = await current.ask('intake.open', file);
    return read.ok ? { intake: read.value, records: [] } : null;
  } catch (error) {
    if (!(error instanceof GalleyError)) throw error;
    return null;
  }
}

/** Imports files that the user chooses. Throws `import-running`. */
export const importFiles = (
  current: Pick<CurrentLibrary, 'someone' | 'ask'>,
  files: FileImport,
  window: BrowserWindow | null,
  as: ImportKind,
): Promise<Imported> => importChosen(current, files, window, as, filesDialog(as));

/**
 * Imports the files in a folder that the user chooses, and below it. Throws `import-running`, and `input-unreadable`
 * where there is none.
 */
export const importFolder = (
  current: Pick<CurrentLibrary, 'someone' | 'ask'>,
  files: FileImport,
  window: BrowserWindow | null,
  as: ImportKind,
): Promise<Imported> => importChosen(current, files, window, as, folderDialog());
