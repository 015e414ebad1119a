import { prepareBundles } from './bundles.mjs';
import { checkNodeVersion } from './node-version.mjs';
import { preparePackages } from './packages.mjs';
import { prepareRuntime } from './runtime.mjs';
import { prepareSystem } from './system-libraries.mjs';

/** @typedef {import('./runtime.mjs').Runtime} Runtime */

/** Packages and bundles: all that the command line and the unit tests need. */
export async function prepareCode() {
  checkNodeVersion();
  await preparePackages();
  await prepareBundles();
}

/**
 * Everything that the app needs to run here. What is there already is left alone, so a second call is quick.
 * @returns {Promise<Runtime>}
 */
export async function prepare() {
  checkNodeVersion();
  await preparePackages();
  const runtime = await prepareRuntime();
  await prepareSystem(runtime.path);
  await prepareBundles();
  return runtime;
}
