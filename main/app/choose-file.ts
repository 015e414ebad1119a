import { basename } from 'node:path';
import type { BrowserWindow } from 'electron';
import type { Output } from '@shared/ipc/contract';
import { copyEndings, pictureEndings } from '@shared/domain/format-endings';
import { t } from '@shared/text/index';
import { ask } from './ask';
import { readOriginal } from './read-file';

const pictures = [...pictureEndings];

/** One file that the user chooses, whole. Throws `input-too-large` above 64 MiB, and `input-unreadable`. */
export async function chooseFile(window: BrowserWindow | null): Promise<Output<'app.chooseFile'>> {
  const { canceled, filePaths } = await ask.open(window, {
    title: t('dialogs/choose-file/title'),
    buttonLabel: t('dialogs/choose-file/button'),
    properties: ['openFile'],
    filters: [
      { name: t('dialogs/choose-file/all'), extensions: copyEndings() },
      { name: t('dialogs/choose-file/pdf'), extensions: ['pdf'] },
      { name: t('dialogs/choose-file/pictures'), extensions: pictures },
    ],
  });
  const path = filePaths[0];
  if (canceled || path === undefined) return { cancelled: true, file: null };
  return { cancelled: false, file: { name: basename(path), bytes: await readOriginal(path) } };
}
