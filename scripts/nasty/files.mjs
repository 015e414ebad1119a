import { chance } from './chance.mjs';
import { disguised } from './disguised.mjs';
import { mails } from './mails.mjs';
import { packages } from './packages.mjs';
import { pages } from './pages.mjs';
import { pdfs } from './pdfs.mjs';
import { texts } from './texts.mjs';

/**
 * A file that nobody should be able to hurt Galley with.
 * @typedef {object} NastyFile
 * @property {string} kind what is nasty about it; each has its own
 * @property {string} name its name as an import is told it, which no disk may be able to hold
 * @property {Buffer} bytes
 */

/**
 * All kinds of nasty files, the same for one seed.
 * @param {number} seed
 * @param {boolean} [large] whether those that unpack to hundreds of megabytes do so; a few, without
 * @returns {Generator<NastyFile>}
 */
export function* nastyFiles(seed, large = true) {
  yield* packages(large);
  yield* pdfs(large);
  yield* pages();
  yield* mails();
  yield* texts();
  yield* disguised(chance(seed));
}
