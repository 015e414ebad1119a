import { readText } from '@shared/anchoring/claim-in-text';
import { comparePlaces, isStyleOnly } from '@shared/anchoring/compare-places';
import { describeSpan } from '@shared/anchoring/quote';
import { reanchor } from '@shared/anchoring/reanchor';
import type { Span } from '@shared/domain/anchor';
import { GalleyError } from '@shared/domain/errors';
import { MOST_CANDIDATES, type Candidate, type LostPlace } from '@shared/domain/lost-place';
import { isLost } from '@shared/domain/to-decide';
import { t } from '@shared/text/index';
import { lastStood, sentencedOf, type RowsOf } from './lost-places';
import type { ReadDatabase } from '../store/database';
import type { AnchorRow, RevisionRow } from '../store/rows';

function rowsOf(database: ReadDatabase): RowsOf {
  const row = <T extends object>(table: 'anchor' | 'revision', id: string): T => {
    const found = database.get<T>(`SELECT * FROM ${table} WHERE id = ?`, [id]);
    if (!found) throw new GalleyError('not-found', t('record/missing/gone'), { table, id });
    return found;
  };
  return {
    anchor: (id) => row<AnchorRow>('anchor', id),
    revision: (id) => row<RevisionRow>('revision', id),
  };
}

/**
 * The places of a claim that the current text of its article doesn't have, in the order of their numbers; where
 * several fit equally well, these are looked for anew, since the record doesn't keep them.
 */
export function lostPlaces(database: ReadDatabase, claim: string): LostPlace[] {
  const lost = database
    .all<AnchorRow & { language: string | null }>(
      `SELECT anchor.*, article.language FROM claim JOIN article ON article.id = claim.articleId
       JOIN anchor ON anchor.claimId = claim.id AND +anchor.revisionId = article.revision
       WHERE claim.id = ? ORDER BY startOffset, anchor.id`,
      [claim],
    )
    .filter(isLost);
  const rows = rowsOf(database);
  return lost.flatMap((anchor): LostPlace[] => {
    const last = lastStood(anchor, rows);
    if (!last) return [];
    const { quote, sentence, startOffset: start, endOffset: end } = last.anchor;
    const known = { anchor: anchor.id, quote, sentence, revision: last.revision.number };
    if (anchor.state === 'gone') return [{ ...known, state: 'gone', candidates: [], count: 0 }];
    const before = readText(sentencedOf(last.revision, anchor.language));
    const after = readText(sentencedOf(rows.revision(anchor.revisionId), anchor.language));
    const [found] = reanchor(before, after, [{ id: anchor.id, start, end }]);
    const describe = (span: Span): Candidate => {
      const { quote: words, sentence: around } = describeSpan(after.text, after.sentences, span);
      const isSame = isStyleOnly(comparePlaces(before, { start, end }, after, span));
      return { span, quote: words, sentence: around, isSame };
    };
    const spans = (found?.candidates ?? []).slice(0, MOST_CANDIDATES).sort((a, b) => a.start - b.start);
    const count = found?.candidates.length ?? 0;
    return [{ ...known, state: 'ambiguous', candidates: spans.map(describe), count }];
  });
}
