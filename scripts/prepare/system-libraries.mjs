import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { run } from '../lib/run.mjs';
import { Refusal, say } from '../lib/say.mjs';

/** What Electron links to or opens, as Debian names it. */
const libraries = [
  ...['libgtk-3-0', 'libnss3', 'libasound2', 'libgbm1', 'libxss1', 'libxtst6'],
  ...['libatk-bridge2.0-0', 'libdrm2', 'libxkbcommon0'],
];

/** @returns {boolean} whether a window can be shown to somebody */
export function hasDisplay() {
  return process.platform !== 'linux' || Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);
}

/** @returns {boolean} whether this process is root, as which Chromium's sandbox can't run */
export function isRoot() {
  return process.getuid?.() === 0;
}

/**
 * The libraries that ldd doesn't find.
 * @param {string} output of ldd
 * @returns {string[]} file names such as libgtk-3.so.0
 */
export function missingLibraries(output) {
  return [...output.matchAll(/^\s*(\S+) => not found/gm)].map(([, name = '']) => name);
}

/** @returns {boolean} whether a virtual display can be started */
function hasXvfb() {
  return (process.env['PATH'] ?? '').split(':').some((folder) => existsSync(join(folder, 'Xvfb')));
}

/**
 * The packages under the names of this release: Debian 13 and Ubuntu 24.04 renamed some (libgtk-3-0t64).
 * @param {readonly string[]} names
 * @returns {Promise<string[]>}
 */
async function namesHere(names) {
  const { output } = await run('apt-cache', ['pkgnames'], { quiet: true });
  const known = new Set(output.split('\n'));
  return names.map((name) => (known.has(`${name}t64`) ? `${name}t64` : name));
}

/**
 * Makes sure that Electron finds its system libraries and, where no display is there, a virtual one.
 * Installs them on Debian and its kin as root; elsewhere it says how, and stops.
 * @param {string} executable Electron's
 */
export async function prepareSystem(executable) {
  if (process.platform !== 'linux') return;
  const { output } = await run('ldd', [executable], { quiet: true });
  const missing = missingLibraries(output);
  const wanted = [...(missing.length > 0 ? libraries : []), ...(hasDisplay() || hasXvfb() ? [] : ['xvfb'])];
  if (wanted.length === 0) return;
  const what = [...missing, ...(wanted.includes('xvfb') ? ['Xvfb'] : [])].join(', ');
  if (!existsSync('/usr/bin/apt-get'))
    throw new Refusal(
      `Electron needs ${what}. Install the packages that on Debian are called ${wanted.join(' ')}.`,
    );
  if (!isRoot())
    throw new Refusal(
      `Electron needs ${what}. Run: sudo apt-get install ${(await namesHere(wanted)).join(' ')}`,
    );
  say(`Installing system libraries (${what}).`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const updated = await run('apt-get', ['update', '-q'], { env, quiet: true });
  const installed = await run(
    'apt-get',
    ['install', '-q', '-y', '--no-install-recommends', ...(await namesHere(wanted))],
    { env, quiet: true },
  );
  if (installed.status !== 0) throw new Refusal(`apt-get failed:\n${updated.output}${installed.output}`);
}

/**
 * Refuses to start where the kernel forbids Chromium's sandbox to an ordinary user and its helper isn't set
 * up in its place: Electron would end with a stack trace, and without the sandbox Galley doesn't run.
 * @param {string} executable Electron's
 */
export async function checkSandbox(executable) {
  if (process.platform !== 'linux' || isRoot()) return;
  /** @param {string} name @param {string} whenAbsent */
  const kernel = (name, whenAbsent) => {
    const file = join('/proc/sys', name);
    return existsSync(file) ? readFileSync(file, 'utf8').trim() : whenAbsent;
  };
  const allowed =
    kernel('kernel/unprivileged_userns_clone', '1') === '1' &&
    kernel('kernel/apparmor_restrict_unprivileged_userns', '0') === '0' &&
    kernel('user/max_user_namespaces', '1') !== '0';
  const helper = join(dirname(executable), 'chrome-sandbox');
  const { output } = await run('stat', ['-c', '%u %a', helper], { quiet: true });
  if (allowed || output.trim() === '0 4755') return;
  throw new Refusal(
    'This system forbids user namespaces, so Chromium needs its sandbox helper. Run:\n' +
      `sudo chown root ${helper} && sudo chmod 4755 ${helper}`,
  );
}
