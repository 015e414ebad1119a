import { create } from 'zustand';
import type { ReviewState } from '@shared/domain/article';
import type { Sign } from '../../ui/verdict-icon';

interface ReviewView {
  state: ReviewState;
  /** Claims that are one of these; all when it is empty. */
  shown: ReadonlySet<Sign>;
  /** The list that was gone to last: the only one in sight where there is no room for two. */
  pane: 'articles' | 'claims' | null;
}

/** What the editor's list remembers while one is elsewhere. */
export const useReviewView = create<ReviewView>(() => ({
  state: 'open',
  shown: new Set(),
  pane: null,
}));
