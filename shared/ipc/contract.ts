/**
 * The only list of what the window may ask for and be told, put together from its subjects. Each request has a
 * schema for what goes in and what comes out; every type on both sides is inferred from them. Others import
 * from here, not from a subject.
 */
import type { z } from 'zod';
import { appRequests as windowRequests } from './contract/app';
import { articleRequests, internalArticleRequests } from './contract/articles';
import { claimRequests } from './contract/claims';
import { comparisonRequests } from './contract/comparison';
import type { events } from './contract/events';
import { fetchEnds, fetchRequests, internalFetchRequests } from './contract/fetch';
import { intakeRequests, internalIntakeRequests } from './contract/intake';
import { internalRecordRequests, recordRequests } from './contract/library';
import { recordFileRequests } from './contract/records';
import { internalReportRequests } from './contract/reports';
import { internalSearchRequests, searchRequests } from './contract/search';
import { sourceRequests } from './contract/sources';

export { AppState, FileOutcome, importKinds, Settings, themes } from './contract/app';
export {
  ArticleCounts,
  ArticleRow,
  articleSorts,
  CommonOfArticles,
  ImportOutcome,
  Original,
} from './contract/articles';
export { ClaimCompared, Comparison, NewSentences, RevisionRow } from './contract/comparison';
export { changedKinds, events, menuCommands, type MenuCommand } from './contract/events';
export { LibraryInfo, VerifyReport } from './contract/library';
export type { ClaimsImported, LeftReason, RecordFile, Usable } from './contract/records';
export { DuplicateSources, SourceOutcome, SourceRow, SourceUse } from './contract/sources';

/** Answered by main. */
export const appRequests = { ...windowRequests, ...fetchRequests } as const;

/** Answered by the library process. `by`, the person, is added by main and can't be set by the window. */
export const libraryRequests = {
  ...recordRequests,
  ...articleRequests,
  ...comparisonRequests,
  ...intakeRequests,
  ...recordFileRequests,
  ...claimRequests,
  ...searchRequests,
  ...sourceRequests,
  ...fetchEnds,
} as const;

/** Asked by main and by the command line, never by the window. */
export const internalRequests = {
  ...internalRecordRequests,
  ...internalArticleRequests,
  ...internalIntakeRequests,
  ...internalSearchRequests,
  ...internalReportRequests,
  ...internalFetchRequests,
} as const;

export const requests = { ...libraryRequests, ...appRequests } as const;
export type LibraryRequest = keyof typeof libraryRequests;
/** All that the library process answers: to the window through main, and to main itself. */
export const processRequests = { ...libraryRequests, ...internalRequests } as const;
export type ProcessRequest = keyof typeof processRequests;
export type ProcessInput<K extends ProcessRequest> = z.input<(typeof processRequests)[K]['input']>;
export type ProcessReceived<K extends ProcessRequest> = z.output<(typeof processRequests)[K]['input']>;
export type ProcessOutput<K extends ProcessRequest> = z.output<(typeof processRequests)[K]['output']>;
export type AppRequest = keyof typeof appRequests;
export type RequestName = keyof typeof requests;
/** What a caller gives. */
export type Input<K extends RequestName> = z.input<(typeof requests)[K]['input']>;
/** What a handler receives: defaults filled in. */
export type Received<K extends RequestName> = z.output<(typeof requests)[K]['input']>;
/** What a request answers. */
export type Output<K extends RequestName> = z.output<(typeof requests)[K]['output']>;
export type EventName = keyof typeof events;
export type EventData<E extends EventName> = z.output<(typeof events)[E]>;
