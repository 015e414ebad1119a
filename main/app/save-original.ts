import { join } from 'node:path';
import { app, shell, type BrowserWindow } from 'electron';
import { t } from '@shared/text/index';
import { ask } from './ask';
import { writeWhole } from './write-file';

/**
 * Saves an original where the user says, and shows the file there. Throws `disk-full` or `export-failed`.
 * Nothing is left in a temporary folder: a draft that is not published belongs where its reader put it.
 */
export async function saveOriginal(
  window: BrowserWindow | null,
  { name, bytes }: { name: string; bytes: Uint8Array },
): Promise<void> {
  const { canceled, filePath } = await ask.save(window, {
    title: t('dialogs/save-original/title'),
    message: t('dialogs/save-original/title'),
    defaultPath: join(app.getPath('documents'), name),
    properties: ['createDirectory', 'showOverwriteConfirmation'],
  });
  if (canceled || !filePath) return;
  await writeWhole(filePath, bytes);
  shell.showItemInFolder(filePath);
}
