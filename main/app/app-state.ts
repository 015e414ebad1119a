import { app, nativeTheme } from 'electron';
import type { AppState, Settings } from '@shared/ipc/contract';
import type { SettingsFile } from '../settings/settings-file';
import { isCarriedRuntime } from './carried-runtime';
import type { CurrentLibrary } from './current-library';

/** The platforms that Galley is built for; any other Unix is treated as Linux. */
function platform(): AppState['platform'] {
  return process.platform === 'darwin' || process.platform === 'win32' ? process.platform : 'linux';
}

/** The settings that the window sees. */
export function visibleSettings(settings: SettingsFile): Settings {
  const { theme, textSize, singleKeys, keys, localAddresses } = settings.read();
  return { theme, textSize, singleKeys, keys, localAddresses };
}

/** What the window needs to know of the app. Waits until no library is being opened or closed. */
export async function appState(current: CurrentLibrary, settings: SettingsFile): Promise<AppState> {
  await current.settled();
  const info = current.isOpen ? await current.ask('library.info', undefined) : null;
  const library = info?.ok ? info.value : null;
  return {
    version: app.getVersion(),
    platform: platform(),
    carriedRuntime: isCarriedRuntime(app.getAppPath(), process.env),
    settings: visibleSettings(settings),
    library,
    me: library && current.me,
    openError: library ? null : current.openError,
  };
}

/** Keeps new settings and puts them to use. */
export function changeSettings(settings: SettingsFile, changed: Partial<Settings>): Settings {
  settings.change(changed);
  nativeTheme.themeSource = settings.read().theme;
  return visibleSettings(settings);
}
