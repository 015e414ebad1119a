import { isLost } from '@shared/domain/to-decide';
import type { Sentenced } from './sentenced';
import type { AnchorRow, RevisionRow } from '../store/rows';

/** How the record is asked for rows: by a command while it decides, or by a request. */
export interface RowsOf {
  anchor: (id: string) => AnchorRow;
  revision: (id: string) => RevisionRow;
}

/** Where a lost place last stood in a text, and when the revisions came since. */
export interface LastStood {
  anchor: AnchorRow;
  revision: RevisionRow;
  /** When each revision came in which it no longer stands (UTC). */
  lostAt: string[];
}

/** Follows a lost place back to the text where it last stood; `null` where it never did. */
export function lastStood(lost: AnchorRow, rows: RowsOf): LastStood | null {
  const lostAt: string[] = [];
  let anchor: AnchorRow = lost;
  while (isLost(anchor)) {
    lostAt.push(rows.revision(anchor.revisionId).createdAt);
    if (anchor.fromId === null) return null;
    anchor = rows.anchor(anchor.fromId);
  }
  return { anchor, revision: rows.revision(anchor.revisionId), lostAt };
}

/** A revision as anchoring reads it. */
export const sentencedOf = ({ text, sentences }: RevisionRow, language: string | null): Sentenced => ({
  ...{ text, language },
  sentences: JSON.parse(sentences) as number[],
});
