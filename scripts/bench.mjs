// npm run bench -- app: measures the real app with a long article, and prints what it finds.
import { appEnvironment } from './lib/app-environment.mjs';
import { runTool } from './lib/run.mjs';
import { runScript } from './lib/say.mjs';
import { withDisplay } from './lib/xvfb.mjs';
import { prepare } from './prepare/index.mjs';
import { hasDisplay } from './prepare/system-libraries.mjs';

const limit = 6 * 60_000;

/**
 * Measures the app: opening, verdicts, scrolling and selecting with ten and with a thousand claims.
 * @returns {Promise<number>} the exit status; not 0 where anything could not be measured
 */
async function app() {
  const runtime = await prepare();
  return withDisplay(!hasDisplay(), async (display) => {
    const args = ['test', '--config', 'tests/bench/playwright.config.ts', 'app.bench.ts'];
    const env = appEnvironment(runtime, display);
    const { status } = await runTool('@playwright/test', args, { name: 'playwright', limit, env });
    return status;
  });
}

const kinds = { app };

await runScript(async () => {
  const [kind, ...rest] = process.argv.slice(2);
  if (kind === undefined || !Object.hasOwn(kinds, kind) || rest.length > 0) {
    process.stderr.write(`Usage: npm run bench -- ${Object.keys(kinds).join('|')}\n`);
    return 2;
  }
  return kinds[/** @type {keyof typeof kinds} */ (kind)]();
});
