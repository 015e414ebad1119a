import type { Handlers } from '../ipc/handlers';
import type { SettingsFile } from '../settings/settings-file';
import { allowLocal } from './allow-local';
import { appState, changeSettings } from './app-state';
import { chooseFile } from './choose-file';
import { createLibrary, openLibrary } from './choose-library';
import { clipboardAddress } from './clipboard-address';
import type { CurrentLibrary } from './current-library';
import { Exports } from './export-report';
import { fetchHandlers } from './fetching';
import { iAm } from './i-am';
import type { FileImport } from './file-import';
import { importFiles, importFolder } from './import-files';
import type { MainWindow } from './main-window';
import type { ApplicationMenu } from './menu';
import { openLink } from './open-link';
import type { OriginalPane } from './original-pane';
import type { Originals } from './original-window';

export interface Parts {
  current: CurrentLibrary;
  files: FileImport;
  settings: SettingsFile;
  window: MainWindow;
  menu: ApplicationMenu;
  originals: Originals;
  pane: OriginalPane;
  /** The window and the menu show something else now. */
  changed: () => void;
}

/** What the window may ask of main and of the library. */
export function handlersFor({
  current,
  files,
  settings,
  window,
  menu,
  originals,
  pane,
  changed,
}: Parts): Handlers {
  const exports = new Exports();
  return {
    library: (name, input) => current.ask(name, input as never),
    app: {
      'app.state': () => appState(current, settings),
      ...fetchHandlers(current, settings),
      'app.clipboardAddress': clipboardAddress,
      'app.settings': async (input) => {
        const now = changeSettings(settings, await allowLocal(window.current, input));
        changed();
        return now;
      },
      'app.menu': async ({ x, y }) => {
        await menu.refresh();
        if (window.current) menu.popUp(window.current, x, y);
      },
      'app.createLibrary': ({ sample }) => createLibrary(current, window.current, sample),
      'app.openLibrary': () => openLibrary(current, window.current),
      'app.closeLibrary': () => current.close(),
      'app.restoreBackup': async () => {
        await current.restore();
        return { cancelled: false };
      },
      'app.iAm': (input) => iAm(current, input),
      'app.chooseFile': () => chooseFile(window.current),
      'app.importFiles': ({ as }) => importFiles(current, files, window.current, as),
      'app.importFolder': ({ as }) => importFolder(current, files, window.current, as),
      'app.retryImport': async ({ files: left, known }) => ({
        outcomes: await files.again(left, known),
      }),
      'app.cancelImport': () => files.cancel(),
      'app.showOriginal': ({ revision }) => originals.show(current, window.current, revision),
      'app.showPage': (wish) => pane.show(current, window.current, wish),
      'app.findInPage': ({ words }) => pane.find(words),
      'app.openLink': ({ url }) => openLink(window.current, url),
      'app.exportReport': (input) => exports.write(current, window.current, input),
      'app.exportReports': (input) => exports.writeMany(current, window.current, input),
      'app.showExport': () => exports.showLast(),
    },
  };
}
