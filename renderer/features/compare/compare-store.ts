import { create } from 'zustand';

/** How two texts are shown: beside each other, or as one with what was struck out and put in. */
export type Layout = 'beside' | 'inline';

/** How comparisons are shown, for as long as the window is open. */
export const useCompareStore = create<{ layout: Layout }>(() => ({ layout: 'beside' }));
