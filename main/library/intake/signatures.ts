import type { TextKey } from '@shared/text/index';

/** What a binary file looks like, as the key of its name in the catalogue. */
export type BinaryKind = Extract<TextKey, `intake/binary/${string}`>;

type KindName<K> = K extends `intake/binary/${infer Name}` ? Name : never;

/** The last step of a kind's key: `sheet`. */
export const kindName = (kind: BinaryKind) => kind.slice('intake/binary/'.length) as KindName<BinaryKind>;

const ascii = (text: string) => [...text].map((char) => char.charCodeAt(0));

/** How files begin: the bytes, and where they stand. */
const signatures: readonly { kind: BinaryKind; bytes: readonly number[]; at?: number }[] = [
  { kind: 'intake/binary/pdf', bytes: ascii('%PDF-') },
  { kind: 'intake/binary/rtf', bytes: ascii('{\\rtf') },
  { kind: 'intake/binary/office', bytes: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1] },
  { kind: 'intake/binary/image', bytes: [0x89, ...ascii('PNG')] },
  { kind: 'intake/binary/image', bytes: [0xff, 0xd8, 0xff] },
  { kind: 'intake/binary/image', bytes: ascii('GIF8') },
  { kind: 'intake/binary/image', bytes: ascii('WEBP'), at: 8 },
  { kind: 'intake/binary/image', bytes: [0x49, 0x49, 0x2a, 0x00] },
  { kind: 'intake/binary/image', bytes: [0x4d, 0x4d, 0x00, 0x2a] },
  { kind: 'intake/binary/image', bytes: ascii('8BPS') },
  { kind: 'intake/binary/image', bytes: ascii('ftypheic'), at: 4 },
  { kind: 'intake/binary/image', bytes: ascii('ftypavif'), at: 4 },
  { kind: 'intake/binary/video', bytes: ascii('ftyp'), at: 4 },
  { kind: 'intake/binary/video', bytes: [0x1a, 0x45, 0xdf, 0xa3] },
  { kind: 'intake/binary/video', bytes: ascii('AVI '), at: 8 },
  { kind: 'intake/binary/audio', bytes: ascii('WAVE'), at: 8 },
  { kind: 'intake/binary/audio', bytes: ascii('ID3') },
  { kind: 'intake/binary/audio', bytes: [0xff, 0xfb] },
  { kind: 'intake/binary/audio', bytes: ascii('OggS') },
  { kind: 'intake/binary/audio', bytes: ascii('fLaC') },
  { kind: 'intake/binary/archive', bytes: [0x1f, 0x8b] },
  { kind: 'intake/binary/archive', bytes: ascii('BZh') },
  { kind: 'intake/binary/archive', bytes: [0xfd, ...ascii('7zXZ')] },
  { kind: 'intake/binary/archive', bytes: [...ascii('7z'), 0xbc, 0xaf] },
  { kind: 'intake/binary/archive', bytes: ascii('Rar!') },
  { kind: 'intake/binary/archive', bytes: [0x28, 0xb5, 0x2f, 0xfd] },
  { kind: 'intake/binary/archive', bytes: ascii('ustar'), at: 257 },
  { kind: 'intake/binary/program', bytes: [0x7f, ...ascii('ELF')] },
  { kind: 'intake/binary/program', bytes: [...ascii('MZ'), 0x90, 0x00] },
  { kind: 'intake/binary/program', bytes: [0x00, ...ascii('asm')] },
  { kind: 'intake/binary/program', bytes: [0xcf, 0xfa, 0xed, 0xfe] },
  { kind: 'intake/binary/program', bytes: [0xca, 0xfe, 0xba, 0xbe] },
  { kind: 'intake/binary/database', bytes: ascii('SQLite format 3') },
  { kind: 'intake/binary/font', bytes: ascii('wOF') },
  { kind: 'intake/binary/font', bytes: ascii('OTTO') },
  { kind: 'intake/binary/webArchive', bytes: ascii('bplist00') },
];

/** What stands in an old Office file, by its kind: the names of its streams, in UTF-16. */
const streams: readonly { kind: BinaryKind; name: string }[] = [
  { kind: 'intake/binary/locked', name: 'EncryptedPackage' },
  { kind: 'intake/binary/oldWord', name: 'WordDocument' },
  { kind: 'intake/binary/sheet', name: 'Workbook' },
  { kind: 'intake/binary/slides', name: 'PowerPoint Document' },
  { kind: 'intake/binary/outlook', name: '__substg1.0_' },
];

/** What stands in the list of a ZIP file's contents, by the kind of document. */
const packages: readonly { kind: BinaryKind; name: string }[] = [
  { kind: 'intake/binary/word', name: 'word/' },
  { kind: 'intake/binary/sheet', name: 'xl/' },
  { kind: 'intake/binary/slides', name: 'ppt/' },
  { kind: 'intake/binary/ebook', name: 'application/epub+zip' },
  { kind: 'intake/binary/openText', name: 'application/vnd.oasis.opendocument.text' },
  { kind: 'intake/binary/pages', name: 'Index/Document.iwa' },
  { kind: 'intake/binary/openDocument', name: 'application/vnd.oasis.opendocument' },
];

const ZIP = [0x50, 0x4b, 0x03, 0x04];
/** How far from both ends of a ZIP file names are looked for: its list of contents is at the end. */
const ZIP_LOOK = 16_384;

function beginsWith(bytes: Uint8Array, wanted: readonly number[], at = 0): boolean {
  return wanted.every((byte, i) => bytes[at + i] === byte);
}

/** How the pictures begin that a window can show. */
const pictures: readonly { type: string; bytes: readonly number[]; at?: number; and?: readonly number[] }[] =
  [
    { type: 'image/png', bytes: [0x89, ...ascii('PNG'), 0x0d, 0x0a, 0x1a, 0x0a] },
    { type: 'image/jpeg', bytes: [0xff, 0xd8, 0xff] },
    { type: 'image/gif', bytes: ascii('GIF87a') },
    { type: 'image/gif', bytes: ascii('GIF89a') },
    { type: 'image/webp', bytes: ascii('WEBP'), at: 8, and: ascii('RIFF') },
  ];

/** The media type of a picture that a window can show, by its first bytes; `null` for anything else. */
export function pictureType(bytes: Uint8Array): string | null {
  const found = pictures.find(
    ({ bytes: sign, at, and = [] }) => beginsWith(bytes, sign, at) && beginsWith(bytes, and),
  );
  return found?.type ?? null;
}

/** What kind of binary file these bytes begin like; `null` for none that is known. */
export function binaryKind(bytes: Uint8Array): BinaryKind | null {
  if (beginsWith(bytes, ZIP)) {
    const ends = [bytes.subarray(0, ZIP_LOOK), bytes.subarray(-ZIP_LOOK)];
    const names = ends.map((end) => Buffer.from(end).toString('latin1')).join('\0');
    return packages.find(({ name }) => names.includes(name))?.kind ?? 'intake/binary/archive';
  }
  const kind = signatures.find((signature) => beginsWith(bytes, signature.bytes, signature.at))?.kind ?? null;
  if (kind !== 'intake/binary/office') return kind;
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return streams.find(({ name }) => file.includes(name, 0, 'utf16le'))?.kind ?? kind;
}
