import type { Change } from '../../store/apply';
import type { ReadDatabase } from '../../store/database';
import type { ClaimText } from './collection';

/** One claim of the collection. */
export interface CollectedClaim extends ClaimText {
  id: string;
}

/** Where a claim of the collection lies: in an article of this library, or among checks made elsewhere. */
export type Origin = 'claim' | 'earlierCheck';
export const origins: readonly Origin[] = ['claim', 'earlierCheck'];

/** Rows of one question: enough that a question costs nothing, few enough to be read in a few milliseconds. */
const BATCH = 250;

/**
 * What the collection holds of each: nothing of a source stands here, so nothing confidential does. An article's title
 * is what its claims stand in; what a fact-check is called says its claim again.
 */
const queries: Record<Origin, string> = {
  claim: `SELECT claim.id, statement, NULL AS title, article.title AS context, language,
      (SELECT group_concat(quote, char(10)) FROM anchor
        WHERE claimId = claim.id AND revisionId = article.revision AND quote <> statement) AS quote
    FROM claim JOIN article ON article.id = articleId AND article.removedAt IS NULL
    WHERE claim.removedAt IS NULL AND claim.id IN (SELECT value FROM json_each(?))`,
  earlierCheck: `SELECT id, statement, title, NULL AS context, NULL AS language, NULL AS quote
    FROM earlierCheck WHERE removedAt IS NULL AND id IN (SELECT value FROM json_each(?))`,
};

/** The claims with these ids that are there and belong to the collection. */
export function readClaims(record: ReadDatabase, origin: Origin, ids: readonly string[]): CollectedClaim[] {
  return record.all<CollectedClaim>(queries[origin], [JSON.stringify(ids)]);
}

/** The ids of all that may belong to the collection, in batches. */
export function* allIds(record: ReadDatabase, origin: Origin): Generator<string[]> {
  let last = '';
  for (;;) {
    const rows = record.all<{ id: string }>(
      `SELECT id FROM "${origin}" WHERE removedAt IS NULL AND id > ? ORDER BY id LIMIT ${BATCH}`,
      [last],
    );
    const end = rows.at(-1);
    if (!end) return;
    yield rows.map(({ id }) => id);
    last = end.id;
  }
}

/** The commonest language of the articles; English where none is known, as most that is checked elsewhere is. */
export function usualLanguage(record: ReadDatabase): string {
  const most = record.get<{ language: string }>(
    `SELECT language FROM article WHERE removedAt IS NULL AND language IS NOT NULL
     GROUP BY language ORDER BY count(*) DESC, language LIMIT 1`,
  );
  return most?.language ?? 'en';
}

/** Of an article's fields those that its claims' texts depend on. */
const articleFields = ['title', 'language', 'revision', 'removedAt'];

/** The claims and checks whose texts a change of the record may have changed. */
export function changedClaims(
  record: ReadDatabase,
  { table, id, before, after }: Change,
): { origin: Origin; id: string }[] {
  const ofClaim = (claim: unknown): { origin: Origin; id: string }[] =>
    typeof claim === 'string' ? [{ origin: 'claim', id: claim }] : [];
  switch (table) {
    case 'claim':
    case 'earlierCheck':
      return [{ origin: table, id }];
    case 'anchor': {
      const named = after?.['claimId'] ?? before?.['claimId'];
      if (named !== undefined) return ofClaim(named);
      return ofClaim(
        record.get<{ claimId: string }>('SELECT claimId FROM anchor WHERE id = ?', [id])?.claimId,
      );
    }
    case 'article': {
      const fields = { ...before, ...after };
      if (!articleFields.some((field) => field in fields)) return [];
      return record
        .all<{ id: string }>('SELECT id FROM claim WHERE articleId = ?', [id])
        .flatMap((claim) => ofClaim(claim.id));
    }
    default:
      return [];
  }
}
