import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { ErrorData } from '@shared/domain/errors';
import { GalleyError } from '@shared/domain/errors';
import type { Indexing } from '@shared/domain/search';
import type { ProcessOutput, ProcessReceived } from '@shared/ipc/contract';
import { t } from '@shared/text/index';
import { openReader, type ReadDatabase, type RecordPlace } from '../store/database';
import { INDEX_FILE } from './index/index-database';
import { indexPlace, type IndexPlace } from './index-place';
import { answerNow, isLong, type SearchRequest } from './search-answers';
import { Search } from './search';

/** Answers what is asked of the index, in whichever thread that lies. */
export interface Searcher {
  ask<K extends SearchRequest>(name: K, input: ProcessReceived<K>): Promise<ProcessOutput<K>>;
  /** The record has changed: the index takes it in when it finds time, and before it answers. */
  changed(): void;
  /** Resolves when nothing is left in the index of what a seal or a purge has just taken out of the record. */
  settled(): Promise<void>;
  close(): Promise<void>;
}

/** Where a record and its index lie, as it travels to a thread. */
export interface SearchPlace extends Omit<RecordPlace, 'folder'> {
  indexPath: string;
}

export type ToSearch =
  | { id: number; name: SearchRequest; input: unknown }
  | { id: number; settled: true }
  | { changed: true }
  | { close: true };
export type FromSearch =
  | { id: number; ok: true; value: unknown }
  | { id: number; ok: false; error: ErrorData }
  | { progress: Indexing };

/** Requests that need no words of the index as long as they have no query. */
const lists: ReadonlySet<SearchRequest> = new Set(['articles.list', 'articles.facets', 'articles.ids']);

/** In this very thread, for the command line and for tests: whatever is behind is caught up with before an answer. */
class InlineSearcher implements Searcher {
  readonly #open: () => { search: Search; place: IndexPlace };
  readonly #path: string;
  #opened: { search: Search; place: IndexPlace } | null = null;

  constructor(record: ReadDatabase, library: RecordPlace, holdsLock: boolean) {
    this.#path = join(library.folder, INDEX_FILE);
    this.#open = () => {
      const place = indexPlace(library, holdsLock);
      return { search: new Search(record, place.path, library.key), place };
    };
  }

  ask<K extends SearchRequest>(name: K, input: ProcessReceived<K>): Promise<ProcessOutput<K>> {
    const { search } = (this.#opened ??= this.#open());
    const isPlainList = lists.has(name) && (input as { query?: string }).query?.trim() === '';
    if (!isLong(name)) for (const _ of isPlainList ? search.listWork() : search.work());
    return Promise.resolve(answerNow(search, name, input));
  }

  changed(): void {
    // Taken in before the next answer.
  }

  settled(): Promise<void> {
    // Where there is no index, there is nothing in it.
    if (this.#opened || existsSync(this.#path))
      for (const _ of (this.#opened ??= this.#open()).search.work());
    return Promise.resolve();
  }

  close(): Promise<void> {
    this.#opened?.search.close();
    this.#opened?.place.release();
    this.#opened = null;
    return Promise.resolve();
  }
}

interface Waiting {
  resolve: (value: never) => void;
  reject: (error: Error) => void;
  message: ToSearch;
  /** The thread crashed once while this was waiting. */
  isRepeated: boolean;
}

/** In a thread of its own. One that crashes is started again, and what was not answered is asked once more. */
class ThreadSearcher implements Searcher {
  readonly #start: () => Worker;
  readonly #release: () => void;
  #worker: Worker | null = null;
  #next = 0;
  readonly #waiting = new Map<number, Waiting>();

  constructor(
    script: string,
    { folder, databasePath, key }: RecordPlace,
    holdsLock: boolean,
    onProgress: (state: Indexing) => void,
  ) {
    const place = indexPlace({ folder, databasePath, key }, holdsLock);
    this.#release = place.release;
    this.#start = () => {
      const workerData: SearchPlace = { databasePath, key, indexPath: place.path };
      const worker = new Worker(script, { workerData });
      const ended = (): void => {
        if (worker === this.#worker) this.#startAgain();
      };
      worker.on('message', (message: FromSearch) => {
        if ('progress' in message) return onProgress(message.progress);
        const waiting = this.#waiting.get(message.id);
        this.#waiting.delete(message.id);
        if (this.#waiting.size === 0) worker.unref();
        if (message.ok) waiting?.resolve(message.value as never);
        else
          waiting?.reject(new GalleyError(message.error.code, message.error.message, message.error.details));
      });
      worker.on('error', ended);
      worker.on('exit', ended);
      // Only who waits for an answer keeps the process alive.
      worker.unref();
      return worker;
    };
    this.changed();
  }

  /** What crashed it a second time isn't asked a third time. */
  #startAgain(): void {
    this.#worker = null;
    const again = [...this.#waiting].filter(([, { isRepeated }]) => !isRepeated);
    again.forEach(([id]) => this.#waiting.delete(id));
    this.#fail();
    for (const [id, waiting] of again) {
      this.#waiting.set(id, { ...waiting, isRepeated: true });
      this.#post(waiting.message);
    }
  }

  #fail(): void {
    for (const { reject } of this.#waiting.values())
      reject(new GalleyError('process-stopped', t('record/job/failed')));
    this.#waiting.clear();
  }

  #post(message: ToSearch): void {
    const worker = (this.#worker ??= this.#start());
    if (this.#waiting.size > 0) worker.ref();
    worker.postMessage(message);
  }

  #send<T>(message: (id: number) => ToSearch): Promise<T> {
    return new Promise((resolve, reject) => {
      const id = this.#next++;
      this.#waiting.set(id, { resolve, reject, message: message(id), isRepeated: false });
      this.#post(message(id));
    });
  }

  ask<K extends SearchRequest>(name: K, input: ProcessReceived<K>): Promise<ProcessOutput<K>> {
    return this.#send((id) => ({ id, name, input }));
  }

  changed(): void {
    this.#post({ changed: true });
  }

  settled(): Promise<void> {
    return this.#send((id) => ({ id, settled: true }));
  }

  async close(): Promise<void> {
    const worker = this.#worker;
    this.#worker = null;
    this.#fail();
    if (worker) {
      const ended = new Promise((resolve) => worker.once('exit', resolve));
      worker.postMessage({ close: true } satisfies ToSearch);
      await ended;
    }
    this.#release();
  }
}

export interface SearcherOptions {
  record: ReadDatabase;
  place: RecordPlace;
  /** Is the library open for writing here? */
  holdsLock: boolean;
  /** The built thread; without it everything is done in this one. */
  script?: string | undefined;
  onProgress: (state: Indexing) => void;
}

/** The searcher of an open library. */
export function openSearcher({ record, place, holdsLock, script, onProgress }: SearcherOptions): Searcher {
  return script !== undefined && existsSync(script)
    ? new ThreadSearcher(script, place, holdsLock, onProgress)
    : new InlineSearcher(record, place, holdsLock);
}

/** Opens a search in the thread that this runs in. */
export function openSearch({ databasePath, key, indexPath }: SearchPlace): Search {
  return new Search(openReader(databasePath, key), indexPath, key);
}
