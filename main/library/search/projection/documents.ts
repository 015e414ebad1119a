import type { SearchKind } from '@shared/domain/search';
import type { ReadDatabase } from '../../store/database';

/** What is searched of one thing: a text for each field of its kind, and its language where that is known. */
export interface SearchDocument {
  id: string;
  language: string | null;
  fields: Readonly<Record<string, string>>;
}

type Row = { id: string; language: string | null } & Record<string, string | null>;

/** The claim and its article are there. */
const liveClaim = `JOIN claim ON claim.id = claimId AND claim.removedAt IS NULL
  JOIN article ON article.id = claim.articleId AND article.removedAt IS NULL`;

/**
 * What is searched, by kind: only what is there and what everyone may see. Of a confidential source that is its label
 * and its level; its evidence and the notes that tell of it are not searched at all, so nothing sealed comes here.
 */
const queries: Record<SearchKind, (marks: string) => string> = {
  article: (marks) => `SELECT article.id, language, title, byline, outlet, section, text
    FROM article JOIN revision ON revision.id = revision
    WHERE removedAt IS NULL AND article.id IN (${marks})`,
  claim: (marks) => `SELECT claim.id, language, statement, speaker,
      (SELECT group_concat(quote, char(10)) FROM anchor WHERE claimId = claim.id AND revisionId = article.revision) AS quote
    FROM claim JOIN article ON article.id = articleId AND article.removedAt IS NULL
    WHERE claim.removedAt IS NULL AND claim.id IN (${marks})`,
  source: (marks) => `SELECT id, NULL AS language,
      CASE WHEN confidential THEN label ELSE title END AS name,
      CASE WHEN confidential THEN NULL ELSE creator END AS creator,
      CASE WHEN confidential THEN NULL ELSE publisher END AS publisher,
      CASE WHEN confidential THEN NULL ELSE url END AS url
    FROM source WHERE removedAt IS NULL AND id IN (${marks})`,
  evidence: (marks) => `SELECT evidence.id, coalesce(keptCopy.language, article.language) AS language,
      excerpt, translation, remark, locator
    FROM evidence ${liveClaim}
    JOIN source ON source.id = evidence.sourceId AND source.confidential = 0
    LEFT JOIN keptCopy ON keptCopy.id = copyId
    WHERE evidence.removedAt IS NULL AND evidence.id IN (${marks})`,
  note: (marks) => `SELECT note.id, NULL AS language, note.text FROM note ${liveClaim}
      LEFT JOIN source ON source.id = note.sourceId
      WHERE note.removedAt IS NULL AND coalesce(source.confidential, 0) = 0 AND note.id IN (${marks})
    UNION ALL
    SELECT query.id, NULL, text || char(10) || coalesce(query.proposed, '') || char(10) || coalesce(answer, '')
      FROM "query" AS query ${liveClaim} WHERE query.id IN (${marks})
    UNION ALL
    SELECT remark.id, NULL, remark.text FROM remark
      JOIN article ON article.id = articleId AND article.removedAt IS NULL
      WHERE remark.removedAt IS NULL AND remark.id IN (${marks})`,
};
/** How often a query names the ids. */
const times: Record<SearchKind, number> = { article: 1, claim: 1, source: 1, evidence: 1, note: 3 };

/** The documents with these ids, as far as the record has them to search. */
export function readDocuments(
  record: ReadDatabase,
  kind: SearchKind,
  ids: readonly string[],
): SearchDocument[] {
  const marks = ids.map(() => '?').join(', ');
  const rows = record.all<Row>(queries[kind](marks), Array.from({ length: times[kind] }, () => ids).flat());
  return rows.map(({ id, language, ...fields }) => ({
    id,
    language,
    fields: Object.fromEntries(Object.entries(fields).map(([name, text]) => [name, text ?? ''])),
  }));
}

/** Where the ids of each kind lie. */
const tables: Record<SearchKind, readonly string[]> = {
  article: ['article'],
  claim: ['claim'],
  source: ['source'],
  evidence: ['evidence'],
  note: ['note', 'query', 'remark'],
};
const PAGE = 5000;

/** The ids of all things of a kind, in pages; also of those that were removed. */
export function* allIds(record: ReadDatabase, kind: SearchKind): Generator<string[]> {
  for (const table of tables[kind]) {
    let last = '';
    for (;;) {
      const page = record.all<{ id: string }>(
        `SELECT id FROM "${table}" WHERE id > ? ORDER BY id LIMIT ${PAGE}`,
        [last],
      );
      if (page.length === 0) break;
      last = page.at(-1)?.id ?? last;
      yield page.map(({ id }) => id);
    }
  }
}
