import type { Sentenced } from './sentenced';
import type { Draft } from '../store/draft';
import type { AnchorRow, ArticleRecord, BlockRow, ClaimRow, RemarkRow, RevisionRow } from '../store/rows';

type Article = Pick<ArticleRecord, 'id' | 'revision' | 'language'>;

/** The current text of an article. */
export function sentencedRevision(draft: Draft, { revision, language }: Article): Sentenced {
  const { text, sentences } = draft.row<RevisionRow>('revision', revision);
  const quoted = draft
    .find<BlockRow>('block', { revisionId: revision, role: 'quotation' })
    .map(({ startOffset: start, endOffset: end }) => ({ start, end }))
    .sort((a, b) => a.start - b.start);
  return { text, sentences: JSON.parse(sentences) as number[], language, quoted };
}

/** The places of its claims in the current text, in its order. */
export function anchorsToCarry(draft: Draft, { id, revision }: Article): AnchorRow[] {
  const claims = draft.find<ClaimRow>('claim', { articleId: id, removedAt: null });
  return draft
    .among<AnchorRow>(
      'anchor',
      'claimId',
      claims.map((claim) => claim.id),
    )
    .filter(({ revisionId }) => revisionId === revision)
    .sort((a, b) => a.startOffset - b.startOffset);
}

/** The remarks on words of the current text. */
export const remarksToCarry = (draft: Draft, { id, revision }: Article): RemarkRow[] =>
  draft
    .find<RemarkRow>('remark', { articleId: id, removedAt: null })
    .filter(({ revisionId, startOffset }) => revisionId === revision && startOffset !== null);
