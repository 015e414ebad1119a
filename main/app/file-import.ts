import { basename } from 'node:path';
import { v7 as newId } from 'uuid';
import { GalleyError, errorData, type ErrorCode, type ErrorData, type Result } from '@shared/domain/errors';
import type { Id } from '@shared/domain/ids';
import { mayBeRecord } from '@shared/domain/record-file';
import type { FileOutcome, importKinds, Original } from '@shared/ipc/contract';
import { t } from '@shared/text/index';
import type { Found } from '../files/files-at';
import type { CurrentLibrary } from './current-library';
import { reasonOf } from './file-errors';
import { readArticle, readOriginal } from './read-file';

const MiB = 1024 ** 2;
/** A request has no more files than this, nor more bytes unless it is a single file: they are in memory at once. */
export const requestLimit = { files: 32, bytes: 32 * MiB };

/** What files become. */
export type ImportKind = (typeof importKinds)[number];

/** How far an import has come. */
interface Progress {
  done: number;
  total: number;
  failed: number;
  /** Of pages that are fetched under this name, which is another import. */
  fetching?: Id | undefined;
}

/** A file of an import. Its id is that of the command that imports it, so that nothing comes in twice. */
type Sought = { file: Id; as: ImportKind } & Found;

type Outcome = FileOutcome['outcome'];
/** What is done with a file that the library has already. */
type KnownWish = 'refuse' | 'import' | 'revise';
interface Wish {
  as: ImportKind;
  known: KnownWish;
  /** All requests of an import are one step of undo. */
  batch: Id;
}

/** An import that can be cancelled: an answer to what is on its way stays an answer. */
interface Running {
  progress: Progress;
  batch: Id;
  cancelled: boolean;
  /** How many files are done without the request under way. */
  done: number;
}

/** An original whose bytes are those of a file, in memory of its own. */
type FileOriginal = Original & { bytes: Uint8Array<ArrayBuffer> };

/** What is known already, or was left out by a cancel, is no failure. */
const noFailures: readonly ErrorCode[] = ['article-known', 'source-known', 'import-cancelled'];

/** Imports of files: one at a time is under way, and what is not in of any of them can be tried again. */
export class FileImport {
  readonly #current: Pick<CurrentLibrary, 'ask'>;
  readonly #onProgress: (progress: Progress) => void;
  /** Files of the last run that may be records of claims: they are asked about, and not imported here. */
  records: { name: string; bytes: Uint8Array<ArrayBuffer> }[] = [];
  #running: Running | null = null;
  /**
   * What of all imports is not in, since how one ended may be looked at after the next. Paths stay here: the window
   * knows their ids.
   */
  readonly #left = new Map<Id, Sought>();

  constructor(current: Pick<CurrentLibrary, 'ask'>, onProgress: (progress: Progress) => void) {
    this.#current = current;
    this.#onProgress = onProgress;
  }

  /** Takes what the library says of its request as progress of the import, and passes on that of fetched pages. */
  heard({ done, total, fetching }: { done: number; total: number; fetching?: Id | undefined }): void {
    const running = this.#running;
    if (fetching !== undefined) this.#onProgress({ done, total, failed: 0, fetching });
    else if (running) this.#progress(running, running.done + done);
  }

  /** Throws `import-running`. */
  refuseSecond(): void {
    if (this.#running) throw new GalleyError('import-running', t('dialogs/error/import-running'));
  }

  /**
   * Imports files, those that the library has already left out. One that can't be imported doesn't stop the others;
   * the outcomes stand in the order of the files. Throws `import-running`.
   */
  async run(files: readonly Found[], as: ImportKind): Promise<FileOutcome[]> {
    this.refuseSecond();
    const sought = files.map((found): Sought => ({ file: newId(), as, ...found }));
    return this.#import(sought, { as, known: 'refuse', batch: newId() });
  }

  /** Imports files of one import that are not in once more. Throws `import-running`. */
  async again(files: readonly Id[], wish: KnownWish): Promise<FileOutcome[]> {
    this.refuseSecond();
    const sought = files.flatMap((file) => this.#left.get(file) ?? []);
    const as = sought[0]?.as ?? 'check';
    const outcomes = await this.#import(sought, { as, known: wish, batch: newId() });
    const gone: ErrorData = { code: 'input-unreadable', message: t('dialogs/error/import-gone') };
    const byFile = new Map(outcomes.map(({ file, outcome }) => [file, outcome]));
    return files.map((file) => ({
      file,
      outcome: byFile.get(file) ?? { ok: false, name: '', error: gone },
    }));
  }

  /** Begins no further file. */
  async cancel(): Promise<void> {
    const running = this.#running;
    if (!running) return;
    running.cancelled = true;
    await this.#current.ask('import.cancel', { batch: running.batch });
  }

  async #import(files: readonly Sought[], wish: Wish): Promise<FileOutcome[]> {
    this.records = [];
    const progress = { done: 0, total: files.length, failed: 0 };
    const running: Running = { progress, batch: wish.batch, cancelled: false, done: 0 };
    this.#running = running;
    this.#onProgress(progress);
    try {
      return await this.#all(files, wish, running);
    } finally {
      this.#running = null;
    }
  }

  /** Reads files while the library has those of the request before, so that neither waits for the other. */
  async #all(files: readonly Sought[], wish: Wish, running: Running): Promise<FileOutcome[]> {
    const outcomes = new Map<Id, Outcome>();
    const settle = (file: Sought, outcome: Outcome): void => {
      outcomes.set(file.file, outcome);
      if (outcome.ok) this.#left.delete(file.file);
      else this.#left.set(file.file, file);
      if (!outcome.ok && !noFailures.includes(outcome.error.code)) running.progress.failed += 1;
    };
    let request: { file: Sought; original: Original }[] = [];
    let bytes = 0;
    let before: Promise<void> = Promise.resolve();
    const flush = async () => {
      const sent = request;
      request = [];
      bytes = 0;
      const answer = this.#send(
        sent.map(({ original }) => original),
        wish,
      );
      await before;
      before = answer.then((answers) => {
        sent.forEach(({ file, original }, at) => settle(file, answerOf(original, answers, at)));
        running.done += sent.length;
        this.#progress(running, running.done);
      });
      // Whoever waits for it hears of it.
      before.catch(() => undefined);
    };
    for (const file of files) {
      try {
        if (running.cancelled) throw cancelled(file);
        const original = await originalOf(file, wish.as);
        // What is tried again was asked about before.
        if (wish.as === 'check' && !this.#left.has(file.file) && mayBeRecord(original)) {
          this.records.push({ name: original.name, bytes: original.bytes });
          running.done += 1;
          continue;
        }
        const size = sizeOf(original);
        if (bytes + size > requestLimit.bytes && request.length > 0) await flush();
        request.push({ file, original });
        bytes += size;
        if (request.length >= requestLimit.files) await flush();
      } catch (error) {
        if (!(error instanceof GalleyError)) throw error;
        settle(file, { ok: false, name: basename(file.path), error: errorData(error) });
        running.done += 1;
      }
    }
    if (request.length > 0) await flush();
    await before;
    this.#progress(running, running.done);
    return files.flatMap(({ file }) => {
      const outcome = outcomes.get(file);
      return outcome ? [{ file, outcome }] : [];
    });
  }

  #send(originals: Original[], { as, known, batch }: Wish): Promise<Result<Outcome[]>> {
    if (as !== 'source')
      return this.#current.ask('articles.import', { originals, standing: as, known, batch });
    // A source has no revisions.
    const how = known === 'revise' ? 'refuse' : known;
    return this.#current.ask('sources.import', { originals, known: how, batch });
  }

  /** What the library says of one request may come after its answer: progress never goes back. */
  #progress({ progress }: Running, done: number): void {
    progress.done = Math.max(progress.done, Math.min(done, progress.total));
    this.#onProgress({ ...progress });
  }
}

function answerOf({ name }: Original, answers: Result<Outcome[]>, at: number): Outcome {
  const outcome: Outcome | undefined = answers.ok
    ? answers.value[at]
    : { ok: false, name, error: answers.error };
  if (!outcome) throw new Error('an import answered fewer outcomes than it had originals');
  return outcome;
}

/** A file with its bytes, and an article with the pictures that a browser saved beside it. */
async function originalOf(file: Sought, as: ImportKind): Promise<FileOriginal> {
  const { path } = file;
  if ('unreadable' in file) {
    const words = { name: basename(path), why: reasonOf(file.unreadable) };
    throw new GalleyError('input-unreadable', t('dialogs/error/folder-unreadable', words));
  }
  if (as !== 'source') return { command: file.file, ...(await readArticle(path)) };
  return { command: file.file, name: basename(path), bytes: await readOriginal(path) };
}

const sizeOf = ({ bytes, companions = [] }: Original): number =>
  companions.reduce((sum, companion) => sum + companion.bytes.byteLength, bytes.byteLength);

const cancelled = ({ path }: Sought): GalleyError =>
  new GalleyError('import-cancelled', t('dialogs/error/import-cancelled', { name: basename(path) }));
