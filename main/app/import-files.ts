import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { BrowserWindow } from 'electron';
import { v7 as newId } from 'uuid';
import type { SourceFormat } from '@shared/domain/article';
import { GalleyError, errorData, type ErrorData } from '@shared/domain/errors';
import { endingsOf, recordEndings } from '@shared/domain/format-endings';
import { mayBeRecord } from '@shared/domain/record-file';
import type { Intake } from '@shared/domain/intake';
import type { ImportOutcome, Original } from '@shared/ipc/contract';
import { t } from '@shared/text/index';
import { companionsOf } from '../files/companions';
import { ask } from './ask';
import type { CurrentLibrary } from './current-library';
import { reasonOf } from './file-errors';

const MiB = 1024 ** 2;
/** What the contract allows for one original. */
export const fileLimit = 64 * MiB;
/**
 * An import is one request, which undo takes back whole, as long as its files together are no larger than this:
 * all of them are in memory at once. A larger one is several.
 */
export const requestLimit = 256 * MiB;

interface Progress {
  done: number;
  total: number;
}

const failed = (name: string, error: ErrorData): ImportOutcome => ({ ok: false, name, error });

/** The bytes of a file. Throws `input-too-large` before anything of it is read, and `input-unreadable`. */
export async function readOriginal(path: string): Promise<Uint8Array<ArrayBuffer>> {
  const name = basename(path);
  const unreadable = (error: unknown): GalleyError =>
    new GalleyError('input-unreadable', t('dialogs/error/file-unreadable', { name, why: reasonOf(error) }));
  const { size } = await stat(path).catch((error: unknown) => {
    throw unreadable(error);
  });
  if (size > fileLimit) {
    const limit = fileLimit / MiB;
    throw new GalleyError('input-too-large', t('dialogs/error/file-too-large', { name, limit }));
  }
  return readFile(path).catch((error: unknown) => {
    throw unreadable(error);
  });
}

type ReadArticle = Omit<Original, 'command'>;

/** A file that is to be an article, with the pictures that a browser saved beside a page. Throws as `readOriginal` does. */
async function readArticle(path: string): Promise<ReadArticle> {
  const bytes = await readOriginal(path);
  const companions = await companionsOf(path, bytes);
  return { name: basename(path), bytes, ...(companions.length > 0 ? { companions } : {}) };
}

const sizeOf = ({ bytes, companions = [] }: ReadArticle): number =>
  companions.reduce((sum, companion) => sum + companion.bytes.byteLength, bytes.byteLength);

/** An import of files: one at a time is under way. */
export class FileImport {
  readonly #current: Pick<CurrentLibrary, 'ask'>;
  readonly #onProgress: (progress: Progress) => void;
  /** Files of the last run that may be records of claims: they are asked about, and not imported here. */
  records: { name: string; bytes: Uint8Array<ArrayBuffer> }[] = [];
  /** How many files are done without the request under way, and how many there are; `null` between imports. */
  #standing: Progress | null = null;

  constructor(current: Pick<CurrentLibrary, 'ask'>, onProgress: (progress: Progress) => void) {
    this.#current = current;
    this.#onProgress = onProgress;
  }

  /** Passes on what the library says of its request, as progress of the whole import. */
  heard({ done, total }: Progress): void {
    this.#onProgress(
      this.#standing ? { done: this.#standing.done + done, total: this.#standing.total } : { done, total },
    );
  }

  /**
   * Imports files. One that can't be imported doesn't stop the others; the outcomes stand in the order of the
   * paths.
   */
  async run(paths: readonly string[]): Promise<ImportOutcome[]> {
    this.records = [];
    const standing = { done: 0, total: paths.length };
    this.#standing = standing;
    this.#onProgress(standing);
    try {
      return await this.#all(paths, standing);
    } finally {
      this.#standing = null;
    }
  }

  async #all(paths: readonly string[], standing: Progress): Promise<ImportOutcome[]> {
    const outcomes: ImportOutcome[] = [];
    let request: { at: number; original: Original }[] = [];
    let bytes = 0;
    const flush = async () => {
      for (const [at, outcome] of await this.#send(request)) outcomes[at] = outcome;
      standing.done += request.length;
      request = [];
      bytes = 0;
    };
    for (const [at, path] of paths.entries()) {
      const name = basename(path);
      try {
        const read = await readArticle(path);
        if (mayBeRecord(read)) {
          this.records.push({ name, bytes: read.bytes });
          standing.done += 1;
          continue;
        }
        const size = sizeOf(read);
        if (bytes + size > requestLimit) await flush();
        request.push({ at, original: { command: newId(), ...read } });
        bytes += size;
      } catch (error) {
        if (!(error instanceof GalleyError)) throw error;
        outcomes[at] = failed(name, errorData(error));
        standing.done += 1;
      }
    }
    await flush();
    this.#onProgress(standing);
    // In the order of the paths, without gaps where records stood.
    return outcomes.flat();
  }

  async #send(request: { at: number; original: Original }[]): Promise<[number, ImportOutcome][]> {
    if (request.length === 0) return [];
    const originals = request.map(({ original }) => original);
    const result = await this.#current.ask('articles.import', { originals });
    return request.map(({ at, original }, index) => {
      const outcome = result.ok ? result.value[index] : failed(original.name, result.error);
      if (!outcome) throw new Error('an import answered fewer outcomes than it had originals');
      return [at, outcome];
    });
  }
}

const kind = (
  name: 'text' | 'pages' | 'documents' | 'messages' | 'transcripts',
  ...formats: SourceFormat[]
) => ({
  name: t(`dialogs/import-files/${name}`),
  extensions: endingsOf(...formats),
});

/** How files end that may hold a list of addresses. */
const listEndings = ['csv', 'txt'];

/** Imports files that the user chooses. */
export async function importFiles(
  current: Pick<CurrentLibrary, 'someone' | 'ask'>,
  files: FileImport,
  window: BrowserWindow | null,
): Promise<{
  cancelled: boolean;
  intake: Intake | null;
  outcomes: ImportOutcome[];
  records: FileImport['records'];
}> {
  await current.someone();
  const { canceled, filePaths } = await ask.open(window, {
    title: t('dialogs/import-files/title'),
    buttonLabel: t('dialogs/import-files/button'),
    properties: ['openFile', 'multiSelections'],
    filters: [
      { name: t('dialogs/import-files/all'), extensions: [...endingsOf(), ...recordEndings] },
      kind('text', 'text', 'markdown'),
      kind('pages', 'html', 'mhtml'),
      kind('documents', 'docx', 'odt', 'pdf'),
      kind('messages', 'email'),
      kind('transcripts', 'transcript'),
      { name: t('dialogs/import-files/records'), extensions: [...recordEndings] },
      { name: t('dialogs/import-files/addresses'), extensions: listEndings },
    ],
  });
  const [only] = filePaths;
  if (canceled || only === undefined) return { cancelled: true, intake: null, outcomes: [], records: [] };
  if (filePaths.length > 1) {
    const outcomes = await files.run(filePaths);
    return { cancelled: false, intake: null, outcomes, records: files.records };
  }
  return { cancelled: false, ...(await readOne(current, only)) };
}

/** Reads one file, which is held and not stored yet; or says why it can't be read. */
async function readOne(
  current: Pick<CurrentLibrary, 'ask'>,
  path: string,
): Promise<{ intake: Intake | null; outcomes: ImportOutcome[]; records: FileImport['records'] }> {
  const name = basename(path);
  try {
    const file = await readArticle(path);
    if (mayBeRecord(file)) return { intake: null, outcomes: [], records: [{ name, bytes: file.bytes }] };
    const read = await current.ask('intake.open', file);
    return read.ok
      ? { intake: read.value, outcomes: [], records: [] }
      : { intake: null, outcomes: [failed(name, read.error)], records: [] };
  } catch (error) {
    if (!(error instanceof GalleyError)) throw error;
    return { intake: null, outcomes: [failed(name, errorData(error))], records: [] };
  }
}
