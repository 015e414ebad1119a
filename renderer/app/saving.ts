import { create } from 'zustand';

interface Saving {
  /** Commands that the library has not answered yet. */
  pending: number;
  /** When the library last said that a change is on disk. */
  savedAt: Date | null;
  begin: () => void;
  end: (saved: boolean) => void;
}

/** What the status line says about saving. */
export const useSaving = create<Saving>((set) => ({
  pending: 0,
  savedAt: null,
  begin: () => set(({ pending }) => ({ pending: pending + 1 })),
  end: (saved) =>
    set(({ pending, savedAt }) => ({ pending: pending - 1, savedAt: saved ? new Date() : savedAt })),
}));
