import { create } from 'zustand';
import type { Id } from '@shared/domain/ids';

export const batchDialogs = ['tag', 'assign', 'stand', 'export'] as const;
export type BatchDialog = (typeof batchDialogs)[number];

interface Batch {
  open: BatchDialog | null;
  /** The articles that the open dialog is for, in the order of the list. */
  articles: readonly Id[];
}

/** Which command on several articles is being prepared. */
export const useBatch = create<Batch>(() => ({ open: null, articles: [] }));

export const closeBatch = (): void => useBatch.setState({ open: null, articles: [] });
