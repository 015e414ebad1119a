import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { prepare } from '../prepare/index.mjs';
import { benchmarks, build } from './bench-search.mjs';
import { root } from './places.mjs';
import { run } from './run.mjs';
import { say } from './say.mjs';

const limit = 6 * 60_000;

/**
 * Measures how well and how fast claims are found in the next version of a text.
 * @param {string | undefined} given judged pairs as JSON Lines, also packed; those beside the checkout when left out
 * @returns {Promise<number>} the exit status: 2 where there are no pairs to measure with
 */
export async function benchAnchoring(given) {
  const pairs = given === undefined ? join(benchmarks, 'anchoring', 'pairs.jsonl.gz') : resolve(given);
  if (!existsSync(pairs)) {
    process.stderr.write(`There is nothing to measure with at ${pairs}.\n`);
    return 2;
  }
  await prepare();
  say('Building what is measured.');
  const built = await build();
  if (built.status !== 0) return built.status;
  const args = [join(root, 'out', 'bench', 'anchoring.cjs'), pairs];
  return (await run(process.execPath, args, { limit })).status;
}
