// npm run setup: gets this machine ready to run and test Galley, and starts nothing.
import { runScript } from './lib/say.mjs';
import { prepare } from './prepare/index.mjs';

await runScript(async () => {
  await prepare();
  return 0;
});
