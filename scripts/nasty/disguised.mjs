/** @typedef {import('./files.mjs').NastyFile} NastyFile */
/** @typedef {import('./chance.mjs').Chance} Chance */

const prose = 'The harbour board switched off the light on Friday, after three hours of debate.';

/** How files of other kinds begin. @type {Record<string, string>} */
const starts = {
  doc: '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1',
  rtf: '{\\rtf1\\ansi ',
  png: '\x89PNG\r\n\x1a\n',
  jpeg: '\xff\xd8\xff\xe0',
  gif: 'GIF89a',
  webp: 'RIFF\x00\x00\x00\x00WEBP',
  tiff: 'II*\x00',
  heic: '\x00\x00\x00\x18ftypheic',
  mp4: '\x00\x00\x00\x18ftypmp42',
  quicktime: '\x00\x00\x00\x18ftypqt  ',
  matroska: '\x1a\x45\xdf\xa3',
  mp3: 'ID3\x04',
  ogg: 'OggS',
  flac: 'fLaC',
  wave: 'RIFF\x00\x00\x00\x00WAVE',
  gzip: '\x1f\x8b\x08',
  xz: '\xfd7zXZ\x00',
  '7z': '7z\xbc\xaf\x27\x1c',
  rar: 'Rar!\x1a\x07',
  zip: 'PK\x03\x04',
  'zip-end': 'PK\x05\x06',
  pdf: '%PDF-1.7\n',
  elf: '\x7fELF',
  exe: 'MZ\x90\x00',
  sqlite: 'SQLite format 3\x00',
  plist: 'bplist00',
  wasm: '\x00asm',
  font: 'OTTO',
  postscript: '%!PS-Adobe-3.0\n',
  xml: '<?xml version="1.0"?>',
  vtt: 'WEBVTT\n\n',
  mail: 'From: a\nTo: b\nMIME-Version: 1.0\nContent-Type: ',
  mhtml: 'MIME-Version: 1.0\nContent-Type: multipart/related; boundary=b\n\n--b',
};
const endings = ['txt', 'md', 'html', 'mhtml', 'docx', 'odt', 'pdf', 'eml', 'srt', 'vtt', 'doc', 'pages', ''];

/** Names that no file should have. @type {readonly string[]} */
export const nastyNames = [
  'a\0b.txt',
  'a\nb\r\t\x1b[31m.txt',
  `${'x'.repeat(1000)}.txt`,
  `${'長'.repeat(300)}.txt`,
  'gpj.\u202Etxt.html',
  '../../../../../etc/passwd',
  '/absolute/path.txt',
  'C:\\Windows\\system32\\x.txt',
  '\\\\server\\share\\x.txt',
  'CON',
  'nul.txt',
  '.',
  '..',
  ' ',
  '\uD800.txt',
  '__proto__',
  '<img src=x onerror=alert(1)>.txt',
  '{{count}}.txt',
  'a.txt.docx.pdf.html',
  '🇩🇪👩‍👩‍👧‍👦.txt',
  '-rf',
  '%00%2e%2e.txt',
];

/**
 * Files that aren't what their name says, with rubbish behind the signature of another kind, and with nasty names.
 * @param {Chance} random
 * @returns {Generator<NastyFile>}
 */
export function* disguised(random) {
  for (const [kind, start] of Object.entries(starts)) {
    const ending = random.pick(endings);
    const bytes = Buffer.concat([Buffer.from(start, 'latin1'), random.bytes(2000 + random.below(4000))]);
    yield { kind: `disguised-${kind}`, name: ending === '' ? kind : `${kind}.${ending}`, bytes };
  }
  for (const ending of endings) {
    yield { kind: `rubbish-${ending}`, name: `rubbish.${ending}`, bytes: random.bytes(5000) };
    yield { kind: `plain-${ending}`, name: `plain.${ending}`, bytes: Buffer.from(`A light\n\n${prose}`) };
  }
  for (const [i, name] of nastyNames.entries())
    yield { kind: `name-${i}`, name, bytes: Buffer.from(`A light goes out\n\n${prose} ${i}`) };
}
