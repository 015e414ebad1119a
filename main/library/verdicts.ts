import { mayAnswer, reasonsFor } from '@shared/domain/verdict';
import { t } from '@shared/text/index';
import { verdictId } from './claims';
import { isCutAway } from './revisions/cut-claims';
import { refuse, type Decision, type Deciders } from './decision';
import type { ClaimRow, VerdictRow } from './store/rows';

/** The verdict of a claim's question; `said` exists only where someone is said to have said it. */
function verdictOf({ draft }: Decision, claim: string, question: string): VerdictRow {
  const row = draft.live<ClaimRow>('claim', claim);
  if (question === 'said' && !row.speaker) refuse(t('record/verdict/noSpeaker'), { claim });
  return draft.row<VerdictRow>('verdict', verdictId(claim, question));
}

export const verdictDeciders: Deciders<'verdict.give' | 'verdict.confirm' | 'verdict.reopen'> = {
  'verdict.give': (decision, { claims, question, value, reason }) => {
    if (!mayAnswer(question, value)) refuse(t('record/verdict/noOpinion'));
    if (reason && !reasonsFor(value).includes(reason))
      refuse(t('record/verdict/wrongReason', { reason, value }));
    const { draft, at, by } = decision;
    for (const claim of new Set(claims)) {
      const { id, value: before, reopenedAt } = verdictOf(decision, claim, question);
      const unchecked = value === 'unchecked';
      const changed = before !== value || reopenedAt !== null;
      draft.update('verdict', id, {
        value,
        reason: reason === undefined && !changed ? undefined : (reason ?? null),
        givenBy: unchecked ? null : by,
        givenAt: unchecked ? null : at,
        reopenedAt: null,
        reopenedWhy: null,
      });
      // That it was cut is no answer to the verdict: it stays true while its words are gone.
      if (changed && value !== 'disputed' && !isCutAway(decision, draft.row<ClaimRow>('claim', claim)))
        draft.update('claim', claim, { resolution: null });
    }
  },

  'verdict.confirm': (decision, { claims, question }) => {
    const { draft, at, by } = decision;
    for (const claim of new Set(claims)) {
      const { id, reopenedAt } = verdictOf(decision, claim, question);
      if (!reopenedAt) refuse(t('record/verdict/notReopened'), { claim });
      draft.update('verdict', id, { givenBy: by, givenAt: at, reopenedAt: null, reopenedWhy: null });
    }
  },

  'verdict.reopen': (decision, { claims, question, why }) => {
    for (const claim of new Set(claims)) {
      const { id, value } = verdictOf(decision, claim, question);
      if (value === 'unchecked') refuse(t('record/verdict/none'), { claim });
      decision.draft.update('verdict', id, { reopenedAt: decision.at, reopenedWhy: why });
    }
  },
};
