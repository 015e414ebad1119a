import { reviewStates, type ReviewState } from '@shared/domain/article';
import { useAnswer } from '../../app/api';

/** How many articles under check are in each review state. */
export function useReviewCounts(): Record<ReviewState | 'all', number> {
  const all = useAnswer('articles.list', { standing: 'check', limit: 1 });
  const open = useAnswer('articles.list', { standing: 'check', review: 'open', limit: 1 });
  const submitted = useAnswer('articles.list', { standing: 'check', review: 'submitted', limit: 1 });
  const sentBack = useAnswer('articles.list', { standing: 'check', review: 'sent-back', limit: 1 });
  const signedOff = useAnswer('articles.list', { standing: 'check', review: 'signed-off', limit: 1 });
  return {
    all: all.data?.count ?? 0,
    open: open.data?.count ?? 0,
    submitted: submitted.data?.count ?? 0,
    'sent-back': sentBack.data?.count ?? 0,
    'signed-off': signedOff.data?.count ?? 0,
  };
}

/** The filter's choices, in the order of an article's way. */
export const stateChoices = ['all', ...reviewStates] as const;
