import { v7 } from 'uuid';
import type { Deciders } from './decision';
import { approvalHash } from './store/queries/approval';
import type { SignOffRow } from './store/rows';

export const signOffDeciders: Deciders<'signoff.give' | 'signoff.withdraw'> = {
  'signoff.give': ({ draft, at, by, reading }, { claims, as }) => {
    for (const claim of new Set(claims)) {
      draft.live('claim', claim);
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
