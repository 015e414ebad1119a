import type { MenuItemConstructorOptions as Item } from 'electron';
import type { UndoState } from '@shared/domain/history';
import { themes, type MenuCommand, type Settings } from '@shared/ipc/contract';
import { acceleratorOf } from '@shared/keys/chord';
import { keysFor } from '@shared/keys/keys-for';
import { menuKeys } from '@shared/keys/menu-keys';
import { t } from '@shared/text/index';
import { commands } from '@shared/text/en/commands';
import { textSizes } from './text-size';

/** What the menu shows. */
export interface MenuState {
  platform: NodeJS.Platform;
  /** Whether Electron's developer tools may be opened. */
  tools: boolean;
  isOpen: boolean;
  undo: UndoState;
  settings: Settings;
  recent: readonly string[];
}

/** What its entries do. */
export interface MenuActions {
  /** For the window to do. */
  send(command: MenuCommand): void;
  newLibrary(): void;
  openLibrary(): void;
  openRecent(path: string): void;
  closeLibrary(): void;
  change(settings: Partial<Settings>): void;
  about(): void;
}

/** `Undo “Verdict (12)”`, or the bare word where there is nothing to undo or no name for it. */
function labelOf(direction: 'undo' | 'redo', step: UndoState['undo']): string {
  if (!step || !Object.hasOwn(commands, step.type)) return t(`menu/${direction}`);
  const name = t(`commands/${step.type as keyof typeof commands}`);
  const what = step.count > 1 ? t('menu/several', { what: name, count: step.count }) : name;
  return t(`menu/${direction}-of`, { what });
}

/** The first key in force that a menu may show, if there is one. */
function accelerator(command: MenuCommand, given: Settings['keys']): Pick<Item, 'accelerator'> {
  const { action, keys } = menuKeys[command];
  const changed = Object.hasOwn(given, action) ? given[action] : undefined;
  const shown = keysFor(keys, changed).flatMap((chord) => acceleratorOf(chord) ?? []);
  return shown[0] === undefined ? {} : { accelerator: shown[0] };
}

const separator: Item = { type: 'separator' };

/**
 * Makes the entries of what the window does. Their keys only stand beside the words: the page's own key map acts
 * on them, since it knows whether a text field, which undoes its own typing, or a dialog has the focus. A Mac
 * can't show keys without taking them, but gives them to the page first, and to the menu what the page left.
 */
const windowEntry =
  ({ platform, isOpen, settings }: MenuState, act: MenuActions) =>
  (command: MenuCommand, label = t(`menu/${command}`)): Item => ({
    label,
    ...accelerator(command, settings.keys),
    registerAccelerator: platform === 'darwin',
    enabled: isOpen,
    click: () => act.send(command),
  });

function fileMenu(state: MenuState, act: MenuActions): Item {
  const inWindow = windowEntry(state, act);
  const recent: Item[] = state.recent.map((path) => ({
    // A single & would underline the letter after it.
    label: path.replaceAll('&', '&&'),
    click: () => act.openRecent(path),
  }));
  const ending: Item[] = state.platform === 'darwin' ? [] : [separator, ...settingsAndQuit(state, act)];
  return {
    label: t('menu/file'),
    submenu: [
      { label: t('menu/new-library'), accelerator: 'CmdOrCtrl+Shift+N', click: () => act.newLibrary() },
      { label: t('menu/open-library'), accelerator: 'CmdOrCtrl+O', click: () => act.openLibrary() },
      { label: t('menu/recent'), enabled: recent.length > 0, submenu: recent },
      separator,
      inWindow('paste-article'),
      inWindow('fetch-article'),
      inWindow('import-files'),
      inWindow('import-folder'),
      separator,
      inWindow('export-html'),
      inWindow('export-pdf'),
      inWindow('export-json'),
      separator,
      {
        label: t('menu/close-library'),
        accelerator: 'CmdOrCtrl+Shift+W',
        enabled: state.isOpen,
        click: () => act.closeLibrary(),
      },
      ...ending,
    ],
  };
}

/** These stand in the File menu, and on macOS in the menu with the app's name. */
function settingsAndQuit(state: MenuState, act: MenuActions): Item[] {
  return [
    { ...windowEntry(state, act)('settings'), enabled: true },
    separator,
    { role: 'quit', label: t('menu/quit') },
  ];
}

function editMenu(state: MenuState, act: MenuActions): Item {
  const inWindow = windowEntry(state, act);
  const { undo, redo } = state.undo;
  return {
    label: t('menu/edit'),
    submenu: [
      inWindow('undo', labelOf('undo', undo)),
      inWindow('redo', labelOf('redo', redo)),
      separator,
      { role: 'cut', label: t('menu/cut') },
      { role: 'copy', label: t('menu/copy') },
      { role: 'paste', label: t('menu/paste') },
      { role: 'selectAll', label: t('menu/select-all') },
    ],
  };
}

function viewMenu(state: MenuState, act: MenuActions): Item {
  const inWindow = windowEntry(state, act);
  const { theme, textSize } = state.settings;
  const { larger, smaller, normal } = textSizes(textSize);
  const size = (
    key: 'text-larger' | 'text-smaller' | 'text-normal',
    accelerator: string,
    to: number,
  ): Item => ({
    label: t(`menu/${key}`),
    accelerator,
    enabled: to !== textSize,
    click: () => act.change({ textSize: to }),
  });
  const tools: Item[] = state.tools
    ? [separator, { role: 'toggleDevTools', label: t('menu/developer-tools') }]
    : [];
  return {
    label: t('menu/view'),
    submenu: [
      inWindow('go-library'),
      inWindow('go-review'),
      inWindow('go-sources'),
      inWindow('go-search'),
      separator,
      {
        label: t('menu/theme'),
        submenu: themes.map((name) => ({
          label: t(`menu/theme-${name}`),
          type: 'radio',
          checked: name === theme,
          click: () => act.change({ theme: name }),
        })),
      },
      size('text-larger', 'CmdOrCtrl+=', larger),
      // Where = needs no Shift for + (a number pad, a German keyboard), the key is called Plus.
      { ...size('text-larger', 'CmdOrCtrl+Plus', larger), visible: false, acceleratorWorksWhenHidden: true },
      size('text-smaller', 'CmdOrCtrl+-', smaller),
      size('text-normal', 'CmdOrCtrl+0', normal),
      separator,
      { role: 'togglefullscreen', label: t('menu/full-screen') },
      ...tools,
    ],
  };
}

function appMenu(state: MenuState, act: MenuActions): Item {
  return {
    label: 'Galley',
    submenu: [
      { label: t('menu/about'), click: () => act.about() },
      separator,
      { role: 'hide', label: t('menu/hide') },
      { role: 'hideOthers', label: t('menu/hide-others') },
      { role: 'unhide', label: t('menu/show-all') },
      separator,
      ...settingsAndQuit(state, act),
    ],
  };
}

/** The whole application menu. */
export function menuTemplate(state: MenuState, act: MenuActions): Item[] {
  const mac = state.platform === 'darwin';
  const help: Item[] = [
    { ...windowEntry(state, act)('keys'), enabled: true },
    ...(mac ? [] : [{ label: t('menu/about'), click: () => act.about() }]),
  ];
  const macWindow: Item = {
    label: t('menu/window'),
    submenu: [
      { role: 'minimize', label: t('menu/minimize') },
      { role: 'close', label: t('menu/close-window') },
    ],
  };
  return [
    ...(mac ? [appMenu(state, act)] : []),
    fileMenu(state, act),
    editMenu(state, act),
    viewMenu(state, act),
    ...(mac ? [macWindow] : []),
    { role: 'help', label: t('menu/help'), submenu: help },
  ];
}
