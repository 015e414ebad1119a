import { create } from 'zustand';

/** The dialogs that can be opened from anywhere; one at a time. */
export type DialogName = 'settings' | 'keys' | 'paste' | 'fetch' | 'palette';

interface Dialogs {
  open: DialogName | null;
}

/** Which dialog is open. */
export const useDialogs = create<Dialogs>(() => ({ open: null }));

export const openDialog = (open: DialogName): void => useDialogs.setState({ open });
export const closeDialog = (): void => useDialogs.setState({ open: null });
