import type { Evidence } from '@shared/domain/evidence';
import type { Note } from '@shared/domain/note';
import type { Query } from '@shared/domain/query';
import type { ReadDatabase } from '../database';
import type { EvidenceRow, NoteRow, QueryRow } from '../rows';
import { reveal, type KeyRing } from '../sealing';
import { sourcesById } from './sources';

/** Evidence, notes and queries hang on claims; these are the claims of an article. */
const ofArticle = 'claimId IN (SELECT id FROM claim WHERE articleId = ? AND removedAt IS NULL)';

/** A claim's links in the order in which they were made, with what is sealed in them opened. */
export const listEvidence = (database: ReadDatabase, keys: KeyRing, claim: string): Evidence[] =>
  evidenceWhere(database, keys, 'claimId = ?', claim);

/** The links of all claims of an article, likewise. */
export const listArticleEvidence = (database: ReadDatabase, keys: KeyRing, article: string): Evidence[] =>
  evidenceWhere(database, keys, ofArticle, article);

function evidenceWhere(database: ReadDatabase, keys: KeyRing, where: string, id: string): Evidence[] {
  const rows = database.all<EvidenceRow>(
    `SELECT * FROM evidence WHERE ${where} AND removedAt IS NULL ORDER BY createdAt, id`,
    [id],
  );
  const sources = sourcesById(database, [...new Set(rows.map((row) => row.sourceId))]);
  return rows.flatMap((row) => {
    const source = sources.get(row.sourceId);
    if (!source) return [];
    const whom = reveal(keys, row.askedWhom);
    return {
      id: row.id,
      claim: row.claimId,
      source,
      question: row.question as Evidence['question'],
      stance: row.stance as Evidence['stance'],
      grade: row.grade as Evidence['grade'],
      excerpt: reveal(keys, row.excerpt),
      locator: reveal(keys, row.locator),
      translation: reveal(keys, row.translation),
      translator: reveal(keys, row.translator),
      remark: reveal(keys, row.remark),
      asked: whom !== null && row.askedAt ? { whom, at: row.askedAt } : null,
      place: source.purged ? null : placeOf(row),
      by: row.createdBy,
      at: row.createdAt,
    };
  });
}

/** Where in a kept copy a link's excerpt stands. */
function placeOf({ copyId, startOffset, endOffset }: EvidenceRow): Evidence['place'] {
  if (copyId === null) return null;
  const span = startOffset !== null && endOffset !== null ? { start: startOffset, end: endOffset } : null;
  return { copy: copyId, span };
}

/** A claim's notes, oldest first. A note that was purged with its source is left out. */
export const listNotes = (database: ReadDatabase, keys: KeyRing, claim: string): Note[] =>
  notesWhere(database, keys, 'claimId = ?', claim);

/** The notes of all claims of an article, oldest first. */
export const listArticleNotes = (database: ReadDatabase, keys: KeyRing, article: string): Note[] =>
  notesWhere(database, keys, ofArticle, article);

function notesWhere(database: ReadDatabase, keys: KeyRing, where: string, id: string): Note[] {
  return database
    .all<NoteRow>(`SELECT * FROM note WHERE ${where} AND removedAt IS NULL ORDER BY createdAt, id`, [id])
    .flatMap((row) => {
      const text = reveal(keys, row.text);
      if (!text) return [];
      return {
        id: row.id,
        claim: row.claimId,
        audience: row.audience as Note['audience'],
        text,
        by: row.createdBy,
        at: row.createdAt,
        editedAt: row.editedAt,
        source: row.sourceId,
      };
    });
}

/** A claim's queries to the writer, oldest first. */
export const listQueries = (database: ReadDatabase, claim: string): Query[] =>
  queriesWhere(database, 'claimId = ?', claim);

/** The queries of all claims of an article, oldest first. */
export const listArticleQueries = (database: ReadDatabase, article: string): Query[] =>
  queriesWhere(database, ofArticle, article);

function queriesWhere(database: ReadDatabase, where: string, id: string): Query[] {
  return database
    .all<QueryRow>(`SELECT * FROM "query" WHERE ${where} ORDER BY askedAt, id`, [id])
    .map(({ claimId, askedBy, askedAt, ...row }) => ({
      ...row,
      claim: claimId,
      state: row.state as Query['state'],
      by: askedBy,
      at: askedAt,
    }));
}
