import { BrowserWindow } from 'electron';
import type { Id } from '@shared/domain/ids';
import type { ProcessOutput } from '@shared/ipc/contract';
import { addContextMenu } from './context-menu';
import type { CurrentLibrary } from './current-library';
import { plainText } from './plain-text-page';
import { saveOriginal } from './save-original';
import { sealed } from './sealed';
import type { ShownDocuments } from './shown-documents';

type Original = ProcessOutput<'originals.read'>;

/**
 * What an original is to Chromium: a page as it came in, byte for byte, or plain text, Markdown too. It is
 * decoded as it was when it was read, so that both show the same letters.
 */
export function contentTypeOf(format: Original['format'], encoding: string): string {
  return `${format === 'html' ? 'text/html' : 'text/plain'}; charset=${encoding}`;
}

/** Shows originals, each in a window of its own that is cut off from scripts and from every network. */
export class Originals {
  readonly #documents: ShownDocuments;
  readonly #windows = new Map<Id, BrowserWindow>();

  constructor(documents: ShownDocuments) {
    this.#documents = documents;
  }

  /**
   * Shows the original of a revision, or brings the window that shows it to the front. One that is no text is saved
   * where the user says, since only another program can show it.
   */
  async show(current: CurrentLibrary, main: BrowserWindow | null, revision: Id): Promise<void> {
    const open = this.#windows.get(revision);
    if (open) {
      open.focus();
      return;
    }
    const original = await current.get('originals.read', { revision });
    if (original.encoding === null) await saveOriginal(main, original);
    else this.#open(revision, original, original.encoding);
  }

  /** Closes all of them: they belong to the library and to the window that were open. */
  closeAll(): void {
    for (const window of this.#windows.values()) window.destroy();
  }

  #open(revision: Id, original: Original, encoding: string): void {
    const contentType = contentTypeOf(original.format, encoding);
    const document = this.#documents.add({ contentType, bytes: original.bytes });
    const window = new BrowserWindow({
      width: 900,
      height: 900,
      title: original.name,
      webPreferences: {
        ...sealed,
        session: this.#documents.session,
        javascript: false,
        devTools: false,
      },
    });
    this.#windows.set(revision, window);
    // The menu is about the main window.
    window.removeMenu();
    window.on('page-title-updated', (event) => event.preventDefault());
    window.on('closed', () => {
      document.forget();
      this.#windows.delete(revision);
    });
    addContextMenu(window.webContents);
    if (original.format !== 'html')
      window.webContents.on('dom-ready', () => void window.webContents.insertCSS(plainText));
    void window.loadURL(document.url).catch((error: unknown) => {
      // It may be closed before its page has come.
      if (!window.isDestroyed()) throw error;
    });
  }
}
