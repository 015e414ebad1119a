import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { prepare } from '../prepare/index.mjs';
import { hasDisplay } from '../prepare/system-libraries.mjs';
import { appEnvironment } from './app-environment.mjs';
import { root } from './places.mjs';
import { run, runTool } from './run.mjs';
import { say } from './say.mjs';
import { withDisplay } from './xvfb.mjs';

/** Where the data lies that the benchmarks are made for: beside the checkout. */
export const benchmarks = join(root, '..', 'shared', 'benchmarks');
const newswire = join(benchmarks, 'newswire');
const work = join(root, 'out', 'bench-search');
const enginesLimit = 20 * 60_000;
const windowLimit = 6 * 60_000;
const similarLimit = 10 * 60_000;

/** Bundles what is measured into `out/bench`. */
export const build = () => runTool('vite', ['build', '--config', 'tests/bench/search/vite.config.ts']);

/**
 * Measures searching: Galley beside lunr, MiniSearch and FTS5, the whole library, and the window while it indexes.
 * @param {string | undefined} given a folder or a file of JSON Lines; the newswire when left out
 * @param {{sizes: string, window: boolean}} options `sizes`: numbers of articles, with commas between
 * @returns {Promise<number>} the exit status: 2 where there are no articles to measure with
 */
export async function benchSearch(given, { sizes, window }) {
  const corpus = given === undefined ? newswire : resolve(given);
  if (!existsSync(corpus)) {
    const hint = given === undefined ? 'Name a folder or a file of JSON Lines with "title" and "body".' : '';
    process.stderr.write(`There are no articles at ${corpus}. ${hint}\n`);
    return 2;
  }
  const runtime = await prepare();
  say('Building what is measured.');
  const built = await build();
  if (built.status !== 0) return built.status;
  rmSync(work, { recursive: true, force: true });
  mkdirSync(work, { recursive: true });
  const script = join(root, 'out', 'bench', 'run.cjs');
  try {
    const args = [script, 'measure', work, corpus, join(root, 'out', 'main'), sizes];
    const measured = await run(process.execPath, args, { limit: enginesLimit });
    if (measured.status !== 0) return measured.status;
    let status = 0;
    if (window) {
      status = await withDisplay(!hasDisplay(), async (display) => {
        const env = appEnvironment(runtime, { ...display, GALLEY_BENCH: work });
        const playwright = ['test', '--config', 'tests/bench/playwright.config.ts', 'search.bench.ts'];
        const result = await runTool('@playwright/test', playwright, {
          name: 'playwright',
          limit: windowLimit,
          env,
        });
        return result.status;
      });
    }
    // What was measured is printed, also where the window couldn't be.
    const printed = await run(process.execPath, [script, 'print', work]);
    return status || printed.status;
  } finally {
    // Libraries of a hundred thousand articles and their indices.
    rmSync(work, { recursive: true, force: true, maxRetries: 5 });
  }
}

/**
 * Measures how well claims that say the same are found, by Galley, lunr, MiniSearch and BM25.
 * @param {string[]} folders more to measure with: in each `claims.jsonl` and `queries.jsonl`
 * @returns {Promise<number>} the exit status: 2 where something to measure with is missing
 */
export async function benchSimilar(folders) {
  for (const folder of [benchmarks, ...folders])
    if (!existsSync(folder)) {
      process.stderr.write(`There is nothing to measure with at ${folder}.\n`);
      return 2;
    }
  await prepare();
  say('Building what is measured.');
  const built = await build();
  if (built.status !== 0) return built.status;
  const args = [join(root, 'out', 'bench', 'similar.cjs'), benchmarks, ...folders];
  return (await run(process.execPath, args, { limit: similarLimit })).status;
}
