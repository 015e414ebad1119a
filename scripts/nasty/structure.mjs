import { deflateSync, inflateSync } from 'node:zlib';

/** @typedef {import('./chance.mjs').Chance} Chance */
/** @typedef {(bytes: Buffer, random: Chance) => Buffer} Damage */

/**
 * Pieces of a file, some of them taken out, there twice, somewhere else, within each other, or changed.
 * @param {string[]} pieces
 * @param {Chance} random
 * @param {(piece: string) => string} change
 */
function shaken(pieces, random, change) {
  const all = [...pieces];
  for (let i = random.below(6); i >= 0 && all.length > 0; i--) {
    const at = random.below(all.length);
    const piece = all[at] ?? '';
    const kind = random.below(6);
    if (kind === 0) all.splice(at, 1);
    else if (kind === 1) all.splice(at, 0, ...Array.from({ length: 1 + random.below(40) }, () => piece));
    else if (kind === 2) all.splice(random.below(all.length + 1), 0, ...all.splice(at, 1));
    else if (kind === 3) all.splice(random.below(all.length + 1), 0, random.pick(all));
    else all[at] = change(piece);
  }
  return all.join('');
}

const odd = ['', '0', '-1', '1e999', '2024-02-31', '\uD800', '\0', '../..', 'javascript:1', 'é'.repeat(300)];

/** Tags, and the text between them: of pages and of the XML of packages. @type {Damage} */
export const shakenMarkup = (bytes, random) => {
  const pieces = bytes.toString('latin1').match(/<[^<>]*>|[^<]+|</g) ?? [];
  const names = pieces.flatMap((piece) => /^<\/?([\w:-]+)/.exec(piece)?.[1] ?? []);
  const changed = shaken(pieces, random, (piece) => {
    if (!piece.startsWith('<')) return piece + random.pick(odd);
    if (random.below(2) === 0 && names.length > 0) return piece.replace(/[\w:-]+/, () => random.pick(names));
    return piece.replace(/="[^"]*"/g, (value) => (random.below(2) === 0 ? value : `="${random.pick(odd)}"`));
  });
  return Buffer.from(changed, 'latin1');
};

/** A stream's data, unpacked, damaged and packed again, its length told anew. @param {string} object @param {Chance} random */
function shakenStream(object, random) {
  const match = /stream\r?\n([\s\S]*?)\r?\nendstream/.exec(object);
  if (!match) return object;
  const packed = object.includes('/FlateDecode');
  let data = Buffer.from(match[1] ?? '', 'latin1');
  try {
    if (packed) data = inflateSync(data);
  } catch {
    return object;
  }
  const operators = data.toString('latin1').match(/[^\n]*\n|[^\n]+/g) ?? [];
  const shook = Buffer.from(
    shaken(operators, random, (piece) => piece.replace(/-?\d+/, () => random.pick(odd))),
    'latin1',
  );
  const bytes = packed ? deflateSync(shook) : shook;
  return object
    .replace(match[0], () => `stream\n${bytes.toString('latin1')}\nendstream`)
    .replace(/\/Length \d+(?! \d)/, `/Length ${bytes.length}`);
}

/** The objects of a PDF; its table of places is wrong then, so readers look for them. @type {Damage} */
export const shakenPdf = (bytes, random) => {
  const pieces = bytes.toString('latin1').match(/\d+ 0 obj[\s\S]*?endobj\s*|[\s\S]+?(?=\d+ 0 obj|$)/g) ?? [];
  const changed = shaken(pieces, random, (piece) => {
    const kind = random.below(3);
    if (kind === 0) return shakenStream(piece, random);
    const [head = '', ...rest] = piece.split('stream');
    const other = () => `${random.below(pieces.length + 2)} 0 R`;
    const told =
      kind === 1
        ? head.replace(/\d+ 0 R/g, (reference) => (random.below(2) === 0 ? reference : other()))
        : head.replace(/\/\w+ /, () =>
            random.pick(['/Kids ', '/Parent ', '/Contents ', '/Length ', '/Filter ', '/Type ']),
          );
    return [told, ...rest].join('stream');
  });
  return Buffer.from(changed, 'latin1');
};

/** The headers and the parts of a message. @type {Damage} */
export const shakenMail = (bytes, random) => {
  const text = bytes.toString('latin1');
  const boundary = /boundary="?([^"\r\n;]+)/i.exec(text)?.[1] ?? '--';
  const byPart = random.below(2) === 0;
  const pieces = byPart
    ? text.split(new RegExp(`(?=--${boundary.replace(/[^\w]/g, '\\$&')})`))
    : (text.match(/[^\n]*\n|[^\n]+/g) ?? []);
  const values = [
    'base64',
    'quoted-printable',
    'multipart/mixed',
    'message/rfc822',
    'text/html',
    'utf-7',
    boundary,
    ...odd,
  ];
  const changed = shaken(pieces, random, (piece) =>
    piece.replace(/(: ?|=)"?[\w./-]+"?/, (_, sign) => `${sign}${random.pick(values)}`),
  );
  return Buffer.from(changed, 'latin1');
};

const values = [
  null,
  true,
  [],
  {},
  '',
  '\uD800',
  '\0',
  -1,
  1e308,
  0.5,
  'x'.repeat(5000),
  '2024-02-31',
  [[[]]],
  { a: {} },
];

/**
 * A value in which some things are gone, there twice, or of another kind.
 * @param {unknown} value
 * @param {Chance} random
 * @param {number} share one in so many is changed
 * @returns {unknown}
 */
function shakenValue(value, random, share) {
  if (random.below(share) === 0) return random.pick(values);
  if (Array.isArray(value)) {
    const items = value.map((item) => shakenValue(item, random, share));
    return random.below(share) === 0 ? [...items, ...items.slice(0, 3)] : items;
  }
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(() => random.below(share) > 0);
  return Object.fromEntries(entries.map(([name, one]) => [name, shakenValue(one, random, share)]));
}

/** The things in a JSON file. @type {Damage} */
export const shakenJson = (bytes, random) =>
  Buffer.from(
    JSON.stringify(shakenValue(JSON.parse(bytes.toString()), random, random.pick([20, 200, 1000]))),
  );

/** The cells of a table. @type {Damage} */
export const shakenTable = (bytes, random) => {
  const pieces = bytes.toString('latin1').match(/"(?:[^"]|"")*"|[,;\n]|[^",;\n]+|"/g) ?? [];
  const cells = ['"', '""', '\n', ',', ';', '=1+1', ...odd];
  return Buffer.from(
    shaken(pieces, random, () => random.pick(cells)),
    'latin1',
  );
};

/** The lines of a text, whatever they are. @type {Damage} */
export const shakenLines = (bytes, random) => {
  const pieces = bytes.toString('latin1').match(/[^\n]*\n|[^\n]+/g) ?? [];
  const signs = [
    '# ',
    '> ',
    '- ',
    '1. ',
    '| ',
    '```',
    '---\n',
    '    ',
    '\t',
    '[',
    '](',
    '<b>',
    '00:00:01,000 --> 00:00:00,000\n',
  ];
  return Buffer.from(
    shaken(pieces, random, (piece) => random.pick(signs) + piece),
    'latin1',
  );
};

/** How files with an ending are made, so what is damaged of them. @type {Readonly<Record<string, Damage>>} */
const byEnding = {
  html: shakenMarkup,
  fodt: shakenMarkup,
  pdf: shakenPdf,
  eml: shakenMail,
  mhtml: shakenMail,
  json: shakenJson,
  jsonld: shakenJson,
  csv: shakenTable,
  jsonl: shakenLines,
  md: shakenLines,
  txt: shakenLines,
  srt: shakenLines,
  vtt: shakenLines,
};

/** The damage to what a file with this name is made of; none where it is only bytes. @param {string} name */
export const structureOf = (name) => byEnding[/\.(\w+)$/.exec(name)?.[1] ?? ''];
