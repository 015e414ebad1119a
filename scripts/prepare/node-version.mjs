import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../lib/places.mjs';
import { Refusal } from '../lib/say.mjs';

/**
 * Refuses a Node older than package.json's `engines.node` asks for.
 * @param {string} [version] such as 20.19.0
 */
export function checkNodeVersion(version = process.versions.node) {
  const asked = /** @type {string} */ (
    JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).engines.node
  ).replace('>=', '');
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [askedMajor = 0, askedMinor = 0] = asked.split('.').map(Number);
  if (major > askedMajor || (major === askedMajor && minor >= askedMinor)) return;
  throw new Refusal(
    `Galley needs Node ${asked} or newer, and this is ${version}. Install a newer Node and try again.`,
  );
}
