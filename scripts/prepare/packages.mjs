import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../lib/places.mjs';
import { runNpm } from '../lib/run.mjs';
import { Refusal, say } from '../lib/say.mjs';

/**
 * @typedef {object} LockedPackage
 * @property {string} [version]
 * @property {string} [integrity]
 * @property {boolean} [optional]
 *
 * @typedef {{packages: Record<string, LockedPackage>}} LockFile
 */

/**
 * Whether what npm installed is what the lock file asks for. npm keeps its own account of node_modules,
 * written when an install is complete, so an interrupted one doesn't count.
 * @param {LockFile} locked package-lock.json
 * @param {LockFile} installed node_modules/.package-lock.json
 * @returns {boolean}
 */
export function isInstalled(locked, installed) {
  const wanted = Object.entries(locked.packages).filter(([path]) => path !== '');
  const present = wanted.every(([path, entry]) => {
    const found = installed.packages[path];
    // Optional packages are often for another platform.
    if (!found) return entry.optional === true;
    return found.version === entry.version && found.integrity === entry.integrity;
  });
  return present && Object.keys(installed.packages).every((path) => path in locked.packages);
}

/** Installs the packages of the lock file, unless they are there. */
export async function preparePackages() {
  const account = join(root, 'node_modules', '.package-lock.json');
  if (existsSync(account)) {
    /** @type {LockFile} */
    const locked = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
    if (isInstalled(locked, JSON.parse(readFileSync(account, 'utf8')))) return;
  }
  say('Installing packages (npm ci).');
  // Building needs the development packages, whatever NODE_ENV says.
  const { status } = await runNpm(['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']);
  if (status !== 0)
    throw new Refusal('npm ci failed; its message is above. Galley needs the npm registry once.');
}
