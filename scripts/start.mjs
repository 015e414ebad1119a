// npm start [-- arguments for Galley]: prepares this machine and starts the app; without a display, the demo.
import { root } from './lib/places.mjs';
import { run } from './lib/run.mjs';
import { runScript, say } from './lib/say.mjs';
import { appEnvironment } from './lib/app-environment.mjs';
import { prepare } from './prepare/index.mjs';
import { checkSandbox, hasDisplay, isRoot } from './prepare/system-libraries.mjs';

await runScript(async () => {
  const runtime = await prepare();
  if (!hasDisplay()) {
    say('No display here (neither DISPLAY nor WAYLAND_DISPLAY), so the guided demo runs on a virtual one.');
    const { demo } = await import('./demo.mjs');
    return demo(runtime);
  }
  await checkSandbox(runtime.path);
  const args = [...(isRoot() ? ['--no-sandbox'] : []), root, ...process.argv.slice(2)];
  const { status } = await run(runtime.path, args, { env: appEnvironment(runtime) });
  return status;
});
