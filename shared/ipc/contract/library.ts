/** The library as a whole, its people, and commands. */
import { z } from 'zod';
import { Command } from '../../domain/command';
import { UndoState } from '../../domain/history';
import { Id } from '../../domain/ids';
import { Person } from '../../domain/person';
import { nothing, request } from './request';

export const LibraryInfo = z.object({
  id: Id,
  name: z.string(),
  path: z.string(),
  readOnly: z.boolean(),
  /** Why it is read-only, if it is: a sentence. */
  readOnlyReason: z.string().nullable(),
  articles: z.int(),
  sources: z.int(),
});
export type LibraryInfo = z.infer<typeof LibraryInfo>;

export const VerifyReport = z.object({
  ok: z.boolean(),
  events: z.int(),
  replicas: z.int(),
  /** Payloads dropped by a purge: their commitments can't be checked any more, the chain can. */
  purged: z.int(),
  files: z.int(),
  /** What is wrong, a sentence each; empty when `ok`. */
  problems: z.array(z.string()),
});
export type VerifyReport = z.infer<typeof VerifyReport>;

export const recordRequests = {
  'library.info': request(nothing, LibraryInfo),
  'library.verify': request(nothing, VerifyReport),
  /** `backups`: after a purge, the backups that still hold what was purged. */
  'command.execute': request(Command, z.object({ event: Id, backups: z.array(z.string()).optional() })),
  'command.undo': request(z.object({ command: Id }), UndoState),
  'command.redo': request(z.object({ command: Id }), UndoState),
  'command.state': request(nothing, UndoState),
  'people.list': request(nothing, z.array(Person)),
} as const;

export const internalRecordRequests = {
  /** Adds the sample article with its people, claims and sources. The commands' ids are made from `seed`. */
  'library.addSample': request(z.object({ seed: Id }), z.object({ article: Id })),
} as const;
