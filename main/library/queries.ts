import type { ParsedInput } from '@shared/domain/command';
import { t } from '@shared/text/index';
import { refuse, type Decision, type Deciders } from './decision';
import type { QueryRow } from './store/rows';

/** Asks the writer something about a claim. */
export function askQuery(
  { draft, at, by }: Decision,
  { query, claim, text, proposed, due }: ParsedInput<'query.ask'>,
): void {
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
}

export const queryDeciders: Deciders<'query.ask' | 'query.settle'> = {
  'query.ask': (decision, question) => {
    decision.draft.live('claim', question.claim);
    askQuery(decision, question);
  },

  'query.settle': ({ draft, at, by }, { query, answer }) => {
    if (draft.row<QueryRow>('query', query).state === 'settled') refuse(t('record/query/settled'));
    draft.update('query', query, { state: 'settled', answer, settledBy: by, settledAt: at });
  },
};
