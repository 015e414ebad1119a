import { Facts } from '@shared/anchoring/same-fact';
import type { Span } from '@shared/domain/anchor';
import type { RepeatedFact } from '@shared/domain/repeated-fact';
import type { ReadDatabase } from '../database';
import type { AnchorRow, ClaimRow } from '../rows';
import { getArticle, getRevision } from './articles';

/** The facts of the text that was asked about last: one reads an article for a while. */
let last: { revision: string; language: string | null; facts: Facts } | null = null;

function factsOf(database: ReadDatabase, revision: string, language: string | null): Facts {
  if (last?.revision !== revision || last.language !== language) {
    const { text, blocks, sentences } = getRevision(database, revision);
    last = { revision, language, facts: new Facts({ text, blocks, sentences, language }) };
  }
  return last.facts;
}

const spanOf = ({ startOffset: start, endOffset: end }: AnchorRow): Span => ({ start, end });

/**
 * Other places of the current text that say what a claim says, in their order, without those that a person has said
 * are something else. Where another claim stands there that is no part of this one, nor has it as a part, it is named.
 */
export function repeatsOf(database: ReadDatabase, id: string): RepeatedFact[] {
  const claim = database.get<ClaimRow>('SELECT * FROM claim WHERE id = ? AND removedAt IS NULL', [id]);
  if (!claim) return [];
  const { revision, language } = getArticle(database, claim.articleId);
  const standing = database.all<AnchorRow & { parentId: string | null }>(
    `SELECT anchor.*, parentId FROM anchor JOIN claim ON claim.id = claimId
     WHERE revisionId = ? AND removedAt IS NULL AND state NOT IN ('gone', 'ambiguous')
     ORDER BY startOffset, endOffset DESC, anchor.id`,
    [revision],
  );
  const own = standing.filter(({ claimId }) => claimId === id).map(spanOf);
  if (own.length === 0) return [];
  const apart = new Set(
    database
      .all<{ words: string }>('SELECT words FROM apart WHERE claimId = ?', [id])
      .map(({ words }) => words),
  );
  const isKin = (other: (typeof standing)[number]) =>
    other.claimId === id || other.claimId === claim.parentId || other.parentId === id;
  const { text } = getRevision(database, revision);
  return factsOf(database, revision, language)
    .repeatsOf(own)
    .flatMap(({ start, end, figures }): RepeatedFact[] => {
      const words = text.slice(start, end).trim();
      if (apart.has(words)) return [];
      const there = standing.filter((one) => one.startOffset < end && start < one.endOffset);
      if (there.some(isKin)) return [];
      return [{ start, end, words, figures, claim: there[0]?.claimId ?? null }];
    });
}
