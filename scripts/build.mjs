// npm run build: builds the bundles in out/, also when nothing changed.
import { runScript } from './lib/say.mjs';
import { prepareBundles } from './prepare/bundles.mjs';

await runScript(async () => {
  await prepareBundles({ always: true });
  return 0;
});
