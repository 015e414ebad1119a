import type { Id } from '@shared/domain/ids';
import { useAnswer } from '../../app/api';
import { reviewLists, type ReviewList } from './review-store';

/** What a list asks for: the articles under check in its states, of one person or of all. */
export const listFilter = (list: ReviewList, person: Id | null) => ({
  filter: {
    facets: {
      standing: ['check'],
      review: [...reviewLists[list]],
      ...(person === null ? {} : { person: [person] }),
    },
  },
});

/** How many articles each list holds. */
export function useReviewCounts(person: Id | null): Record<ReviewList, number> {
  const count = (list: ReviewList) => ({ ...listFilter(list, person), limit: 1 });
  const work = useAnswer('articles.list', count('work'));
  const submitted = useAnswer('articles.list', count('submitted'));
  const sentBack = useAnswer('articles.list', count('sent-back'));
  const signedOff = useAnswer('articles.list', count('signed-off'));
  return {
    work: work.data?.count ?? 0,
    submitted: submitted.data?.count ?? 0,
    'sent-back': sentBack.data?.count ?? 0,
    'signed-off': signedOff.data?.count ?? 0,
  };
}
