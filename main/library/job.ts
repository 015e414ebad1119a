import type { Extraction } from '@shared/domain/article';
import type { ErrorData } from '@shared/domain/errors';
import type { LostPlace } from '@shared/domain/lost-place';
import type {
  Comparison,
  DuplicateSources,
  NewSentences,
  Original,
  VerifyReport,
} from '@shared/ipc/contract';
import type { Carried, ToCarry } from './revisions/carry';
import type { FoundPlace } from './importing/find-places';
import type { NewSince } from './revisions/new-since';
import type { Selector } from '@shared/anchoring/w3c';
import type { ReadRecord } from './intake/records/read-record';
import type { CopyFile, CopyReading } from './intake/read-copy';
import type { RecordPlace } from './store/database';

/** Work that takes longer than an answer may: each has an input and an answer that can be copied to a thread. */
export interface Jobs {
  extract: { input: Omit<Original, 'command'>; answer: Extraction };
  readCopy: { input: CopyFile; answer: CopyReading };
  /** A table of claims or annotations; `null` for a file that is neither. */
  readRecord: { input: CopyFile; answer: ReadRecord | null };
  findPlaces: { input: { text: string; wanted: Selector[][] }; answer: FoundPlace[] };
  /** Where the claims and remarks of one text stand in the next. */
  carry: { input: ToCarry; answer: Carried };
  verify: { input: RecordPlace; answer: VerifyReport };
  backup: { input: RecordPlace & { at: string }; answer: string };
  compare: { input: RecordPlace & { before: string; after: string }; answer: Comparison };
  newSentences: { input: RecordPlace & NewSince; answer: NewSentences };
  /** The places of a claim that the current text doesn't have, and where they may be. */
  candidates: { input: RecordPlace & { claim: string }; answer: LostPlace[] };
  duplicates: { input: RecordPlace; answer: DuplicateSources[] };
}
export type JobName = keyof Jobs;

/** Runs jobs, one after the other for each name. Fails with the job's GalleyError. */
export interface JobRunner {
  run<J extends JobName>(name: J, input: Jobs[J]['input']): Promise<Jobs[J]['answer']>;
  close(): Promise<void>;
}

export interface JobMessage {
  id: number;
  name: JobName;
  input: unknown;
}
export type JobReply = { id: number } & ({ ok: true; value: unknown } | { ok: false; error: ErrorData });
