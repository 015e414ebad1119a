import type { Handlers } from '../ipc/handlers';
import type { SettingsFile } from '../settings/settings-file';
import type { CurrentLibrary } from './current-library';

/**
 * Asks the library for pages of the web. Whether this machine and its network may be asked is added here, from the
 * settings, as who asks is: the window can't say so itself. It travels with the request, so that nothing of it has to
 * be told again when the library process is started anew.
 */
export function fetchHandlers(
  current: Pick<CurrentLibrary, 'get'>,
  settings: Pick<SettingsFile, 'read'>,
): Pick<Handlers['app'], 'intake.fetch' | 'copies.fetch' | 'articles.fetch'> {
  const local = () => ({ local: settings.read().localAddresses });
  return {
    'intake.fetch': (page) => current.get('fetch.intake', { ...page, ...local() }),
    'copies.fetch': (page) => current.get('fetch.copy', { ...page, ...local() }),
    'articles.fetch': (pages) => current.get('fetch.articles', { ...pages, ...local() }),
  };
}
