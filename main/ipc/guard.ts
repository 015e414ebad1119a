/** The one place where the window's requests come in. */
import { ipcMain, type IpcMainInvokeEvent } from 'electron';
import type { Result } from '@shared/domain/errors';
import { requestChannel } from '@shared/ipc/channels';
import { t } from '@shared/text/index';
import { answer, type LogBug } from './answer';
import type { Handlers } from './handlers';

/** Whether a page is Galley's own: served by us from app://galley/. */
function isOwnPage(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, host } = new URL(address);
  return protocol === 'app:' && host === 'galley';
}

/**
 * Whether a request comes from the page of one of our own windows.
 *
 * Against what: a frame inside the page (an article's HTML that slipped into an iframe), a page that took the
 * window over by a navigation, and the windows that show originals and print, should one of them ever get a
 * preload. All of them would have the same channel; only our own page, in the top frame, may use it.
 */
function isOurs(event: IpcMainInvokeEvent, isOurWindow: (webContentsId: number) => boolean): boolean {
  const frame = event.senderFrame;
  // A frame that is gone by now has no address that could be checked.
  if (!frame || frame.parent !== null) return false;
  return isOurWindow(event.sender.id) && isOwnPage(frame.url);
}

export interface Guard {
  handlers: Handlers;
  isOurWindow: (webContentsId: number) => boolean;
  logBug: LogBug;
}

/** Begins to answer the window. */
export function guardRequests({ handlers, isOurWindow, logBug }: Guard): void {
  // electron-store answers any page on a channel of its own, with the path of the settings. Nobody asks it.
  ipcMain.removeAllListeners('electron-store-get-data');
  ipcMain.handle(requestChannel, async (event, name: unknown, input: unknown): Promise<Result<unknown>> => {
    if (!isOurs(event, isOurWindow)) {
      logBug('sender', 'a request from another page was refused');
      return { ok: false, error: { code: 'request-refused', message: t('dialogs/error/sender-refused') } };
    }
    return answer(name, input, handlers, logBug);
  });
}
