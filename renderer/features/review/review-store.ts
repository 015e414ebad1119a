import { create } from 'zustand';
import type { ReviewState } from '@shared/domain/article';
import type { Id } from '@shared/domain/ids';
import type { Sign } from '../../ui/verdict-icon';

/** What the editor's list can show: all that isn't done, or what stands in one state. */
export const reviewLists = {
  work: ['open', 'submitted', 'sent-back'],
  submitted: ['submitted'],
  'sent-back': ['sent-back'],
  'signed-off': ['signed-off'],
} as const satisfies Record<string, readonly ReviewState[]>;
export type ReviewList = keyof typeof reviewLists;

interface ReviewView {
  list: ReviewList;
  /** Only articles of this person; `null` for everybody's. */
  person: Id | null;
  /** Claims that are one of these; all when it is empty. */
  shown: ReadonlySet<Sign>;
  /** The list that was gone to last: the only one in sight where there is no room for two. */
  pane: 'articles' | 'claims' | null;
}

/** What the editor's list remembers while one is elsewhere. */
export const useReviewView = create<ReviewView>(() => ({
  list: 'work',
  person: null,
  shown: new Set(),
  pane: null,
}));
