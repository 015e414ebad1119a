import type { Revision } from '@shared/domain/article';
import type { Claim } from '@shared/domain/claim';
import type { Evidence } from '@shared/domain/evidence';
import type { Id, Instant } from '@shared/domain/ids';
import type { ImageSize } from '@shared/domain/image';
import type { CitedCopy } from '@shared/domain/kept-copy';
import type { Audience, Note } from '@shared/domain/note';
import type { Person } from '@shared/domain/person';
import type { Query } from '@shared/domain/query';
import type { Remark } from '@shared/domain/remark';
import type { ReportVariant } from '@shared/domain/report';
import type { Source, SourceFields } from '@shared/domain/source';
import type { Question, VerdictReason, VerdictValue } from '@shared/domain/verdict';
import type { ArticleRow } from '@shared/ipc/contract';

/** One thing that happened to a claim's answer to one question. */
export interface VerdictLine {
  question: Question;
  act: 'given' | 'confirmed' | 'reopened' | 'taken-back';
  /** The value and reason that stood after it. */
  value: VerdictValue;
  reason: VerdictReason | null;
  /** Why it was reopened, as the record says it. */
  why: string | null;
  by: Id | null;
  at: Instant;
}

/** A claim with all that hangs on it. */
export interface ReportClaim {
  claim: Claim;
  evidence: Evidence[];
  notes: Note[];
  queries: Query[];
  /** Oldest first. */
  history: VerdictLine[];
  /** Of each sign-off, the hash of what it approves; `null` where the report leaves out some of that. */
  approvals: Record<Id, string | null>;
}

/** What tells who a confidential source is, and what is said in its place. */
export interface ConfidentialName {
  label: string;
  names: string[];
}

/** The picture of a figure. `bytes` is `null` in a report that only names it, and where its file is lost. */
export interface ReportImage extends ImageSize {
  block: Id;
  mediaType: string;
  /** SHA-256 of the file, lower-case hex. */
  sha256: string;
  bytes: Uint8Array | null;
}

/**
 * Everything a report is written from, as plain data: the record at one moment. It holds what the library
 * knows, confidential or not; `disclose` decides what leaves it.
 */
export interface ReportModel {
  article: ArticleRow;
  revision: Revision;
  /** Of the revision's figures, in the order of the text. */
  images: ReportImage[];
  /** In the order of their numbers. */
  claims: ReportClaim[];
  people: Record<Id, Person>;
  remarks: Remark[];
  /** Each source that a claim of the article rests on, once. */
  sources: Source[];
  /** Of these sources, the open ones', oldest first. */
  copies: CitedCopy[];
  /** Variant `names` only: all fields of the confidential sources that still have them. */
  reveals: Record<Id, SourceFields>;
  /** Of all confidential sources of the library: what must stand in no report with labels. */
  confidential: ConfidentialName[];
  exportedAt: Instant;
  exportedBy: Id;
  /** Galley's version. */
  galley: string;
  variant: ReportVariant;
  /** Whom it is for; `null` for everyone who checks. */
  audience: Audience | null;
}
