import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { prepare } from '../prepare/index.mjs';
import { hasDisplay } from '../prepare/system-libraries.mjs';
import { appEnvironment } from './app-environment.mjs';
import { pagesIn, writeFiles } from './mixed-files.mjs';
import { root } from './places.mjs';
import { runTool } from './run.mjs';
import { say } from './say.mjs';
import { withDisplay } from './xvfb.mjs';

const pagesBeside = join(root, '..', 'shared', 'benchmarks', 'extraction', 'pages');
const work = join(root, 'out', 'bench-import');
const windowLimit = 12 * 60_000;

/**
 * Imports a folder with the command line; how long it took, and what became of the files.
 * @param {string} folder
 * @param {string} library
 * @param {'import' | 'skip'} [wish] what becomes of files that the library has; pages that were changed keep their address
 */
function importFolder(folder, library, wish = 'import') {
  const args = [
    'import',
    folder,
    '--library',
    library,
    '--person',
    'Ana Prado',
    '--create',
    '--json',
    '--known',
    wish,
  ];
  const began = performance.now();
  const { stdout } = spawnSync(process.execPath, [join(root, 'out', 'main', 'galley.cjs'), ...args], {
    encoding: 'utf8',
    maxBuffer: 1024 ** 3,
  });
  const seconds = (performance.now() - began) / 1000;
  /** @type {{ok: boolean, error?: {code: string}}[]} */
  const outcomes = JSON.parse(stdout);
  const known = outcomes.filter(({ error }) => error?.code === 'article-known').length;
  return { seconds, known, failed: outcomes.filter(({ ok }) => !ok).length - known, all: outcomes.length };
}

/**
 * Prints how fast a folder came in.
 * @param {string} what
 * @param {ReturnType<typeof importFolder>} figures
 */
function print(what, { seconds, known, failed, all }) {
  const rate = (all / seconds).toFixed(1);
  process.stdout.write(
    `${what.padEnd(28)} ${String(all).padStart(6)} files in ${seconds.toFixed(1).padStart(6)} s: ${rate.padStart(7)} a second; ${known} known, ${failed} failed\n`,
  );
}

/**
 * Measures importing: a folder of pages, a mixed one, the same once more, and the window meanwhile.
 * @param {string | undefined} given a folder of saved pages, packed or not
 * @param {{files: number, window: number}} options how many files come in, and how many while the window is used; 0: no window
 * @returns {Promise<number>} the exit status: 2 where there are no pages to measure with
 */
export async function benchImport(given, { files, window }) {
  const from = given === undefined ? pagesBeside : resolve(given);
  if (!existsSync(from)) {
    process.stderr.write(`There are no saved pages at ${from}. Name a folder of them.\n`);
    return 2;
  }
  const runtime = await prepare();
  rmSync(work, { recursive: true, force: true });
  mkdirSync(work, { recursive: true });
  try {
    const pages = pagesIn(from);
    say(`${files} files are written.`);
    writeFiles(join(work, 'pages'), { count: files, pages, mixed: false });
    print('pages', importFolder(join(work, 'pages'), join(work, 'library of pages')));
    rmSync(join(work, 'pages'), { recursive: true });
    const mixed = join(work, 'mixed');
    writeFiles(mixed, { count: files, pages, mixed: true });
    print('mixed', importFolder(mixed, join(work, 'library')));
    print('mixed, once more', importFolder(mixed, join(work, 'library'), 'skip'));
    rmSync(mixed, { recursive: true });
    if (window === 0) return 0;
    writeFiles(join(work, 'window'), { count: window, pages, mixed: true });
    return await withDisplay(!hasDisplay(), async (display) => {
      const env = appEnvironment(runtime, { ...display, GALLEY_BENCH: work });
      const args = ['test', '--config', 'tests/bench/playwright.config.ts', 'import.bench.ts'];
      const { status } = await runTool('@playwright/test', args, {
        name: 'playwright',
        limit: windowLimit,
        env,
      });
      return status;
    });
  } finally {
    rmSync(work, { recursive: true, force: true, maxRetries: 5 });
  }
}
