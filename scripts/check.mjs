// npm run check: every check, then all tests.
import { join } from 'node:path';
import { runChecks } from './lib/checks.mjs';
import { root } from './lib/places.mjs';
import { run } from './lib/run.mjs';
import { runScript } from './lib/say.mjs';
import { checkNodeVersion } from './prepare/node-version.mjs';
import { preparePackages } from './prepare/packages.mjs';

await runScript(async () => {
  checkNodeVersion();
  await preparePackages();
  const clean = await runChecks();
  const { status } = await run(process.execPath, [join(root, 'scripts', 'test.mjs')]);
  return clean ? status : 1;
});
