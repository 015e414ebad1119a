import { existsSync } from 'node:fs';
import { open, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { Refusal } from '../lib/say.mjs';

/**
 * What a package may do with its Electron: everything else that Electron can switch is off.
 * @type {ReadonlySet<number>}
 */
const fusesOn = new Set([
  FuseV1Options.EnableCookieEncryption,
  FuseV1Options.EnableEmbeddedAsarIntegrityValidation,
  FuseV1Options.OnlyLoadAppFromAsar,
]);
/**
 * Switches of Chromium's start-up, which Galley leaves as they come.
 * @type {ReadonlySet<number>}
 */
const fusesFree = new Set([FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]);

/** The only files that belong into the archive. */
const expected = [
  /^(package\.json|LICENSE)$/,
  /^out\/main\/(index|library|worker)\.cjs$/,
  /^out\/main\/chunks\//,
  /^out\/preload\/index\.cjs$/,
  /^out\/renderer\//,
  /^node_modules\/(@signalapp\/sqlcipher|node-gyp-build)\/(package\.json|LICENSE)$/,
  /^node_modules\/@signalapp\/sqlcipher\/dist\/index\.cjs$/,
  /^node_modules\/@signalapp\/sqlcipher\/prebuilds\/[^/]+\/[^/]+\.node$/,
  /^node_modules\/node-gyp-build\/(index|node-gyp-build)\.js$/,
];

/**
 * @typedef {{files?: Record<string, Entry>}} Entry a folder's entries, or a file without any
 * @param {Entry} entry
 * @param {string} [path]
 * @returns {string[]} the paths of the files below
 */
function pathsOf({ files }, path = '') {
  if (!files) return [path];
  return Object.entries(files).flatMap(([name, entry]) => pathsOf(entry, path ? `${path}/${name}` : name));
}

/**
 * @param {string} archive an asar file
 * @returns {Promise<string[]>} the paths of its files
 */
export async function listArchive(archive) {
  const file = await open(archive);
  try {
    const head = Buffer.alloc(16);
    await file.read(head, 0, 16, 0);
    const json = Buffer.alloc(head.readUInt32LE(12));
    await file.read(json, 0, json.length, 16);
    return pathsOf(JSON.parse(json.toString('utf8')));
  } finally {
    await file.close();
  }
}

/**
 * What is wrong with the list of files of a package.
 * @param {readonly string[]} paths
 * @returns {string[]} a sentence for each problem
 */
export function problemsOf(paths) {
  const strays = paths.filter((path) => !expected.some((pattern) => pattern.test(path)));
  const binaries = paths.filter((path) => path.endsWith('.node'));
  return [
    ...strays.map((path) => `${path} does not belong into the package.`),
    ...(binaries.length === 1 ? [] : [`There are ${binaries.length} sqlcipher binaries, not one.`]),
  ];
}

/**
 * Finds the packed apps in dist/.
 * @param {string} dist
 * @returns {Promise<{executable: string, archive: string}[]>}
 */
async function packedApps(dist) {
  const folders = await readdir(dist, { withFileTypes: true });
  return folders
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => join(dist, name))
    .flatMap((folder) => [
      { executable: join(folder, 'galley'), archive: join(folder, 'resources', 'app.asar') },
      { executable: join(folder, 'Galley.exe'), archive: join(folder, 'resources', 'app.asar') },
      {
        executable: join(folder, 'Galley.app'),
        archive: join(folder, 'Galley.app', 'Contents', 'Resources', 'app.asar'),
      },
    ])
    .filter(({ executable, archive }) => existsSync(executable) && existsSync(archive));
}

/**
 * Stops unless every packed app in dist/ holds what it should and no more, with its fuses set.
 * @param {string} dist
 * @returns {Promise<number>} how many apps there are
 */
export async function verifyPackages(dist) {
  const apps = await packedApps(dist);
  for (const { executable, archive } of apps) {
    const problems = problemsOf(await listArchive(archive));
    for (const [fuse, state] of Object.entries(await getCurrentFuseWire(executable))) {
      const number = Number(fuse);
      if (Number.isNaN(number) || fusesFree.has(number)) continue;
      const wanted = fusesOn.has(number) ? FuseState.ENABLE : FuseState.DISABLE;
      if (state !== wanted && state !== FuseState.REMOVED)
        problems.push(`The fuse ${FuseV1Options[number] ?? fuse} is not as it should be.`);
    }
    if (problems.length > 0) throw new Refusal(`${executable}:\n${problems.join('\n')}`);
  }
  if (apps.length === 0) throw new Refusal(`There is no packed app in ${dist}.`);
  return apps.length;
}
