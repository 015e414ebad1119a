import { create } from 'zustand';
import type { ReviewState } from '@shared/domain/article';
import type { Sign } from '../../ui/verdict-icon';

interface ReviewView {
  state: ReviewState | 'all';
  /** Claims that are one of these; all when it is empty. */
  shown: ReadonlySet<Sign>;
}

/** What the editor's list remembers while one is elsewhere. */
export const useReviewView = create<ReviewView>(() => ({ state: 'all', shown: new Set() }));
