import { WebContentsView, type BrowserWindow, type Rectangle } from 'electron';
import type { Id } from '@shared/domain/ids';
import type { ProcessOutput } from '@shared/ipc/contract';
import { addContextMenu } from './context-menu';
import type { CurrentLibrary } from './current-library';
import { contentTypeOf } from './original-window';
import { plainText } from './plain-text-page';
import { sealed } from './sealed';
import type { ShownDocuments } from './shown-documents';

type Page = NonNullable<ProcessOutput<'intake.page'>>;

interface Shown {
  intake: Id;
  window: BrowserWindow;
  view: WebContentsView;
  forget: () => void;
}

/**
 * The page of an original inside Galley's window, cut off from scripts and from every network as in a window of its
 * own. There is one at most, and it lies over whatever the window draws at its place.
 */
export class OriginalPane {
  readonly #documents: ShownDocuments;
  #shown: Shown | null = null;
  /** What is wanted last: an answer that comes late is not shown. */
  #wanted: Id | null = null;

  constructor(documents: ShownDocuments) {
    this.#documents = documents;
  }

  /** Shows it at a place of the window, moves it there, or takes it away. Throws `intake-gone`. */
  async show(
    current: CurrentLibrary,
    window: BrowserWindow | null,
    wish: { intake: Id; at: Rectangle } | null,
  ): Promise<void> {
    this.#wanted = wish?.intake ?? null;
    if (!wish || !window) {
      this.close();
      return;
    }
    if (this.#shown?.intake !== wish.intake) {
      this.close();
      this.#wanted = wish.intake;
      const page = await current.get('intake.page', { intake: wish.intake });
      if (!page || this.#wanted !== wish.intake || window.isDestroyed()) return;
      this.#open(window, wish.intake, page);
    }
    this.#shown?.view.setBounds(wish.at);
  }

  /** Lights the words where they stand first. */
  find(words: string): void {
    const contents = this.#shown?.view.webContents;
    if (!contents) return;
    if (words === '') contents.stopFindInPage('clearSelection');
    else contents.findInPage(words, { matchCase: true });
  }

  close(): void {
    this.#wanted = null;
    const shown = this.#shown;
    if (!shown) return;
    this.#shown = null;
    shown.forget();
    if (!shown.window.isDestroyed()) shown.window.contentView.removeChildView(shown.view);
    shown.view.webContents.close();
  }

  #open(window: BrowserWindow, intake: Id, page: Page): void {
    const contentType = contentTypeOf(page.format, page.encoding);
    const { url, forget } = this.#documents.add({ contentType, bytes: page.bytes });
    const view = new WebContentsView({
      webPreferences: { ...sealed, session: this.#documents.session, javascript: false, devTools: false },
    });
    const { webContents } = view;
    addContextMenu(webContents);
    if (page.format !== 'html') webContents.on('dom-ready', () => void webContents.insertCSS(plainText));
    window.contentView.addChildView(view);
    this.#shown = { intake, window, view, forget };
    void webContents.loadURL(url).catch((error: unknown) => {
      // It may be closed before its page has come.
      if (this.#shown?.view === view) throw error;
    });
  }
}
