// npm test [-- unit|e2e [files]]: prepares this machine, runs the tests, and adds up what they report.
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { appEnvironment } from './lib/app-environment.mjs';
import { root } from './lib/places.mjs';
import { runTool } from './lib/run.mjs';
import { Refusal, runScript, say } from './lib/say.mjs';
import { addUp, closingLines, countPlaywright, countVitest } from './lib/test-counts.mjs';
import { withDisplay } from './lib/xvfb.mjs';
import { prepare, prepareCode } from './prepare/index.mjs';
import { hasDisplay } from './prepare/system-libraries.mjs';

/** @typedef {import('./lib/test-counts.mjs').Counts} Counts */

const minute = 60_000;

/**
 * Runs one test runner and reads its report.
 * @param {string} name
 * @param {string} report the JSON file it writes
 * @param {(report: never) => Counts} count
 * @param {() => Promise<import('./lib/run.mjs').RunResult>} runner
 * @returns {Promise<Counts>} with at least one failure where the runner itself failed or ran nothing
 */
async function outcome(name, report, count, runner) {
  await mkdir(join(root, 'out', 'test'), { recursive: true });
  // A report of an earlier run must not speak for this one.
  await rm(report, { force: true });
  const { status, timedOut } = await runner();
  const counts = await readFile(report, 'utf8').then(
    (text) => count(/** @type {never} */ (JSON.parse(text))),
    () => ({ passed: 0, failed: 0, skipped: 0, failures: [] }),
  );
  const problem = timedOut
    ? 'did not end within its time limit'
    : status !== 0
      ? `ended with status ${status}`
      : counts.passed === 0
        ? 'ran no test'
        : undefined;
  if (problem && counts.failed === 0) {
    say(`${name} ${problem}: counted as one failure.`);
    return { ...counts, failed: 1 };
  }
  return counts;
}

/** @param {readonly string[]} files */
function unit(files) {
  const report = join(root, 'out', 'test', 'unit.json');
  const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...files];
  return outcome('vitest', report, countVitest, () => runTool('vitest', args, { limit: 20 * minute }));
}

/** @param {readonly string[]} files @param {import('./prepare/runtime.mjs').Runtime} runtime */
function endToEnd(files, runtime) {
  const report = join(root, 'out', 'test', 'e2e.json');
  return withDisplay(!hasDisplay(), (display) =>
    outcome('playwright', report, countPlaywright, () =>
      runTool('@playwright/test', ['test', ...files], {
        name: 'playwright',
        limit: 30 * minute,
        env: appEnvironment(runtime, display),
      }),
    ),
  );
}

await runScript(async () => {
  const [which, ...files] = process.argv.slice(2);
  if (which !== undefined && which !== 'unit' && which !== 'e2e')
    throw new Refusal('Usage: npm test [-- unit|e2e [files]]');
  const counts = [];
  if (which === 'unit') {
    await prepareCode();
    counts.push(await unit(files));
  } else {
    const runtime = await prepare();
    if (which === undefined) counts.push(await unit([]));
    counts.push(await endToEnd(files, runtime));
  }
  const total = addUp(counts);
  for (const line of closingLines(total)) say(line);
  return total.failed > 0 ? 1 : 0;
});
