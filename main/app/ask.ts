import {
  dialog,
  type BrowserWindow,
  type MessageBoxOptions,
  type MessageBoxReturnValue,
  type OpenDialogOptions,
  type OpenDialogReturnValue,
  type SaveDialogOptions,
  type SaveDialogReturnValue,
} from 'electron';

/** The system's dialogs, before the window where there is one. */
export const ask = {
  open: (window: BrowserWindow | null, options: OpenDialogOptions): Promise<OpenDialogReturnValue> =>
    window ? dialog.showOpenDialog(window, options) : dialog.showOpenDialog(options),
  save: (window: BrowserWindow | null, options: SaveDialogOptions): Promise<SaveDialogReturnValue> =>
    window ? dialog.showSaveDialog(window, options) : dialog.showSaveDialog(options),
  message: (window: BrowserWindow | null, options: MessageBoxOptions): Promise<MessageBoxReturnValue> =>
    window ? dialog.showMessageBox(window, options) : dialog.showMessageBox(options),
};
