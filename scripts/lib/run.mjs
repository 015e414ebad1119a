import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './places.mjs';

/**
 * @typedef {object} RunOptions
 * @property {NodeJS.ProcessEnv} [env] the whole environment; this process's own when left out
 * @property {number} [limit] milliseconds until the command and its children are ended
 * @property {boolean} [quiet] collect what it writes instead of showing it
 *
 * @typedef {object} RunResult
 * @property {number} status the exit status; 1 when a signal ended it
 * @property {boolean} timedOut whether the limit ended it
 * @property {string} output what it wrote, when quiet
 */

/**
 * Runs a command in the project folder and waits for its end.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<RunResult>} rejects only when the command can't be started
 */
export function run(command, args, { env = process.env, limit, quiet = false } = {}) {
  // A group of its own, so that a limit ends its children too. The terminal's signals don't reach such a
  // group, so they are passed on.
  const detached = limit !== undefined && process.platform !== 'win32';
  const child = spawn(command, [...args], {
    cwd: root,
    env,
    detached,
    stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
  });
  /** @param {NodeJS.Signals} signal */
  const send = (signal) => {
    try {
      if (detached && child.pid !== undefined) process.kill(-child.pid, signal);
      else child.kill(signal);
    } catch {
      // It has ended in the meantime.
    }
  };
  /** @param {NodeJS.Signals} signal */
  const passOn = (signal) => {
    if (detached || signal !== 'SIGINT') send(signal);
  };

  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (/** @type {string} */ text) => (output += text));
  }

  return new Promise((resolve, reject) => {
    let timedOut = false;
    /** @type {NodeJS.Timeout | undefined} */
    let killer;
    const timer =
      limit === undefined
        ? undefined
        : setTimeout(() => {
            timedOut = true;
            send('SIGTERM');
            killer = setTimeout(() => send('SIGKILL'), 10_000);
          }, limit);
    const settle = () => {
      clearTimeout(timer);
      clearTimeout(killer);
      process.off('SIGINT', passOn).off('SIGTERM', passOn);
    };
    process.on('SIGINT', passOn).on('SIGTERM', passOn);
    child.once('error', (error) => {
      settle();
      reject(error);
    });
    child.once('close', (code) => {
      settle();
      resolve({ status: code ?? 1, timedOut, output });
    });
  });
}

/**
 * Runs a tool of node_modules with this Node, without a shell or npx.
 * @param {string} packageName
 * @param {readonly string[]} args
 * @param {RunOptions & {name?: string}} [options] `name` where the package has several commands
 * @returns {Promise<RunResult>}
 */
export function runTool(packageName, args, options = {}) {
  const folder = join(root, 'node_modules', packageName);
  /** @type {{name: string, bin: string | Record<string, string>}} */
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const name = options.name ?? packageName;
  const file = typeof manifest.bin === 'string' ? manifest.bin : manifest.bin[name];
  if (file === undefined) throw new Error(`${packageName} has no command ${name}`);
  return run(process.execPath, [join(folder, file), ...args], options);
}

/**
 * Runs npm: the one that started this script where there is one.
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<RunResult>}
 */
export function runNpm(args, options) {
  const script = process.env['npm_execpath'];
  if (script?.endsWith('.js')) return run(process.execPath, [script, ...args], options);
  // Windows starts npm.cmd only through its shell.
  if (process.platform === 'win32')
    return run(process.env['ComSpec'] ?? 'cmd.exe', ['/d', '/s', '/c', 'npm', ...args], options);
  return run('npm', args, options);
}
