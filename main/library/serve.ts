import { GalleyError, errorData, type Result } from '@shared/domain/errors';
import { t } from '@shared/text/index';
import type { Library, OpenOptions } from './api';
import { failure, type FromProcess, type Opened, type OpenMessage, type ToProcess } from './process-messages';
import { traceOf } from './trace';

/** The part of `process.parentPort` that is used. */
export interface ParentPort {
  on(event: 'message', listener: (event: { data: ToProcess }) => void): unknown;
  postMessage(message: FromProcess): void;
}

export interface Served {
  openLibrary: (options: OpenOptions) => Promise<Library>;
  restoreLastBackup: (path: string) => Promise<string>;
  /** Path of the built worker. */
  worker: string;
  /** Path of the built thread that answers searches. */
  searchThread: string;
}

/** Answers main's messages with one library: the whole of the library process but its start. */
export function serve(
  port: ParentPort,
  { openLibrary, restoreLastBackup, worker, searchThread }: Served,
): void {
  let library: Library | null = null;
  const underWay = new Set<Promise<void>>();

  const open = async (options: OpenMessage): Promise<Opened> => {
    await library?.close();
    library = null;
    library = await openLibrary({
      ...options,
      worker,
      searchThread,
      onEvent: (event) => port.postMessage({ event }),
    });
    return { id: library.id };
  };

  const close = async (): Promise<void> => {
    // A site that takes its time must not hold up the end.
    void library?.call('fetch.cancel', { fetching: null }, null);
    // What was asked before the close is still answered: a text field may have saved itself on leaving.
    await Promise.allSettled(underWay);
    await library?.close();
    library = null;
  };

  const perform = async (message: ToProcess): Promise<unknown> => {
    if ('open' in message) return open(message.open);
    if ('restore' in message) return restoreLastBackup(message.restore.path);
    if ('close' in message) return close();
    if (!library) throw new GalleyError('library-not-open', t('dialogs/error/library-not-open'));
    return library.call(message.name, message.input as never, message.by);
  };

  const answer = async (message: ToProcess): Promise<void> => {
    try {
      const result: Result<unknown> = { ok: true, value: await perform(message) };
      port.postMessage({ id: message.id, result });
    } catch (thrown) {
      const error = errorData(thrown);
      const trace = error.code === 'bug' ? { trace: traceOf(thrown) } : {};
      port.postMessage({ id: message.id, result: failure(error), ...trace });
    }
  };

  port.on('message', ({ data }) => {
    const answering = answer(data);
    if ('close' in data) return;
    underWay.add(answering);
    void answering.finally(() => underWay.delete(answering));
  });
}
