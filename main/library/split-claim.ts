import { describeSpan } from '@shared/anchoring/quote';
import type { Span } from '@shared/domain/anchor';
import { guessKind } from '@shared/domain/kind';
import { splitSpan } from '@shared/domain/split-span';
import { t } from '@shared/text/index';
import { addClaim, roleAt } from './claims';
import { refuse, type Decide, type Decision } from './decision';
import { asStatement } from './statement';
import type { AnchorRow, ArticleRecord, BlockRow, ClaimRow, RevisionRow, VerdictRow } from './store/rows';

/** The parts whose words went along stay parts of the claim that now says them. */
function takeParts({ draft }: Decision, claim: ClaimRow, into: string, revision: string, span: Span): void {
  const parts = draft.find<ClaimRow>('claim', { parentId: claim.id, removedAt: null });
  for (const part of parts) {
    const places = draft.find<AnchorRow>('anchor', { claimId: part.id, revisionId: revision });
    const goes = ({ startOffset, endOffset }: AnchorRow) =>
      span.start <= startOffset && endOffset <= span.end;
    if (places.length > 0 && places.every(goes)) draft.updateRow('claim', part, { parentId: into });
  }
}

/**
 * Divides a claim: the first words keep its id and all that hangs on it, the others become a claim of their own with
 * its speaker, date, flags and checker, which nobody has judged. Verdicts were given for more than what is left, so
 * they are reopened.
 */
export const splitClaim: Decide<'claim.split'> = (
  decision,
  { claim: id, anchor: anchorId, at: cut, into },
) => {
  const { draft, at } = decision;
  const claim = draft.live<ClaimRow>('claim', id);
  const anchor = draft.row<AnchorRow>('anchor', anchorId);
  if (anchor.claimId !== id) refuse(t('record/claim/otherPlace'), { anchor: anchorId });
  const revision = draft.row<RevisionRow>('revision', anchor.revisionId);
  const isHere = draft.live<ArticleRecord>('article', claim.articleId).revision === revision.id;
  if (!isHere || anchor.state === 'gone' || anchor.state === 'ambiguous') refuse(t('record/claim/oldPlace'));
  const halves = splitSpan(revision.text, { start: anchor.startOffset, end: anchor.endOffset }, cut);
  if (!halves) refuse(t('record/claim/noSplit'), { at: cut });
  const [first, second] = halves;
  const described = describeSpan(revision.text, JSON.parse(revision.sentences) as number[], first);
  draft.updateRow('anchor', anchor, { startOffset: first.start, endOffset: first.end, ...described });
  const blocks = draft.find<BlockRow>('block', { revisionId: revision.id });
  // A statement that someone wrote stays theirs.
  const isQuote = claim.statement === asStatement(anchor.quote);
  draft.updateRow('claim', claim, {
    statement: isQuote ? asStatement(described.quote) : undefined,
    kind: claim.kindGuessed
      ? guessKind(described.quote, described.sentence, roleAt(blocks, first.start))
      : undefined,
  });
  for (const verdict of draft.find<VerdictRow>('verdict', { claimId: id }))
    if (verdict.value !== 'unchecked' && !verdict.reopenedAt)
      draft.updateRow('verdict', verdict, {
        reopenedAt: at,
        reopenedWhy: t('record/claim/splitWas', { before: anchor.quote, after: described.quote }),
      });
  const { speaker, form, asOf, legal, priority, assigneeId, parentId } = claim;
  const inherited = { speaker, form, asOf, legal, priority, assigneeId, parentId };
  addClaim(decision, { claim: into, revision, blocks, spans: [second], inherited });
  takeParts(decision, claim, into, revision.id, second);
};
