import type { CommandType, ParsedInput } from '@shared/domain/command';
import { GalleyError } from '@shared/domain/errors';
import type { Id } from '@shared/domain/ids';
import type { ReadDatabase, WriteDatabase } from './store/database';
import type { Draft } from './store/draft';
import type { Payload } from './store/events';
import type { StoredFile } from './store/files';
import type { KeyRing } from './store/sealing';

/** The library's files, as far as a command may touch them. */
export interface CommandFiles {
  /** Is it on the disk? A restored backup may name files that have gone since. */
  has(id: Id): boolean;
  /** The bytes of a kept file. Throws `record-damaged`. */
  read(file: Pick<StoredFile, 'id' | 'sha256'>): Uint8Array;
  /** Keeps bytes; they are taken away again when the command is refused. */
  put(bytes: Uint8Array, id?: Id): StoredFile;
  /** Takes a file from the disk once the command has been stored, even if Galley is killed in between. */
  discard(id: Id): void;
}

/** What a command has at hand while it decides, and where it puts what it decided. */
export interface Decision {
  draft: Draft;
  /** When it happens (UTC). */
  at: string;
  /** Who does it. */
  by: Id;
  keys: KeyRing;
  files: CommandFiles;
  /** The record as it stands before the command. */
  reading: ReadDatabase;
  /** Work of the same transaction that is no part of the tables: keys that are made or destroyed. */
  finish: (work: (database: WriteDatabase) => void) => void;
  /** Records the event under another type than the command's. */
  recordAs: (type: string) => void;
  /** Says which payloads a purge redacts. */
  redacts: (redacted: Payload['redacted']) => void;
}

/** How one command is decided. Throws GalleyError to refuse it; then nothing has changed. */
export type Decide<T extends CommandType> = (decision: Decision, input: ParsedInput<T>) => void;

/** The deciders of some commands, by type. */
export type Deciders<T extends CommandType = CommandType> = { [K in T]: Decide<K> };

/** Refuses a command whose input is well formed but makes no sense here. */
export function refuse(message: string, details?: Record<string, unknown>): never {
  throw new GalleyError('command-invalid', message, details);
}
