import { sha256 } from '../chain';
import type { ReadDatabase } from '../database';

/** What a sign-off approves of a claim, its fields in this order. */
export interface Approved {
  statement: { statement: string };
  sentences: { quote: string; sentence: string }[];
  /** By their questions. */
  verdicts: { question: string; value: string; reason: string | null; reopened: number }[];
  /** By their ids, without them. */
  evidence: {
    sourceId: string;
    question: string;
    stance: string;
    grade: string | null;
    excerpt: string | null;
    locator: string | null;
    translation: string | null;
    remark: string | null;
  }[];
}

/** The hash of what is approved. */
export const hashOfApproved = ({ statement, sentences, verdicts, evidence }: Approved): string =>
  sha256(JSON.stringify([statement, sentences, verdicts, evidence]));

/** The claims that are asked about, as a parameter of the queries below. */
const asked = '(SELECT value FROM json_each(?))';

const queries = {
  statements: `SELECT statement, id AS claimId FROM claim WHERE id IN ${asked}`,
  // The plus keeps SQLite from going through all places of the revision for each claim. Words that are gone, or may
  // stand in several places, are not what somebody approved in this text.
  sentences: `SELECT anchor.quote, anchor.sentence, anchor.claimId FROM claim
      JOIN article ON article.id = claim.articleId
      JOIN anchor ON anchor.claimId = claim.id AND +anchor.revisionId = article.revision
    WHERE claim.id IN ${asked} AND anchor.state NOT IN ('gone', 'ambiguous') ORDER BY anchor.startOffset, anchor.endOffset`,
  verdicts: `SELECT question, value, reason, reopenedAt IS NOT NULL AS reopened, claimId FROM verdict
    WHERE claimId IN ${asked} ORDER BY question`,
  evidence: `SELECT sourceId, question, stance, grade, excerpt, locator, translation, remark, claimId
    FROM evidence WHERE claimId IN ${asked} AND removedAt IS NULL ORDER BY id`,
} as const;

/**
 * The hashes of what sign-offs approve, by claim: the claim's sentences where it stands in the current revision, its
 * statement, its verdicts and its evidence. Any change of these gives another hash, and the sign-off no longer holds.
 * Sealed values count as they are stored. Four queries whatever the number of claims. `sentences` are those of a
 * revision that is being decided, by claim, in place of the current one's.
 */
export function approvalHashes(
  database: ReadDatabase,
  claims: readonly string[],
  sentences?: ReadonlyMap<string, Approved['sentences']>,
): Map<string, string> {
  const ids = JSON.stringify(claims);
  const grouped = (sql: string): Map<string, object[]> => {
    const groups = new Map<string, object[]>(claims.map((claim) => [claim, []]));
    for (const row of database.all<{ claimId?: string }>(sql, [ids])) {
      const group = groups.get(row.claimId ?? '');
      // It is no part of what is approved. Taking away the last property is cheap, copying thousands of rows is not.
      delete row.claimId;
      group?.push(row);
    }
    return groups;
  };
  const statements = grouped(queries.statements);
  const standing = sentences ?? grouped(queries.sentences);
  const [verdicts, evidence] = [queries.verdicts, queries.evidence].map(grouped);
  return new Map(
    claims.map((claim) => {
      const approved = [
        statements.get(claim)?.[0],
        standing.get(claim),
        verdicts?.get(claim),
        evidence?.get(claim),
      ];
      return [claim, sha256(JSON.stringify(approved))];
    }),
  );
}

/** The hash of what a sign-off of one claim approves. */
export function approvalHash(database: ReadDatabase, claim: string): string {
  return approvalHashes(database, [claim]).get(claim) ?? '';
}

/** The hashes that the sign-offs of these claims approve, by sign-off. */
export function approvalsOf(database: ReadDatabase, claims: readonly string[]): Map<string, string> {
  const given = database.all<{ id: string; hash: string }>(
    `SELECT id, hash FROM signOff WHERE withdrawnAt IS NULL AND claimId IN ${asked}`,
    [JSON.stringify(claims)],
  );
  return new Map(given.map(({ id, hash }) => [id, hash]));
}
