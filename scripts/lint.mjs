// npm run lint: every check but the tests.
import { runChecks } from './lib/checks.mjs';
import { runScript } from './lib/say.mjs';
import { checkNodeVersion } from './prepare/node-version.mjs';
import { preparePackages } from './prepare/packages.mjs';

await runScript(async () => {
  checkNodeVersion();
  await preparePackages();
  return (await runChecks()) ? 0 : 1;
});
