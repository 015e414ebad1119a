import { join } from 'node:path';
import { app, BrowserWindow, dialog, nativeTheme, screen } from 'electron';
import type { EventData, EventName } from '@shared/ipc/contract';
import { t } from '@shared/text/index';
import { send } from '../ipc/send';
import type { SettingsFile } from '../settings/settings-file';
import { homePage } from './app-protocol';
import { addContextMenu } from './context-menu';
import { log } from './log';
import { sealed } from './sealed';
import { backgroundColor, titleBarOverlay } from './theme';
import { placeFor, smallest } from './window-place';

/** A page that dies so often within a minute isn't loaded again. */
const pageDeathLimit = 3;
const minute = 60_000;

/** Galley's window. There is one at most. */
export class MainWindow {
  #window: BrowserWindow | null = null;
  readonly #settings: SettingsFile;
  readonly #onGone: () => void;

  /** @param onGone the window or its page is gone, and what was shown beside it should go, too */
  constructor(settings: SettingsFile, onGone: () => void) {
    this.#settings = settings;
    this.#onGone = onGone;
    nativeTheme.on('updated', () => this.#paint());
  }

  /** The window, where there is one: the parent of dialogs. */
  get current(): BrowserWindow | null {
    return this.#window;
  }

  isOurs(webContentsId: number): boolean {
    return this.#window?.webContents.id === webContentsId;
  }

  tell<E extends EventName>(name: E, data: EventData<E>): void {
    if (this.#window) send(this.#window.webContents, name, data);
  }

  /** Opens the window, or brings it to the front. */
  show(): void {
    if (!this.#window) this.#create();
    else {
      if (this.#window.isMinimized()) this.#window.restore();
      this.#window.focus();
    }
  }

  #create(): void {
    const last = this.#settings.read().window;
    const areas = screen.getAllDisplays().map((display) => display.workArea);
    const window = new BrowserWindow({
      ...placeFor(last, areas),
      minWidth: smallest.width,
      minHeight: smallest.height,
      show: false,
      title: app.getName(),
      backgroundColor: backgroundColor(),
      titleBarStyle: 'hidden',
      titleBarOverlay: titleBarOverlay(),
      webPreferences: {
        ...sealed,
        preload: join(__dirname, '../preload/index.cjs'),
        devTools: !app.isPackaged,
      },
    });
    this.#window = window;
    window.once('ready-to-show', () => {
      if (last?.maximized) window.maximize();
      window.show();
    });
    window.on('close', () => this.#rememberPlace(window));
    window.on('closed', () => {
      this.#window = null;
      this.#onGone();
    });
    addContextMenu(window.webContents);
    this.#keepAlive(window);
    void window.loadURL(homePage).catch((error: unknown) => {
      // The window may be closed before its page has come.
      if (!window.isDestroyed()) throw error;
    });
  }

  #rememberPlace(window: BrowserWindow): void {
    this.#settings.change({ window: { ...window.getNormalBounds(), maximized: window.isMaximized() } });
  }

  /** Loads the page again when its process dies: it holds no record, so nothing is lost. */
  #keepAlive(window: BrowserWindow): void {
    let deaths: number[] = [];
    window.webContents.on('render-process-gone', (_event, { reason }) => {
      if (reason === 'clean-exit') return;
      this.#onGone();
      log('window', `its process is gone: ${reason}`);
      const now = Date.now();
      deaths = [...deaths.filter((at) => now - at < minute), now];
      if (deaths.length < pageDeathLimit) {
        window.webContents.reload();
        return;
      }
      dialog.showErrorBox(t('dialogs/window-stopped/message'), t('dialogs/window-stopped/detail'));
      app.quit();
    });
  }

  #paint(): void {
    if (!this.#window) return;
    this.#window.setBackgroundColor(backgroundColor());
    // macOS draws its own buttons and has no such method.
    if (process.platform !== 'darwin') this.#window.setTitleBarOverlay(titleBarOverlay());
  }
}
