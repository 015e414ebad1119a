import { realpath } from 'node:fs/promises';
import { GalleyError, type ErrorData, type Result } from '@shared/domain/errors';
import type { Id } from '@shared/domain/ids';
import {
  changedKinds,
  type ProcessInput,
  type ProcessOutput,
  type ProcessRequest,
} from '@shared/ipc/contract';
import { t } from '@shared/text/index';
import type { LibraryEvent } from '../library/api';
import { failure, type OpenMessage } from '../library/process-messages';
import type { SettingsFile } from '../settings/settings-file';
import { withRecent } from '../settings/stored';
import { LibraryProcess, type Child } from './library-process';

export interface Surroundings {
  settings: SettingsFile;
  fork: () => Child;
  restoreBackup: (path: string) => Promise<Result<string>>;
  onEvent: (event: LibraryEvent) => void;
  /** A sentence for the person, after the process was started again. */
  onRestarted: (message: string) => void;
  /** Another library is open now, or none, or I am someone else in it. */
  onChanged: () => void;
  log: (where: string, what: string) => void;
}

/** The error of a result as an exception. */
function valueOf<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new GalleyError(result.error.code, result.error.message, result.error.details);
}

/** The library that is open, if one is. A new one opens in a process of its own before the old one closes. */
export class CurrentLibrary {
  readonly #around: Surroundings;
  #process: LibraryProcess | null = null;
  #id: Id | null = null;
  /** Why there is none, and where it would be. */
  #failed: { path: string; error: ErrorData } | null = null;
  /** Opening, closing and restoring, one after the other. */
  #turn: Promise<unknown> = Promise.resolve();

  constructor(around: Surroundings) {
    this.#around = around;
  }

  /** Why no library is open, if that is not as the user wanted it. */
  get openError(): ErrorData | null {
    return this.#process ? null : (this.#failed?.error ?? null);
  }

  /** The open library's id. */
  get id(): Id | null {
    return this.#id;
  }

  /** Who I am in the open library. */
  get me(): Id | null {
    return this.#id === null ? null : (this.#around.settings.read().me[this.#id] ?? null);
  }

  /** Says who I am in the open library. Throws `library-not-open`. */
  becomePerson(person: Id): void {
    const id = this.#openId();
    const { settings } = this.#around;
    settings.change({ me: { ...settings.read().me, [id]: person } });
    this.#around.onChanged();
  }

  get isOpen(): boolean {
    return this.#process !== null;
  }

  /** Settles when nothing is being opened or closed any more. */
  async settled(): Promise<void> {
    await this.#turn;
  }

  /** Asks the open library, as the person I am in it unless `by` says otherwise; failures as data. */
  async ask<K extends ProcessRequest>(
    name: K,
    input: ProcessInput<K>,
    by?: Id,
  ): Promise<Result<ProcessOutput<K>>> {
    await this.settled();
    return this.#process?.call(name, input, by ?? this.me) ?? failure(this.#notOpen().toData());
  }

  /** Asks the open library; failures are thrown as GalleyError. */
  async get<K extends ProcessRequest>(name: K, input: ProcessInput<K>, by?: Id): Promise<ProcessOutput<K>> {
    return valueOf(await this.ask(name, input, by));
  }

  /** Opens a library in place of the one that is open, which stays if that fails. */
  open(asked: OpenMessage): Promise<void> {
    return this.#inTurn(() => this.#exchange(asked));
  }

  /** Closes the library because its user wants so: the next start opens none. */
  close(): Promise<void> {
    return this.#inTurn(async () => {
      await this.#letGo();
      this.#failed = null;
      this.#around.settings.change({ lastLibrary: null });
      this.#around.onChanged();
    });
  }

  /** Closes the library because Galley ends: the next start opens it again. */
  end(): Promise<void> {
    return this.#inTurn(() => this.#letGo());
  }

  /** Restores the last backup of the library that could not be opened, as a new one, and opens that. */
  restore(): Promise<void> {
    return this.#inTurn(async () => {
      if (this.#process || !this.#failed)
        throw new GalleyError('not-found', t('dialogs/error/nothing-to-restore'));
      const path = valueOf(await this.#around.restoreBackup(this.#failed.path));
      await this.#exchange({ path });
    });
  }

  /** Who I am, for what is recorded with a name. Throws `library-not-open` or `person-unknown`. */
  async someone(): Promise<Id> {
    await this.settled();
    this.#openId();
    if (this.me === null) throw new GalleyError('person-unknown', t('dialogs/error/nobody-chosen'));
    return this.me;
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const result = this.#turn.then(work);
    this.#turn = result.catch(() => undefined);
    return result;
  }

  async #exchange(asked: OpenMessage): Promise<void> {
    if (this.#process && (await samePlace(this.#process.path, asked.path))) return;
    const { settings, fork, log, onEvent, onRestarted, onChanged } = this.#around;
    const opening: LibraryProcess = new LibraryProcess(asked, {
      fork,
      log,
      onEvent: (event) => {
        if (this.#process === opening) onEvent(event);
      },
      onRestarted: () => {
        // What the process said between its last change and its death never arrived: ask for all anew.
        onEvent({ name: 'library.changed', data: { kinds: [...changedKinds], ids: [] } });
        onRestarted(t('dialogs/restarted'));
      },
      onLost: (error) => {
        if (this.#process !== opening) return;
        this.#process = null;
        this.#id = null;
        this.#failed = { path: asked.path, error };
        onChanged();
      },
    });
    const result = await opening.open();
    if (!result.ok) {
      if (!this.#process) this.#failed = { path: asked.path, error: result.error };
      onChanged();
      valueOf(result);
      return;
    }
    await this.#letGo();
    this.#process = opening;
    this.#id = result.value.id;
    this.#failed = null;
    settings.change({ lastLibrary: asked.path, recent: withRecent(settings.read().recent, asked.path) });
    onChanged();
  }

  async #letGo(): Promise<void> {
    const old = this.#process;
    this.#process = null;
    this.#id = null;
    await old?.close();
  }

  #openId(): Id {
    if (this.#id === null) throw this.#notOpen();
    return this.#id;
  }

  #notOpen(): GalleyError {
    return new GalleyError('library-not-open', t('dialogs/error/library-not-open'));
  }
}

/** Whether two paths lead to the same folder, also through links. */
async function samePlace(one: string, other: string): Promise<boolean> {
  const resolve = (path: string) => realpath(path).catch(() => path);
  const [first, second] = await Promise.all([resolve(one), resolve(other)]);
  return first === second;
}
