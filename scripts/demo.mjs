// npm run demo: shows the real app at work, step by step, with a picture of each step in out/demo/.
import { pathToFileURL } from 'node:url';
import { appEnvironment } from './lib/app-environment.mjs';
import { runTool } from './lib/run.mjs';
import { runScript, say } from './lib/say.mjs';
import { withDisplay } from './lib/xvfb.mjs';
import { prepare } from './prepare/index.mjs';
import { hasDisplay } from './prepare/system-libraries.mjs';

const limit = 5 * 60_000;

/**
 * Runs the guided demo on a virtual display where there is no real one.
 * @param {import('./prepare/runtime.mjs').Runtime} runtime
 * @returns {Promise<number>} the exit status
 */
export async function demo(runtime) {
  return withDisplay(!hasDisplay(), async (display) => {
    const { status } = await runTool(
      '@playwright/test',
      ['test', '--config', 'tests/demo/playwright.config.ts'],
      {
        name: 'playwright',
        limit,
        env: appEnvironment(runtime, display),
      },
    );
    if (status === 0) say('The demo is done: its pictures and the report are in out/demo/.');
    return status;
  });
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href)
  await runScript(async () => demo(await prepare()));
