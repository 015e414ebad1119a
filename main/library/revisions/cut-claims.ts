import { isLost } from '@shared/domain/to-decide';
import { t } from '@shared/text/index';
import type { Decision } from '../decision';
import type { AnchorRow, ArticleRecord, ClaimRow, VerdictRow } from '../store/rows';

/** A claim's places in the current text of its article. */
function placesNow({ draft }: Decision, { id, articleId }: ClaimRow): AnchorRow[] {
  const { revision } = draft.row<ArticleRecord>('article', articleId);
  return draft.find<AnchorRow>('anchor', { claimId: id, revisionId: revision });
}

/** Whether a claim is cut, and so it stands: none of its words are in the text. */
export function isCutAway(decision: Decision, claim: ClaimRow): boolean {
  return claim.resolution === 'cut' && placesNow(decision, claim).every(isLost);
}

/**
 * What it does to the verdicts of a claim whose words are gone that it is cut, or is so no longer. Cut, nothing is left
 * to decide: the verdicts stay what they were for the words that stood there. No longer cut, they are in doubt again.
 */
export function settleCut(decision: Decision, claim: ClaimRow, resolution: string | null): void {
  const { draft, at } = decision;
  const isCut = resolution === 'cut';
  if (isCut === (claim.resolution === 'cut')) return;
  const places = placesNow(decision, claim);
  if (!places.every(isLost)) return;
  const [first] = places;
  const doubt = first && {
    reopenedAt: at,
    reopenedWhy: t('record/revision/gone', { before: first.sentence }),
  };
  for (const verdict of draft.find<VerdictRow>('verdict', { claimId: claim.id }))
    if (isCut) draft.updateRow('verdict', verdict, { reopenedAt: null, reopenedWhy: null });
    else if (doubt && verdict.value !== 'unchecked') draft.updateRow('verdict', verdict, doubt);
}
