import { sha256 } from '../chain';
import type { ReadDatabase } from '../database';

/**
 * The hash of what a sign-off approves: the claim's sentences as they stand in the current revision, its statement,
 * its verdicts and its evidence. Any change of these gives another hash, and the sign-off no longer holds.
 * Sealed values count as they are stored.
 */
export function approvalHash(database: ReadDatabase, claim: string): string {
  const statement = database.get<{ statement: string }>('SELECT statement FROM claim WHERE id = ?', [claim]);
  const sentences = database.all(
    `SELECT anchor.quote, anchor.sentence FROM anchor
       JOIN claim ON claim.id = anchor.claimId JOIN article ON article.id = claim.articleId
     WHERE claim.id = ? AND anchor.revisionId = article.revision ORDER BY anchor.startOffset, anchor.endOffset`,
    [claim],
  );
  const verdicts = database.all(
    'SELECT question, value, reason, reopenedAt IS NOT NULL AS reopened FROM verdict WHERE claimId = ? ORDER BY question',
    [claim],
  );
  const evidence = database.all(
    `SELECT sourceId, question, stance, grade, excerpt, locator, translation, remark FROM evidence
     WHERE claimId = ? AND removedAt IS NULL ORDER BY id`,
    [claim],
  );
  return sha256(JSON.stringify([statement, sentences, verdicts, evidence]));
}
