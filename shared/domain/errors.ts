import { t } from '../text/index';

/** Every failure that a person can meet. The sentence shown for a code is written where the error is made. */
export const errorCodes = [
  // intake
  'input-empty',
  'input-binary',
  'input-too-large',
  'input-too-costly',
  'input-encoding',
  'input-unreadable',
  'input-no-text',
  'input-row',
  'format-unknown',
  'article-known',
  'report-not-revision',
  'source-known',
  'import-cancelled',
  'import-running',
  'intake-gone',
  'input-addresses',
  // fetching
  'fetch-refused',
  'fetch-failed',
  'fetch-too-large',
  'fetch-cancelled',
  // library and its record
  'library-not-found',
  'library-exists',
  'library-in-use',
  'library-damaged',
  'library-read-only',
  'library-network-disk',
  'library-key',
  'library-not-open',
  'disk-full',
  'record-damaged',
  'backup-unreadable',
  // commands
  'command-invalid',
  'not-found',
  'text-mismatch',
  'revisions-unrelated',
  'undo-nothing',
  'undo-conflict',
  'source-purged',
  'person-unknown',
  // reports, files, processes
  'export-failed',
  'process-stopped',
  'request-refused',
  'usage',
  'bug',
] as const;

export type ErrorCode = (typeof errorCodes)[number];

/** An error as data, as it crosses processes. */
export interface ErrorData {
  code: ErrorCode;
  /** One or two sentences: what happened, what to do. */
  message: string;
  /** Facts for a caller that wants to act on them; never names of confidential sources. */
  details?: Record<string, unknown>;
}

/** What a request answers: a value, or an error as data. */
export type Result<T> = { ok: true; value: T } | { ok: false; error: ErrorData };

/** A failure that a person can meet. Anything else that is thrown is a bug. */
export class GalleyError extends Error {
  readonly code: ErrorCode;
  readonly details: Record<string, unknown> | undefined;

  constructor(code: ErrorCode, message: string, details?: Record<string, unknown>) {
    super(message);
    this.name = 'GalleyError';
    this.code = code;
    this.details = details;
  }

  /** The same error as plain data. */
  toData(): ErrorData {
    return this.details
      ? { code: this.code, message: this.message, details: this.details }
      : { code: this.code, message: this.message };
  }
}

/** Any thrown value as data: a GalleyError as it is, anything else as `bug` with its message. */
export function errorData(thrown: unknown): ErrorData {
  if (thrown instanceof GalleyError) return thrown.toData();
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  return { code: 'bug', message: t('app/notice/bug', { message }) };
}
