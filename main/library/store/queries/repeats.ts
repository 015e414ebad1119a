import { Facts } from '@shared/anchoring/same-fact';
import type { Span } from '@shared/domain/anchor';
import type { RepeatedFact } from '@shared/domain/repeated-fact';
import type { ReadDatabase } from '../database';
import type { AnchorRow, ClaimRow } from '../rows';
import { getRevision } from './articles';

interface Read {
  revision: string;
  language: string | null;
  text: string;
  facts: Facts;
}

/** The text that was asked about last, and its facts: one reads an article for a while. */
let last: Read | null = null;

function read(database: ReadDatabase, { revision, language }: Pick<Read, 'revision' | 'language'>): Read {
  if (last?.revision !== revision || last.language !== language) {
    const { text, blocks, sentences } = getRevision(database, revision);
    last = { revision, language, text, facts: new Facts({ text, blocks, sentences, language }) };
  }
  return last;
}

/** A place that stands in the text, and whose it is. */
type Standing = Pick<AnchorRow, 'claimId' | 'startOffset' | 'endOffset'> & Pick<ClaimRow, 'parentId'>;

const spanOf = ({ startOffset: start, endOffset: end }: Standing): Span => ({ start, end });

/**
 * Other places of the current text that say what a claim says, in their order, without those that a person has said
 * are something else. Where another claim stands there that is no part of this one, nor has it as a part, it is named.
 * In steps of a few milliseconds: the first question about a long text takes a tenth of a second.
 */
export function* repeatsOf(database: ReadDatabase, id: string): Generator<void, RepeatedFact[]> {
  const claim = database.get<ClaimRow>('SELECT * FROM claim WHERE id = ? AND removedAt IS NULL', [id]);
  if (!claim) return [];
  const article = database.get<Pick<Read, 'revision' | 'language'>>(
    'SELECT revision, language FROM article WHERE id = ? AND removedAt IS NULL',
    [claim.articleId],
  );
  if (!article) return [];
  const standing = database.all<Standing>(
    `SELECT claimId, parentId, startOffset, endOffset FROM anchor JOIN claim ON claim.id = claimId
     WHERE revisionId = ? AND removedAt IS NULL AND state NOT IN ('gone', 'ambiguous')
     ORDER BY startOffset, endOffset DESC, anchor.id`,
    [article.revision],
  );
  const own = standing.filter(({ claimId }) => claimId === id).map(spanOf);
  if (own.length === 0) return [];
  const apart = new Set(
    database
      .all<{ words: string }>('SELECT words FROM apart WHERE claimId = ?', [id])
      .map(({ words }) => words),
  );
  const isKin = (other: Standing) =>
    other.claimId === id || other.claimId === claim.parentId || other.parentId === id;
  const { text, facts } = read(database, article);
  const repeats = yield* facts.repeatsInSteps(own);
  return repeats.flatMap(({ start, end, figures }): RepeatedFact[] => {
    const words = text.slice(start, end).trim();
    if (apart.has(words)) return [];
    const there = standing.filter((one) => one.startOffset < end && start < one.endOffset);
    if (there.some(isKin)) return [];
    return [{ start, end, words, figures, claim: there[0]?.claimId ?? null }];
  });
}
