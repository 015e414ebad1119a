import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

// Not import.meta.dirname: the check of Node's version has to be able to run on an older Node.
/** The project folder. */
export const root = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..');

/**
 * The folder of this user for what can be fetched again.
 * @param {NodeJS.Platform} [platform]
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {string} an absolute path; it may not exist yet
 */
export function cacheFolder(platform = process.platform, env = process.env) {
  if (platform === 'darwin') return join(homedir(), 'Library', 'Caches', 'galley');
  if (platform === 'win32')
    return join(env['LOCALAPPDATA'] ?? join(homedir(), 'AppData', 'Local'), 'galley', 'Cache');
  return join(env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'galley');
}
