import type { ErrorData, Result } from '@shared/domain/errors';
import type { Id } from '@shared/domain/ids';
import type { ProcessRequest } from '@shared/ipc/contract';
import type { LibraryEvent, OpenOptions } from './api';

/** How a library is opened, as it travels: what can't be sent stays behind. */
export type OpenMessage = Omit<OpenOptions, 'worker' | 'searchThread' | 'onEvent' | 'now'>;

/** What main sends to the library process. Each message has a number of its own and gets one answer. */
export type ToProcess =
  | { id: number; open: OpenMessage }
  | { id: number; name: ProcessRequest; input: unknown; by: Id | null }
  /** Opens the last backup of a library that can't be opened, as a new folder beside it; answers its path. */
  | { id: number; restore: { path: string } }
  /** Answered once everything under way is answered and the record is closed. */
  | { id: number; close: true };

/** What the library process sends to main. `trace` says where a bug was, without any text of the record. */
export type FromProcess = { id: number; result: Result<unknown>; trace?: string } | { event: LibraryEvent };

/** The answer to `open`. */
export interface Opened {
  id: Id;
}

/** An answer that is an error. */
export function failure(error: ErrorData): Result<never> {
  return { ok: false, error };
}
