import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Does Galley run on the stand-in for Electron, which no checksum vouches for? The starting script says so in the
 * environment; a package that was built with the stand-in says so in its own package.json.
 */
export function isCarriedRuntime(appFolder: string, env: NodeJS.ProcessEnv): boolean {
  if (env['GALLEY_CARRIED_RUNTIME'] === '1') return true;
  try {
    const stated = JSON.parse(readFileSync(join(appFolder, 'package.json'), 'utf8')) as {
      carriedRuntime?: unknown;
    };
    return stated.carriedRuntime === true;
  } catch {
    // What can't say what it was built with is not to be trusted with confidential work.
    return true;
  }
}
