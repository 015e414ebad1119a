import type { Decide } from './decision';

/** Records that a place says something else than a claim, by its words: in the next draft they may stand elsewhere. */
export const keepApart: Decide<'claim.apart'> = ({ draft, at, by }, { claim, apart, words }) => {
  draft.live('claim', claim);
  draft.insert('apart', apart, { claimId: claim, words, createdBy: by, createdAt: at });
};
