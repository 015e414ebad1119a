import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../lib/places.mjs';
import { runTool } from '../lib/run.mjs';
import { Refusal, say } from '../lib/say.mjs';

/** What the bundles are made from. */
const sources = [
  'shared',
  'main',
  'renderer',
  'electron.vite.config.ts',
  'package.json',
  'package-lock.json',
];

/**
 * One hash of the names and contents of all files in some places.
 * @param {string} folder
 * @param {readonly string[]} places folders or files in it
 * @returns {Promise<string>}
 */
export async function hashOf(folder, places) {
  const hash = createHash('sha256');
  for (const place of places) {
    const names = await readdir(join(folder, place), { recursive: true, withFileTypes: true }).then(
      (entries) =>
        entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name)),
      () => [join(folder, place)],
    );
    for (const name of names.sort()) {
      const content = await readFile(name).catch(() => Buffer.alloc(0));
      hash.update(`${name.slice(folder.length)}\0${content.length}\0`).update(content);
    }
  }
  return hash.digest('hex');
}

/**
 * Builds the bundles in out/, unless they were built from these very sources.
 * @param {{always?: boolean}} [options]
 */
export async function prepareBundles({ always = false } = {}) {
  const stamp = join(root, 'out', 'built-from');
  const now = await hashOf(root, sources);
  const before = existsSync(join(root, 'out', 'renderer', 'index.html'))
    ? await readFile(stamp, 'utf8').catch(() => '')
    : '';
  if (!always && before === now) return;
  say('Building.');
  await rm(stamp, { force: true });
  const { status, output } = await runTool('electron-vite', ['build'], { quiet: true });
  if (status !== 0) throw new Refusal(`The build failed:\n${output}`);
  await mkdir(join(root, 'out'), { recursive: true });
  await writeFile(stamp, now);
}
