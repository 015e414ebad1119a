import { create } from 'zustand';

type Counts = Readonly<Record<string, number>>;

/** How many earlier claims say the same as each claim of the article that is shown; `null` until that is known. */
export const useCounts = create<{ counts: Counts | null }>(() => ({ counts: null }));

/** How many earlier claims say the same as a claim; 0 also while that isn't known yet. */
export function useCheckedBefore(claim: string): number {
  return useCounts(({ counts }) => counts?.[claim] ?? 0);
}
