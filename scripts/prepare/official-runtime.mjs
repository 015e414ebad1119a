import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cacheFolder, root } from '../lib/places.mjs';
import { say } from '../lib/say.mjs';

/** How long a download may bring nothing before it is given up, in milliseconds. */
const stallLimit = 20_000;
/** How long a failed download is remembered, so that every start in between is quick: a day. */
const rememberFor = 24 * 3_600_000;

/**
 * @param {string} folder
 * @returns {Promise<number>} the bytes of all files under it
 */
async function sizeOf(folder) {
  const names = await readdir(folder, { recursive: true }).catch(() => []);
  const sizes = await Promise.all(
    names.map((name) =>
      stat(join(folder, name)).then(
        (entry) => entry.size,
        () => 0,
      ),
    ),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}

/**
 * Runs the electron package's own installer, which checks Electron's checksums, and ends it when nothing
 * arrives any more.
 * @returns {Promise<boolean>} whether it succeeded
 */
async function install() {
  const folder = join(root, 'node_modules', 'electron');
  const temporary = await mkdtemp(join(tmpdir(), 'galley-electron-'));
  const child = spawn(process.execPath, [join(folder, 'install.js')], {
    env: { ...process.env, TMPDIR: temporary, TMP: temporary, TEMP: temporary },
    stdio: 'ignore',
  });
  let bytes = 0;
  let since = Date.now();
  const watch = setInterval(() => {
    void Promise.all([sizeOf(temporary), sizeOf(join(folder, 'dist'))]).then(([down, unpacked]) => {
      if (down + unpacked !== bytes) since = Date.now();
      bytes = down + unpacked;
      if (Date.now() - since > stallLimit) child.kill();
    });
  }, 1_000);
  try {
    return await new Promise((resolve) => {
      child.once('error', () => resolve(false));
      child.once('close', (code) => resolve(code === 0));
    });
  } finally {
    clearInterval(watch);
    await rm(temporary, { recursive: true, force: true });
  }
}

/**
 * Fetches the official Electron into node_modules/electron, unless that failed within the last day.
 * @returns {Promise<boolean>} whether it is there now
 */
export async function fetchOfficial() {
  const note = join(cacheFolder(), 'electron-download-failed');
  const failed = await stat(note).then(
    (entry) => entry.mtimeMs,
    () => 0,
  );
  if (Date.now() - failed < rememberFor) return false;
  say('Fetching Electron from its release page.');
  if (await install()) {
    await rm(note, { force: true });
    return true;
  }
  await mkdir(cacheFolder(), { recursive: true });
  await writeFile(note, 'Galley tries the download again a day after the date of this file.\n');
  say(`It can't be reached. Galley tries again tomorrow, or once ${note} is deleted.`);
  return false;
}
