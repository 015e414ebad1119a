import { t } from '@shared/text/index';
import { refuse, type Deciders } from './decision';
import type { QueryRow } from './store/rows';

export const queryDeciders: Deciders<'query.ask' | 'query.settle'> = {
  'query.ask': ({ draft, at, by }, { query, claim, text, proposed, due }) => {
    draft.live('claim', claim);
    draft.insert('query', query, {
      claimId: claim,
      text,
      proposed: proposed ?? null,
      answer: null,
      state: 'open',
      due: due ?? null,
      askedBy: by,
      askedAt: at,
      settledBy: null,
      settledAt: null,
    });
  },

  'query.settle': ({ draft, at, by }, { query, answer }) => {
    if (draft.row<QueryRow>('query', query).state === 'settled') refuse(t('record/query/settled'));
    draft.update('query', query, { state: 'settled', answer, settledBy: by, settledAt: at });
  },
};
