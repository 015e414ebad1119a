import { readText } from '@shared/anchoring/claim-in-text';
import { comparePlaces, isStyleOnly } from '@shared/anchoring/compare-places';
import { describeSpan } from '@shared/anchoring/quote';
import type { Change } from '@shared/anchoring/change';
import type { Span } from '@shared/domain/anchor';
import { isLost } from '@shared/domain/to-decide';
import { t } from '@shared/text/index';
import { refuse, type Decision } from '../decision';
import { followWords } from './follow-words';
import { lastStood, sentencedOf } from './lost-places';
import type { AnchorRow, ArticleRecord, ClaimRow, RevisionRow, VerdictRow } from '../store/rows';
import { whyEdited } from './why-edited';

/** A place of a text that somebody chose, or selected, for a claim that had lost it. */
interface Replacement {
  /** The lost place, of the same text. */
  instead: string;
  text: RevisionRow;
  span: Span;
}

/**
 * Puts a place where a lost one was, and answers how it came about. Where words and sentence are as they were but for
 * style, what the new draft reopened is closed again with the verdict that was given; else it is open with both
 * wordings. A claim that has a place is not cut.
 */
export function replaceLost(
  decision: Decision,
  claim: ClaimRow,
  { instead, text, span }: Replacement,
): Pick<AnchorRow, 'state' | 'fromId' | 'changes'> {
  const { draft } = decision;
  const lost = draft.row<AnchorRow>('anchor', instead);
  if (lost.claimId !== claim.id || lost.revisionId !== text.id || !isLost(lost))
    refuse(t('record/claim/notLost'));
  draft.removeRow('anchor', lost);
  if (claim.resolution === 'cut') draft.updateRow('claim', claim, { resolution: null });
  const stood = lastStood(lost, {
    anchor: (id) => draft.row<AnchorRow>('anchor', id),
    revision: (id) => draft.row<RevisionRow>('revision', id),
  });
  if (!stood) return { state: 'edited', fromId: lost.fromId, changes: '[]' };
  const { language } = draft.row<ArticleRecord>('article', claim.articleId);
  const { anchor, revision, lostAt } = stood;
  const old = { start: anchor.startOffset, end: anchor.endOffset };
  const now = readText(sentencedOf(text, language));
  const changes = comparePlaces(readText(sentencedOf(revision, language)), old, now, span);
  const others = draft
    .find<AnchorRow>('anchor', { claimId: claim.id, revisionId: text.id })
    .filter(({ id }) => id !== lost.id);
  const after = describeSpan(text.text, now.sentences, span);
  if (!isStyleOnly(changes)) {
    putInDoubt(decision, claim.id, lostAt, whyEdited(anchor.sentence, after.sentence, changes));
    followWords(draft, claim.id, [{ before: anchor.quote, after: after.quote }]);
  } else if (others.every((row) => !isLost(row) && isStyleOnly(JSON.parse(row.changes) as Change[])))
    close(decision, claim.id, lostAt);
  return {
    state: after.quote === anchor.quote ? 'moved' : 'edited',
    fromId: lost.fromId,
    changes: JSON.stringify(changes),
  };
}

/** What was reopened for another reason than the drafts that lost the place keeps that reason. */
function putInDoubt({ draft, at }: Decision, claim: string, lostAt: readonly string[], why: string): void {
  for (const verdict of draft.find<VerdictRow>('verdict', { claimId: claim })) {
    const { value, reopenedAt } = verdict;
    if (value === 'unchecked' || (reopenedAt !== null && !lostAt.includes(reopenedAt))) continue;
    draft.updateRow('verdict', verdict, { reopenedAt: reopenedAt ?? at, reopenedWhy: why });
  }
}

function close({ draft }: Decision, claim: string, lostAt: readonly string[]): void {
  for (const verdict of draft.find<VerdictRow>('verdict', { claimId: claim }))
    if (verdict.reopenedAt !== null && lostAt.includes(verdict.reopenedAt))
      draft.updateRow('verdict', verdict, { reopenedAt: null, reopenedWhy: null });
}
