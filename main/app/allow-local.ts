import type { BrowserWindow } from 'electron';
import type { Settings } from '@shared/ipc/contract';
import { t } from '@shared/text/index';
import { ask } from './ask';

/**
 * The settings as they may be changed: that pages of this machine and its network may be fetched, its user says in a
 * dialog of the system. A window that was taken over could otherwise read what only this machine can reach.
 */
export async function allowLocal(
  window: BrowserWindow | null,
  changed: Partial<Settings>,
): Promise<Partial<Settings>> {
  if (changed.localAddresses !== true) return changed;
  const { response } = await ask.message(window, {
    type: 'question',
    message: t('dialogs/allow-local/question'),
    detail: t('dialogs/allow-local/detail'),
    buttons: [t('dialogs/allow-local/allow'), t('dialogs/cancel')],
    defaultId: 1,
    cancelId: 1,
  });
  return response === 0 ? changed : { ...changed, localAddresses: false };
}
