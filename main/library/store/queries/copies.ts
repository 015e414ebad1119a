import { GalleyError } from '@shared/domain/errors';
import type { CopyBlock, CopySummary, Excerpt, KeptCopy } from '@shared/domain/kept-copy';
import { t } from '@shared/text/index';
import type { ReadDatabase } from '../database';
import { readFile } from '../files';
import type { FileRow, KeptCopyRow } from '../rows';
import { reveal, SEAL_OVERHEAD, unsealBytes, type KeyRing } from '../sealing';
import { claimNumbers } from './claims';

/** A kept copy with its file, and whether its source has been purged. */
type Joined = Omit<KeptCopyRow, 'text' | 'blocks'> &
  Pick<FileRow, 'name' | 'mediaType' | 'bytes' | 'sha256' | 'sealedFor'> & {
    hasText: 0 | 1;
    purgedAt: string | null;
  };

// Without text and blocks: a list must not read megabytes.
const joined = `SELECT keptCopy.id, keptCopy.sourceId, fileId, retrievedAt, keptCopy.removedAt, form, format, pages,
    keptCopy.language, keptCopy.text IS NOT NULL AS hasText, file.name, mediaType, bytes, sha256, sealedFor, purgedAt
  FROM keptCopy JOIN file ON file.id = fileId JOIN source ON source.id = keptCopy.sourceId`;

function asSummary(keys: KeyRing, row: Joined): CopySummary {
  return {
    id: row.id,
    source: row.sourceId,
    form: row.form as CopySummary['form'],
    name: reveal(keys, row.name) ?? '',
    mediaType: row.mediaType,
    bytes: row.sealedFor ? row.bytes - SEAL_OVERHEAD : row.bytes,
    pages: row.pages,
    hasText: row.hasText === 1,
    retrievedAt: row.retrievedAt,
  };
}

/** The row of a copy; a removed one is found, too, because evidence may still name it. */
function rowOf(database: ReadDatabase, id: string): Joined {
  const row = database.get<Joined>(`${joined} WHERE keptCopy.id = ?`, [id]);
  if (!row) throw new GalleyError('not-found', t('record/missing/copy'), { id });
  if (row.purgedAt) throw new GalleyError('source-purged', t('record/copy/purged'), { id });
  return row;
}

/** The kept copies of a source, the newest first; none of a purged one. */
export function listCopies(database: ReadDatabase, keys: KeyRing, source: string): CopySummary[] {
  return database
    .all<Joined>(
      `${joined} WHERE keptCopy.sourceId = ? AND keptCopy.removedAt IS NULL AND purgedAt IS NULL
       ORDER BY retrievedAt DESC, keptCopy.id DESC`,
      [source],
    )
    .map((row) => asSummary(keys, row));
}

/** One copy as lists show it. Throws `not-found`, `source-purged`. */
export function getCopySummary(database: ReadDatabase, keys: KeyRing, id: string): CopySummary {
  return asSummary(keys, rowOf(database, id));
}

/** One copy with its text, opened where it is sealed. Throws `not-found`, `source-purged`. */
export function getCopy(database: ReadDatabase, keys: KeyRing, id: string): KeptCopy {
  const row = rowOf(database, id);
  const read = database.get<{ text: string | null; blocks: string | null }>(
    'SELECT text, blocks FROM keptCopy WHERE id = ?',
    [id],
  );
  return {
    ...asSummary(keys, row),
    format: row.format as KeptCopy['format'],
    text: reveal(keys, read?.text ?? null),
    blocks: JSON.parse(reveal(keys, read?.blocks ?? null) ?? '[]') as CopyBlock[],
    language: row.language,
  };
}

/**
 * The bytes of a copy's file, opened where it is sealed. Throws `not-found`, `source-purged`, `record-damaged`, and
 * `format-unknown` for what is read as text: nothing else of a page may reach the window.
 */
export function copyBytes(
  database: ReadDatabase,
  keys: KeyRing,
  folder: string,
  id: string,
): Uint8Array<ArrayBuffer> {
  const row = rowOf(database, id);
  if (row.form !== 'image' && row.form !== 'pdf')
    throw new GalleyError('format-unknown', t('record/copy/readAsText'), { id });
  const stored = readFile(folder, { id: row.fileId, sha256: row.sha256 });
  const key = row.sealedFor === null ? null : keys.of(row.sealedFor);
  if (row.sealedFor !== null && !key)
    throw new GalleyError('record-damaged', t('record/problem/noKey', { id: row.sealedFor }));
  return new Uint8Array(key && row.sealedFor ? unsealBytes(key, row.sealedFor, stored) : stored);
}

interface ExcerptRow {
  evidence: string;
  startOffset: number;
  endOffset: number;
  stance: string;
  question: string;
  claim: string;
  statement: string;
  article: string;
  articleTitle: string | null;
}

/** The excerpts that stand in a copy, of all articles, in the order of the text. Throws `not-found`, `source-purged`. */
export function listExcerpts(database: ReadDatabase, copy: string): Excerpt[] {
  rowOf(database, copy);
  const rows = database.all<ExcerptRow>(
    `SELECT evidence.id AS evidence, startOffset, endOffset, stance, question, claim.id AS claim, statement,
       article.id AS article, article.title AS articleTitle
     FROM evidence JOIN claim ON claim.id = claimId JOIN article ON article.id = articleId
     WHERE copyId = ? AND startOffset IS NOT NULL
       AND evidence.removedAt IS NULL AND claim.removedAt IS NULL AND article.removedAt IS NULL
     ORDER BY startOffset, endOffset DESC, evidence.createdAt, evidence.id`,
    [copy],
  );
  const articles = [...new Set(rows.map((row) => row.article))];
  const numbers = new Map(articles.flatMap((article) => [...claimNumbers(database, article)]));
  return rows.map(({ startOffset, endOffset, ...row }) => ({
    ...row,
    copy,
    span: { start: startOffset, end: endOffset },
    stance: row.stance as Excerpt['stance'],
    question: row.question as Excerpt['question'],
    number: numbers.get(row.claim) ?? '',
  }));
}
