import { v7 } from 'uuid';
import { t } from '@shared/text/index';
import { refuse, type Deciders } from './decision';
import { approvalHash } from './store/queries/approval';
import type { ClaimRow, SignOffRow, VerdictRow } from './store/rows';

/** Nothing is approved that nobody has answered, or whose answer is in doubt. */
function refuseUndecided({ value, reopenedAt, claimId }: VerdictRow): void {
  if (value === 'unchecked') refuse(t('record/signOff/unjudged'), { claim: claimId });
  if (reopenedAt) refuse(t('record/signOff/reopened'), { claim: claimId });
}

export const signOffDeciders: Deciders<'signoff.give' | 'signoff.withdraw'> = {
  'signoff.give': ({ draft, at, by, reading }, { claims, as }) => {
    for (const claim of new Set(claims)) {
      const row = draft.live<ClaimRow>('claim', claim);
      for (const verdict of draft.find<VerdictRow>('verdict', { claimId: claim }))
        if (verdict.question === 'fact' || row.speaker) refuseUndecided(verdict);
      const hash = approvalHash(reading, claim);
      const standing = draft.find<SignOffRow>('signOff', { claimId: claim, role: as, withdrawnAt: null });
      if (standing.some((given) => given.hash === hash && given.givenBy === by)) continue;
      standing.forEach(({ id }) => draft.update('signOff', id, { withdrawnAt: at }));
      draft.insert('signOff', v7(), {
        claimId: claim,
        role: as,
        hash,
        carriedFrom: null,
        givenBy: by,
        givenAt: at,
        withdrawnAt: null,
      });
      if (as === 'editor') draft.update('claim', claim, { review: 'signed-off' });
    }
  },

  'signoff.withdraw': ({ draft, at }, { claims, as }) => {
    for (const claim of new Set(claims)) {
      draft.live('claim', claim);
      draft
        .find<SignOffRow>('signOff', { claimId: claim, role: as, withdrawnAt: null })
        .forEach(({ id }) => draft.update('signOff', id, { withdrawnAt: at }));
      if (as === 'editor') draft.update('claim', claim, { review: 'open' });
    }
  },
};
