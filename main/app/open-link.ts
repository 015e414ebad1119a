import { shell, type BrowserWindow } from 'electron';
import { t } from '@shared/text/index';
import { ask } from './ask';

/** Opens an http(s) address in the user's browser, after a question: the site sees the visit. */
export async function openLink(window: BrowserWindow | null, address: string): Promise<{ opened: boolean }> {
  // As the browser will take it: a host in another script shows in its ASCII form, so a look-alike is seen.
  const url = new URL(address).href;
  const { response } = await ask.message(window, {
    type: 'question',
    message: t('dialogs/open-link/question'),
    detail: t('dialogs/open-link/detail', { url }),
    buttons: [t('dialogs/open-link/open'), t('dialogs/cancel')],
    defaultId: 0,
    cancelId: 1,
  });
  if (response !== 0) return { opened: false };
  await shell.openExternal(url);
  return { opened: true };
}
