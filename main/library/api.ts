import type { Id } from '@shared/domain/ids';
import type { Indexing } from '@shared/domain/search';
import type { changedKinds, ProcessInput, ProcessOutput, ProcessRequest } from '@shared/ipc/contract';

export type ChangedKind = (typeof changedKinds)[number];

/** What a library tells whoever holds it. */
export type LibraryEvent =
  | { name: 'library.changed'; data: { kinds: ChangedKind[]; ids: string[] } }
  | { name: 'library.notice'; data: { message: string } }
  | { name: 'import.progress'; data: { done: number; total: number; fetching?: Id } }
  | { name: 'fetch.progress'; data: { fetching: Id; received: number; total: number | null } }
  | { name: 'search.progress'; data: Indexing };

/** An open library. The app talks to it through a port, the command line and the tests directly. */
export interface Library {
  readonly id: Id;
  /**
   * Answers one request. `by` is the person who asks (needed by whatever changes the record).
   * Throws GalleyError for what a person can meet; the input is checked against its schema.
   */
  call<K extends ProcessRequest>(name: K, input: ProcessInput<K>, by: Id | null): Promise<ProcessOutput<K>>;
  /** Ends all work, closes the record and frees the lock. */
  close(): Promise<void>;
}

export interface OpenOptions {
  /** The library's folder. */
  path: string;
  /** 32 bytes, for an encrypted library. */
  key?: Uint8Array;
  /** Makes the library with this name when the folder has none; without it a missing library is an error. */
  create?: { name: string };
  /** Opens without the lock and without the right to write. */
  readOnly?: boolean;
  /** Path of the built worker (`out/main/worker.cjs`); without it jobs run in this thread. */
  worker?: string;
  /** Path of the built thread that answers searches (`out/main/search.cjs`); without it they are answered in this one. */
  searchThread?: string;
  onEvent?: (event: LibraryEvent) => void;
  /** The clock; a test gives its own. */
  now?: () => Date;
}
