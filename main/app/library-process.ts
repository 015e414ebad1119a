import type { ErrorData, Result } from '@shared/domain/errors';
import type { Id } from '@shared/domain/ids';
import type { ProcessInput, ProcessOutput, ProcessRequest } from '@shared/ipc/contract';
import { t } from '@shared/text/index';
import type { LibraryEvent } from '../library/api';
import {
  failure,
  type FromProcess,
  type Opened,
  type OpenMessage,
  type ToProcess,
} from '../library/process-messages';

/** A forked process as the supervisor sees it. */
export interface Child {
  postMessage(message: ToProcess): void;
  onMessage(listener: (message: FromProcess) => void): void;
  /** Called once, however it ended. */
  onExit(listener: () => void): void;
  /** Ends it at once, also when it hangs. */
  kill(): void;
}

export interface Supervised {
  fork: () => Child;
  onEvent: (event: LibraryEvent) => void;
  /** The process died, runs again with the same library, and has got again what it had not answered. */
  onRestarted: () => void;
  /** The process is given up, or its library could not be opened again. */
  onLost: (error: ErrorData) => void;
  /** Takes places in the code and counts, never content. */
  log: (where: string, what: string) => void;
}

/** So many deaths within `deathWindow` milliseconds without an answer in between, and it isn't started again. */
export const deathLimit = 5;
export const deathWindow = 60_000;
/** A request under way at so many deaths is likely their cause and isn't sent again. */
export const attemptLimit = 3;
/** How long a close may take, in milliseconds. */
export const closeLimit = 5_000;

interface Request {
  message: ToProcess;
  resolve: (result: Result<never>) => void;
  /** How many processes have died on it. */
  deaths: number;
}

const closed = (): Result<never> =>
  failure({ code: 'library-not-open', message: t('dialogs/error/library-closing') });

/**
 * One library in a process of its own, kept running: when the process dies it is started again, opens the
 * same library, and gets again every request that it had not answered, but those that ask a site. Commands carry their own ids, so the
 * repetition of one that was done before the death changes nothing.
 */
export class LibraryProcess {
  readonly #asked: OpenMessage;
  readonly #deps: Supervised;
  #state: 'new' | 'opening' | 'open' | 'closing' | 'ended' = 'new';
  #child: Child | null = null;
  #number = 0;
  /** What callers wait for, in the order in which they asked. */
  readonly #requests = new Map<number, Request>();
  /** The supervisor's own message that is under way: opening or closing. */
  #own: { id: number; settle: (result: Result<unknown>) => void } | null = null;
  /** Set until the first opening has succeeded or failed; afterwards failures are told by `onLost`. */
  #firstOpened: ((result: Result<Opened>) => void) | null = null;
  /** When it died, since the last answer. */
  #deaths: number[] = [];

  constructor(asked: OpenMessage, deps: Supervised) {
    this.#asked = asked;
    this.#deps = deps;
  }

  /** The folder that was asked for. */
  get path(): string {
    return this.#asked.path;
  }

  /** Starts the process and opens the library. After a failure the process is gone. */
  open(): Promise<Result<Opened>> {
    return new Promise((resolve) => {
      this.#firstOpened = resolve;
      this.#start(this.#asked);
    });
  }

  /** Asks the library. While the process restarts, what is asked waits. */
  call<K extends ProcessRequest>(
    name: K,
    input: ProcessInput<K>,
    by: Id | null,
  ): Promise<Result<ProcessOutput<K>>> {
    if (this.#state === 'closing' || this.#state === 'ended') return Promise.resolve(closed());
    const id = ++this.#number;
    const message: ToProcess = { id, name, input, by };
    return new Promise((resolve) => {
      this.#requests.set(id, { message, resolve, deaths: 0 });
      if (this.#state === 'open') this.#child?.postMessage(message);
    });
  }

  /** Lets the process answer what it was asked, closes the library and ends the process. */
  close(): Promise<void> {
    if (this.#state !== 'open') {
      this.#end(closed());
      return Promise.resolve();
    }
    this.#state = 'closing';
    return new Promise((resolve) => {
      const finish = () => {
        clearTimeout(timer);
        this.#end(closed());
        resolve();
      };
      const timer = setTimeout(() => {
        this.#deps.log('library process', 'did not close in time and was ended');
        finish();
      }, closeLimit);
      this.#own = { id: ++this.#number, settle: finish };
      this.#child?.postMessage({ id: this.#own.id, close: true });
    });
  }

  #start(open: OpenMessage): void {
    this.#state = 'opening';
    const child = this.#deps.fork();
    this.#child = child;
    // A process that was given up may still have messages on their way.
    child.onMessage((message) => {
      if (child === this.#child) this.#receive(message);
    });
    child.onExit(() => {
      if (child === this.#child) this.#died();
    });
    this.#own = { id: ++this.#number, settle: (result) => this.#opened(result as Result<Opened>) };
    child.postMessage({ id: this.#own.id, open });
  }

  #opened(result: Result<Opened>): void {
    if (!result.ok) {
      this.#fail(result.error);
      return;
    }
    this.#state = 'open';
    for (const { message } of this.#requests.values()) this.#child?.postMessage(message);
    if (this.#firstOpened) {
      this.#firstOpened(result);
      this.#firstOpened = null;
    } else {
      this.#deps.onRestarted();
    }
  }

  #receive(message: FromProcess): void {
    if ('event' in message) {
      this.#deps.onEvent(message.event);
      return;
    }
    const { id, result, trace } = message;
    if (trace !== undefined) this.#deps.log('library process', trace);
    if (id === this.#own?.id) {
      const { settle } = this.#own;
      this.#own = null;
      settle(result);
      return;
    }
    this.#deaths = [];
    const request = this.#requests.get(id);
    this.#requests.delete(id);
    request?.resolve(result as Result<never>);
  }

  #died(): void {
    this.#child = null;
    const now = Date.now();
    this.#deaths = [...this.#deaths.filter((at) => now - at < deathWindow), now];
    this.#deps.log(
      'library process',
      `died while ${this.#state}; deaths without an answer: ${this.#deaths.length}`,
    );
    if (this.#state === 'closing') {
      this.#own?.settle(closed());
    } else if (this.#deaths.length >= deathLimit) {
      const message = t('dialogs/error/library-stopped', { count: deathLimit });
      this.#fail({ code: 'process-stopped', message });
    } else {
      if (this.#state === 'open') this.#countDeath();
      // Once made, a library whose folder has gone isn't made again.
      this.#start(this.#firstOpened ? this.#asked : { ...this.#asked, create: undefined });
    }
  }

  /** Gives up the requests that the process died on again and again. */
  #countDeath(): void {
    for (const [id, request] of this.#requests) {
      request.deaths += 1;
      const isFetch = 'name' in request.message && request.message.name.startsWith('fetch.');
      if (request.deaths < attemptLimit && !isFetch) continue;
      this.#requests.delete(id);
      // A site is asked once for each command of the user, never again by itself.
      const message = t(isFetch ? 'fetch/error/stopped' : 'dialogs/error/request-stopped');
      request.resolve(failure({ code: 'process-stopped', message }));
    }
  }

  /** The library can't be opened, or not again. */
  #fail(error: ErrorData): void {
    const first = this.#firstOpened;
    this.#end(failure(error));
    if (!first) this.#deps.onLost(error);
  }

  /** Ends the process for good and gives everyone who still waits this answer. */
  #end(answer: Result<never>): void {
    this.#state = 'ended';
    this.#own = null;
    const child = this.#child;
    this.#child = null;
    child?.kill();
    for (const { resolve } of this.#requests.values()) resolve(answer);
    this.#requests.clear();
    this.#firstOpened?.(answer);
    this.#firstOpened = null;
  }
}
