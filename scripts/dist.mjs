// npm run dist [-- arguments for electron-builder]: builds the packages for this platform into dist/.
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from './lib/places.mjs';
import { runTool } from './lib/run.mjs';
import { runScript, say } from './lib/say.mjs';
import { prepare } from './prepare/index.mjs';

await runScript(async () => {
  const runtime = await prepare();
  const args = [
    `-c.electronDist=${runtime.folder}`,
    `-c.electronVersion=${runtime.version}`,
    // A package made with the stand-in has to say so too: it finds this in its package.json.
    ...(runtime.carried ? ['-c.extraMetadata.carriedRuntime=true'] : []),
    ...process.argv.slice(2),
  ];
  const dist = join(root, 'dist');
  // What an earlier run left would be checked and handed out with this one's.
  await rm(dist, { recursive: true, force: true });
  const { status } = await runTool('electron-builder', ['--publish=never', ...args]);
  if (status !== 0) return status;
  // Only now: the packages may not have been installed when this file was loaded.
  const { verifyPackages } = await import('./package/verify.mjs');
  await verifyPackages(dist);
  say('Checked: the packed files and the fuses are as they should be.');
  if (runtime.carried)
    say('Built with the stand-in for Electron: a package to try, not one to hand to anybody.');
  return 0;
});
