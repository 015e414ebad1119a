import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { root } from './places.mjs';

const baselines = join(root, 'tests', 'baselines', 'intake');
/** Of ten mixed files so many are pages; the rest is one of the others in turn. */
const PAGES_IN_TEN = 6;
const otherKinds = ['lighthouse.docx', 'lighthouse.odt', 'lighthouse.eml', 'interview.srt', 'text'];
/** Where a document keeps its words. */
const parts = ['word/document.xml', 'content.xml'];
/** A word that stands in all of the baselines but the captions. */
const WORD = /lighthouse/giu;

/**
 * The saved pages in a folder, packed or not.
 * @param {string} folder
 * @returns {string[]}
 */
export function pagesIn(folder) {
  const names = readdirSync(folder).filter((name) => /\.html?(?:\.gz)?$/iu.test(name));
  return names.sort().map((name) => {
    const bytes = readFileSync(join(folder, name));
    return (name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  });
}

/** The same page with another word and another address, so that it is no duplicate. */
const changedPage = (/** @type {string} */ page, /** @type {number} */ turn) =>
  page
    .replace(/<\/p>/iu, ` Number ${turn}.</p>`)
    .replace(/(<link[^>]+canonical[^>]+href="[^"]*)/iu, `$1?copy=${turn}`)
    .replace(/(<meta[^>]+og:url[^>]+content="[^"]*)/iu, `$1?copy=${turn}`);

/**
 * A file that isn't a page, with a word changed.
 * @param {string} kind
 * @param {number} turn
 * @returns {Uint8Array}
 */
function changedOther(kind, turn) {
  if (kind === 'text')
    return strToU8(`# The pier of day ${turn}\n\n${`Some ${turn} people came to see it. `.repeat(200)}\n`);
  const bytes = readFileSync(join(baselines, kind));
  const changed = (/** @type {string} */ text) => text.replaceAll(WORD, `Lighthouse ${turn}`);
  if (extname(kind) === '.srt') return strToU8(bytes.toString('utf8').replace(/([a-z])\./u, `$1 ${turn}.`));
  if (extname(kind) === '.eml') return strToU8(changed(bytes.toString('utf8')));
  const files = unzipSync(bytes);
  for (const part of parts) {
    const words = files[part];
    if (words) files[part] = strToU8(changed(strFromU8(words)));
  }
  // What an OpenDocument file is stands first in it and unpacked.
  const { mimetype, ...others } = files;
  return zipSync({ ...(mimetype ? { mimetype: [mimetype, { level: 0 }] } : {}), ...others });
}

/**
 * Writes files for an import into a folder: pages, or pages mixed with documents, messages, captions and texts.
 * @param {string} folder
 * @param {{count: number, pages: readonly string[], mixed: boolean}} wish
 */
export function writeFiles(folder, { count, pages, mixed }) {
  mkdirSync(folder, { recursive: true });
  for (let turn = 0, other = 0; turn < count; turn++) {
    const number = String(turn).padStart(5, '0');
    const page = pages[turn % pages.length] ?? '';
    if (!mixed || turn % 10 < PAGES_IN_TEN) {
      writeFileSync(join(folder, `${number}.html`), changedPage(page, turn));
      continue;
    }
    const kind = otherKinds[other++ % otherKinds.length] ?? 'text';
    writeFileSync(join(folder, `${number}${extname(kind) || '.md'}`), changedOther(kind, turn));
  }
}
