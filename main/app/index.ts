/** Galley's main process: starts the parts and ties them together. */
import { basename, join } from 'node:path';
import { app, nativeTheme, session } from 'electron';
import { GalleyError } from '@shared/domain/errors';
import type { Id } from '@shared/domain/ids';
import type { MenuCommand } from '@shared/ipc/contract';
import { t } from '@shared/text/index';
import { guardRequests } from '../ipc/guard';
import { traceOf } from '../library/trace';
import type { LibraryEvent } from '../library/api';
import { openSettings } from '../settings/settings-file';
import { showAbout } from './about';
import { handlersFor } from './app-handlers';
import { servePage } from './app-protocol';
import { appState, changeSettings, visibleSettings } from './app-state';
import { ask } from './ask';
import { atMostEvery } from './at-most-every';
import { createLibrary, openLibrary } from './choose-library';
import { libraryArgument } from './command-line';
import { CurrentLibrary } from './current-library';
import { FileImport } from './file-import';
import { forkLibrary, restoreBackup } from './fork-library';
import { guardEverything, guardSession } from './guards';
import { log, logStrays, openLog } from './log';
import { MainWindow } from './main-window';
import { ApplicationMenu } from './menu';
import { OriginalPane } from './original-pane';
import { Originals } from './original-window';
import { registerSchemes } from './schemes';
import { shownOriginals } from './shown-documents';

// As root the sandbox has to be off on the command line, and turning it on here would then end Chromium's
// network process again and again.
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
registerSchemes();
guardEverything();

function start(): void {
  openLog();
  logStrays();
  const settings = openSettings(app.getPath('userData'), (fault) => log('settings', traceOf(fault)));
  nativeTheme.themeSource = settings.read().theme;
  guardSession(session.defaultSession, 'app');
  servePage(session.defaultSession, join(__dirname, '../renderer'));

  const documents = shownOriginals();
  const originals = new Originals(documents);
  const pane = new OriginalPane(documents);
  const window = new MainWindow(settings, () => {
    originals.closeAll();
    pane.close();
  });
  const current = new CurrentLibrary({
    settings,
    fork: forkLibrary,
    restoreBackup,
    onEvent: heard,
    onRestarted: (message) => window.tell('library.restarted', { message }),
    onChanged: changed,
    log,
  });
  const files = new FileImport(current, (progress) => window.tell('import.progress', progress));
  const menu = new ApplicationMenu({
    state: () => ({
      platform: process.platform,
      tools: !app.isPackaged,
      isOpen: current.isOpen,
      settings: visibleSettings(settings),
      recent: settings.read().recent,
    }),
    undo: () => current.get('command.state', undefined),
    actions: {
      send: (command: MenuCommand) => window.tell('menu.command', command),
      newLibrary: () => act(createLibrary(current, window.current, false)),
      openLibrary: () => act(openLibrary(current, window.current)),
      openRecent: (path) => act(current.open({ path })),
      closeLibrary: () => act(current.close()),
      change: (fields) => {
        changeSettings(settings, fields);
        changed();
      },
      about: () => act(showAbout(window.current)),
    },
  });

  // An import records dozens of files a second, and a new menu costs some milliseconds.
  const refreshMenu = atMostEvery(250, () => void menu.refresh());

  function heard(event: LibraryEvent): void {
    if (event.name === 'import.progress') return files.heard(event.data);
    window.tell(event.name, event.data);
    if (event.name === 'library.changed' && event.data.kinds.includes('history')) refreshMenu();
  }

  let library: Id | null = null;
  let states = 0;
  function changed(): void {
    if (current.id !== library) {
      originals.closeAll();
      pane.close();
    }
    library = current.id;
    void menu.refresh();
    const state = ++states;
    void appState(current, settings).then((now) => {
      // A newer one is on its way.
      if (state === states) window.tell('app.changed', now);
    });
  }

  /** Does what the menu asked for, and says what went wrong: there is no page that waits for the answer. */
  function act(done: Promise<unknown>): void {
    done.catch((thrown: unknown) => {
      if (!(thrown instanceof GalleyError)) log('menu', traceOf(thrown));
      const detail = thrown instanceof Error ? thrown.message : String(thrown);
      void ask.message(window.current, { type: 'error', message: t('dialogs/failed'), detail });
    });
  }

  guardRequests({
    handlers: handlersFor({ current, files, settings, window, menu, originals, pane, changed }),
    isOurWindow: (id) => window.isOurs(id),
    logBug: log,
  });

  const named = libraryArgument(process.argv, process.cwd());
  const path = named ?? settings.read().lastLibrary;
  // The window says why, where this fails: the state that it asks for has the error.
  if (path !== null)
    current
      .open({ path, create: named === null ? undefined : { name: basename(named) } })
      .catch(() => undefined);

  window.show();
  app.on('second-instance', () => window.show());
  app.on('activate', () => window.show());
  endGracefully(current);
}

/** Lets the library close before Galley ends. */
function endGracefully(current: CurrentLibrary): void {
  app.on('will-quit', (event) => {
    event.preventDefault();
    // Electron takes no second word while it is still telling of the first.
    void current.end().finally(() => setImmediate(() => app.exit()));
  });
  app.on('window-all-closed', () => {
    // A Mac's apps stay when their last window closes.
    if (process.platform !== 'darwin') app.quit();
  });
}

// The first Galley of a user shows its window when a second is started; two would fight over settings.
if (app.requestSingleInstanceLock()) void app.whenReady().then(start);
else app.quit();
