/**
 * The environment to start the app in.
 * @param {import('../prepare/runtime.mjs').Runtime} runtime
 * @param {Record<string, string>} [extra]
 * @returns {Record<string, string>}
 */
export function appEnvironment(runtime, extra = {}) {
  const env = { ...process.env, ...runtime.env, ...extra };
  // Editors built on Electron leave this in their terminals; with it, Electron is only a Node.
  delete env['ELECTRON_RUN_AS_NODE'];
  return /** @type {Record<string, string>} */ (
    Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined))
  );
}
