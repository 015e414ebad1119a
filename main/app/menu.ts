import { Menu, type BrowserWindow } from 'electron';
import type { UndoState } from '@shared/domain/history';
import { menuTemplate, type MenuActions, type MenuState } from './menu-template';

/** Nothing to undo and nothing to do again. */
const nothing: UndoState = { undo: null, redo: null };

export interface MenuSources {
  /** All that the menu shows but the undo state. */
  state: () => Omit<MenuState, 'undo'>;
  /** What undo and redo would do now. */
  undo: () => Promise<UndoState>;
  actions: MenuActions;
}

/** The application menu, kept in step with what it shows. */
export class ApplicationMenu {
  readonly #sources: MenuSources;
  #shown = '';
  #refreshing: Promise<void> | null = null;
  #stale = false;

  constructor(sources: MenuSources) {
    this.#sources = sources;
    this.#build(nothing);
  }

  /**
   * Builds the menu anew if what it shows has changed. Many calls while one is under way make one more: the
   * record may change a hundred times a second.
   */
  refresh(): Promise<void> {
    this.#stale = true;
    this.#refreshing ??= this.#refreshAll().finally(() => (this.#refreshing = null));
    return this.#refreshing;
  }

  /** Opens the menu in a window that has no menu bar. `x` and `y` are DIP from its top left corner. */
  popUp(window: BrowserWindow, x: number, y: number): void {
    Menu.getApplicationMenu()?.popup({ window, x, y });
  }

  async #refreshAll(): Promise<void> {
    while (this.#stale) {
      this.#stale = false;
      this.#build(await this.#sources.undo().catch(() => nothing));
    }
  }

  #build(undo: UndoState): void {
    const state = { ...this.#sources.state(), undo };
    const shown = JSON.stringify(state);
    // Labels can't be changed in place, and a new menu costs some milliseconds.
    if (shown === this.#shown) return;
    this.#shown = shown;
    Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(state, this.#sources.actions)));
  }
}
