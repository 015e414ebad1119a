// npm run demo: shows the real app at work, step by step, with a picture of each step in out/demo/.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { appEnvironment } from './lib/app-environment.mjs';
import { root } from './lib/places.mjs';
import { runScript, say } from './lib/say.mjs';
import { withDisplay } from './lib/xvfb.mjs';
import { prepare } from './prepare/index.mjs';
import { hasDisplay } from './prepare/system-libraries.mjs';

/**
 * Starts the app with empty settings of its own, and shows it.
 * @param {import('./prepare/runtime.mjs').Runtime} runtime
 * @returns {Promise<number>} the exit status
 */
export async function demo(runtime) {
  // Only now: the packages may not have been installed when this file was loaded.
  const { _electron } = await import('@playwright/test');
  return withDisplay(!hasDisplay(), async (display) => {
    const userData = await mkdtemp(join(tmpdir(), 'galley-demo-'));
    try {
      const app = await _electron.launch({
        executablePath: runtime.path,
        args: [root, `--user-data-dir=${userData}`],
        env: appEnvironment(runtime, display),
      });
      const window = await app.firstWindow();
      await window.waitForLoadState();
      const picture = join(root, 'out', 'demo', '1-window.png');
      await window.screenshot({ path: picture });
      say(`The window: ${picture}`);
      await app.close();
      return 0;
    } finally {
      await rm(userData, { recursive: true, force: true });
    }
  });
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href)
  await runScript(async () => demo(await prepare()));
