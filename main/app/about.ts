import { app, type BrowserWindow } from 'electron';
import { t } from '@shared/text/index';
import { ask } from './ask';

/** Says what Galley is and which version runs on what. */
export async function showAbout(window: BrowserWindow | null): Promise<void> {
  const { electron, chrome } = process.versions;
  await ask.message(window, {
    type: 'info',
    message: app.getName(),
    detail: t('dialogs/about/detail', { version: app.getVersion(), electron, chromium: chrome }),
    buttons: [t('dialogs/ok')],
  });
}
