import type { ReviewState } from '@shared/domain/article';
import { useAnswer } from '../../app/api';

/** How many articles under check are in each review state. */
export function useReviewCounts(): Record<ReviewState, number> {
  const open = useAnswer('articles.list', { standing: 'check', review: 'open', limit: 1 });
  const submitted = useAnswer('articles.list', { standing: 'check', review: 'submitted', limit: 1 });
  const sentBack = useAnswer('articles.list', { standing: 'check', review: 'sent-back', limit: 1 });
  const signedOff = useAnswer('articles.list', { standing: 'check', review: 'signed-off', limit: 1 });
  return {
    open: open.data?.count ?? 0,
    submitted: submitted.data?.count ?? 0,
    'sent-back': sentBack.data?.count ?? 0,
    'signed-off': signedOff.data?.count ?? 0,
  };
}
