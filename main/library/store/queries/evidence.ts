import type { Evidence } from '@shared/domain/evidence';
import type { Note } from '@shared/domain/note';
import type { Query } from '@shared/domain/query';
import type { ReadDatabase } from '../database';
import type { EvidenceRow, NoteRow, QueryRow } from '../rows';
import { reveal, type KeyRing } from '../sealing';
import { sourcesById } from './sources';

/** A claim's links in the order in which they were made, with what is sealed in them opened. */
export function listEvidence(database: ReadDatabase, keys: KeyRing, claim: string): Evidence[] {
  const rows = database.all<EvidenceRow>(
    'SELECT * FROM evidence WHERE claimId = ? AND removedAt IS NULL ORDER BY createdAt, id',
    [claim],
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
      by: row.createdBy,
      at: row.createdAt,
    };
  });
}

/** A claim's notes, oldest first. A note that was purged with its source is left out. */
export function listNotes(database: ReadDatabase, keys: KeyRing, claim: string): Note[] {
  return database
    .all<NoteRow>('SELECT * FROM note WHERE claimId = ? AND removedAt IS NULL ORDER BY createdAt, id', [
      claim,
    ])
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
export function listQueries(database: ReadDatabase, claim: string): Query[] {
  return database
    .all<QueryRow>('SELECT * FROM "query" WHERE claimId = ? ORDER BY askedAt, id', [claim])
    .map(({ claimId, askedBy, askedAt, ...row }) => ({
      ...row,
      claim: claimId,
      state: row.state as Query['state'],
      by: askedBy,
      at: askedAt,
    }));
}
