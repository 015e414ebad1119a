import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { root } from '../lib/places.mjs';
import { chance } from './chance.mjs';
import { shakenMarkup, structureOf } from './structure.mjs';
import { zip } from './zip.mjs';

/** @typedef {import('./chance.mjs').Chance} Chance */
/** @typedef {import('./files.mjs').NastyFile} NastyFile */
/** @typedef {{ name: string, bytes: Buffer }} Sound */

const folder = join(root, 'tests', 'baselines', 'intake');

/** Files as real programs wrote them. @returns {Sound[]} */
export const soundFiles = () =>
  readdirSync(folder)
    .sort()
    .map((name) => ({ name, bytes: readFileSync(join(folder, name)) }));

/** What readers may stumble over wherever it stands. */
const tokens = [
  ...[
    '<',
    '>',
    '</',
    '<!--',
    '-->',
    ']]>',
    '<![CDATA[',
    '<?',
    '&',
    '&#0;',
    '&#xD800;',
    '"',
    "'",
    '\\',
    '\0',
    '\uFEFF',
  ],
  ...[
    '\r',
    '\n',
    '\r\n\r\n',
    '\u2028',
    '\u202E',
    '\u0301',
    '--',
    '=',
    '=\r\n',
    '=?utf-8?B?',
    '[',
    '](',
    '*',
    '_',
    '|',
    '> ',
  ],
  ...[
    '<p>',
    '</p>',
    '<div>',
    '</div>',
    '<table>',
    '<tr>',
    '<td>',
    '</table>',
    '<a href="',
    '<script>',
    '<w:p>',
    '</w:p>',
  ],
  ...[
    '<w:tbl>',
    '<w:tc>',
    '</w:tc>',
    '<w:r>',
    '<text:p>',
    '<text:list>',
    '<table:table>',
    '00:00:00,000 --> ',
    'endobj',
    '0 R',
  ],
  ...[
    'stream',
    'endstream',
    '<<',
    '>>',
    '/Kids [',
    '/Length ',
    'Content-Type: ',
    'boundary=',
    '---\n',
    '2024-02-31',
    '99999999999',
  ],
].map((token) => Buffer.from(token));

/** @typedef {(bytes: Buffer, random: Chance) => Buffer} Damage */

/** @param {Buffer} bytes @param {Chance} random @returns {[number, number]} */
function range(bytes, random) {
  const [a, b] = [random.below(bytes.length + 1), random.below(bytes.length + 1)];
  return a < b ? [a, b] : [b, a];
}

/** @type {readonly Damage[]} */
const damages = [
  // Bits turned over.
  (bytes, random) => {
    const changed = Buffer.from(bytes);
    for (let i = random.below(40); i >= 0 && changed.length > 0; i--) {
      const at = random.below(changed.length);
      changed[at] = (changed[at] ?? 0) ^ (1 << random.below(8));
    }
    return changed;
  },
  // Cut short.
  (bytes, random) => bytes.subarray(0, random.below(bytes.length + 1)),
  // A piece taken out.
  (bytes, random) => {
    const [from, to] = range(bytes, random);
    return Buffer.concat([bytes.subarray(0, from), bytes.subarray(to)]);
  },
  // A piece that stands there many times.
  (bytes, random) => {
    const from = random.below(bytes.length + 1);
    const to = from + random.below(300);
    const piece = bytes.subarray(from, to);
    return Buffer.concat([
      bytes.subarray(0, from),
      ...Array.from({ length: 2 + random.below(60) }, () => piece),
      bytes.subarray(to),
    ]);
  },
  // A piece that stands somewhere else.
  (bytes, random) => {
    const [from, to] = range(bytes, random);
    const rest = Buffer.concat([bytes.subarray(0, from), bytes.subarray(to)]);
    const at = random.below(rest.length + 1);
    return Buffer.concat([rest.subarray(0, at), bytes.subarray(from, to), rest.subarray(at)]);
  },
  // What readers stumble over.
  (bytes, random) => {
    let changed = bytes;
    for (let i = random.below(30); i >= 0; i--) {
      const at = random.below(changed.length + 1);
      const token = random.pick(tokens);
      changed = Buffer.concat([
        changed.subarray(0, at),
        ...Array.from({ length: 1 + random.below(3) }, () => token),
        changed.subarray(at + random.below(4)),
      ]);
    }
    return changed;
  },
  // Lines in another order.
  (bytes, random) => {
    const lines = bytes.toString('latin1').split('\n');
    for (let i = random.below(20); i >= 0; i--) {
      const [line = ''] = lines.splice(random.below(lines.length), 1);
      lines.splice(random.below(lines.length + 1), 0, line);
    }
    return Buffer.from(lines.join('\n'), 'latin1');
  },
  // Numbers that are others.
  (bytes, random) =>
    Buffer.from(
      bytes
        .toString('latin1')
        .replace(/\d+/g, (number) =>
          random.below(20) > 0
            ? number
            : random.pick(['0', '-1', '4294967295', '1e999', '999999999999999999', '']),
        ),
      'latin1',
    ),
];

/** @type {Damage} */
const damage = (bytes, random) => random.pick(damages)(bytes, random);

/** The parts of a package, some of them damaged, taken out, or there twice, packed anew. @type {Damage} */
function repacked(bytes, random) {
  const entries = Object.entries(unzipSync(bytes)).map(([name, data]) => ({
    name,
    data: /** @type {Buffer} */ (Buffer.from(data)),
    method: name === 'mimetype' ? 0 : 8,
  }));
  for (let i = random.below(3); i >= 0; i--) {
    const at = random.below(entries.length);
    const entry = entries[at];
    const kind = random.below(12);
    if (!entry) continue;
    if (kind === 0) entries.splice(at, 1);
    else if (kind === 1) entries.push({ ...entry });
    else if (kind === 2) entry.name = random.pick(['../x', entry.name.toUpperCase(), `${entry.name}\0`, '']);
    else {
      const harm = /\.(?:xml|rels)$/.test(entry.name) && random.below(2) === 0 ? shakenMarkup : damage;
      entry.data = harm(entry.data, random);
    }
  }
  return zip(entries);
}

/**
 * A sound file after some damage, which follows from the seed.
 * @param {number} seed
 * @param {readonly Sound[]} sound not empty
 * @returns {NastyFile}
 */
export function damagedFile(seed, sound) {
  const random = chance(seed);
  const { name, bytes } = random.pick(sound);
  const structure = /\.(?:docx|odt)$/.test(name) ? repacked : structureOf(name);
  let changed = structure && random.below(4) > 0 ? structure(bytes, random) : damage(bytes, random);
  if (random.below(4) === 0) changed = damage(changed, random);
  if (random.below(12) === 0) {
    const other = random.pick(sound).bytes;
    changed = Buffer.concat([
      changed.subarray(0, random.below(changed.length + 1)),
      other.subarray(random.below(other.length)),
    ]);
  }
  const ending =
    random.below(8) === 0 ? `.${random.pick(['txt', 'md', 'html', 'docx', 'pdf', 'eml', 'srt'])}` : '';
  return { kind: `damaged-${seed}`, name: name + ending, bytes: changed };
}
