import { analyse } from 'chardet';

/** How many bytes an encoding is guessed from. */
const SAMPLE = 65_536;

/** A byte order mark: the encoding that it states, and its length. */
export function byteOrderMark(bytes: Uint8Array): { encoding: string; length: number } | null {
  const [a, b, c, d] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return { encoding: 'utf-8', length: 3 };
  if (a === 0xff && b === 0xfe && c === 0 && d === 0) return { encoding: 'utf-32le', length: 4 };
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return { encoding: 'utf-32be', length: 4 };
  if (a === 0xff && b === 0xfe) return { encoding: 'utf-16le', length: 2 };
  if (a === 0xfe && b === 0xff) return { encoding: 'utf-16be', length: 2 };
  return null;
}

/** The share of bytes that no text holds: controls other than white space, and escape. */
export function controlShare(bytes: Uint8Array): number {
  const sample = bytes.subarray(0, SAMPLE);
  let controls = 0;
  for (let i = 0; i < sample.length; i++) {
    const byte = sample[i] ?? 0;
    if (byte < 0x20 && (byte < 0x09 || byte > 0x0d) && byte !== 0x1b) controls++;
  }
  return sample.length === 0 ? 0 : controls / sample.length;
}

/** The share of a text's characters that are letters, digits, signs or spaces. */
function plausibility(text: string): number {
  const points = [...text].length;
  return points === 0 ? 0 : (text.match(/[\p{L}\p{M}\p{N}\p{P}\p{S}\p{Zs}\s]/gu)?.length ?? 0) / points;
}

/** How many different values the bytes at even or odd places have. */
const variety = (bytes: Uint8Array, odd: 0 | 1): number =>
  new Set(bytes.filter((_, i) => i % 2 === odd)).size;

/**
 * UTF-16 without a byte order mark. Text in most scripts has spaces, digits or line breaks, whose upper byte is
 * zero, so zeros at even or at odd places say the order of bytes. Text in Han or kana may have none: there the
 * upper bytes are those with fewer values. Decoded the right way, almost all of it is letters and signs.
 */
export function utf16Order(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes.length < 4 || bytes.length % 2 === 1) return null;
  const sample = bytes.subarray(0, SAMPLE);
  const zeros = [0, 0];
  for (let i = 0; i < sample.length; i++) if (sample[i] === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (Math.min(even, odd) > Math.max(even, odd) * 0.1) return null;
  const marked = Math.max(even, odd) >= sample.length * 0.025;
  if (!marked && controlShare(sample) < 0.005) return null;
  const little = marked ? odd > even : variety(sample, 1) < variety(sample, 0);
  const order = little ? 'utf-16le' : 'utf-16be';
  return plausibility(new TextDecoder(order).decode(sample)) >= 0.97 ? order : null;
}

/** Escape sequences that switch character sets: ISO-2022, which is written in bytes below 0x80 only. */
export function usesEscapes(bytes: Uint8Array): boolean {
  const at = bytes.subarray(0, SAMPLE).indexOf(0x1b);
  return at >= 0 && (bytes[at + 1] === 0x24 || bytes[at + 1] === 0x28);
}

const META_CHARSET = /<meta\b[^>]{0,200}?charset\s*=\s*["']?\s*([\w:.-]{2,40})/i;
const XML_ENCODING = /^\s*<\?xml[^>]{0,100}?encoding\s*=\s*["']([\w:.-]{2,40})/i;

/** The label of an encoding as TextDecoder calls it; `null` for none that it can read, such as ISO-2022-CN. */
export function labelOf(stated: string | undefined): string | null {
  if (stated === undefined) return null;
  try {
    return new TextDecoder(stated).encoding;
  } catch {
    return null;
  }
}

/** The encoding that a page states in its first kilobytes, as a label that TextDecoder knows; else `null`. */
export function declaredEncoding(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 4096)).toString('latin1');
  return labelOf((META_CHARSET.exec(head) ?? XML_ENCODING.exec(head))?.[1]);
}

/** Part of the bytes from which an encoding can be guessed: around the first that aren't ASCII, without tags. */
function sampleOf(bytes: Uint8Array): Uint8Array {
  const first = bytes.findIndex((byte) => byte >= 0x80);
  const start = Math.max(0, first - 1024);
  const part = Buffer.from(bytes.subarray(start, start + SAMPLE)).toString('latin1');
  return Buffer.from(part.replace(/<[^<>]{1,2000}>/g, ' '), 'latin1');
}

/** Where Windows has its own version of an ISO 8859 part, that is what writes and reads the same letters. */
const SUPERSETS: Readonly<Record<string, string>> = {
  'iso-8859-1': 'windows-1252',
  'iso-8859-9': 'windows-1254',
  'iso-8859-8': 'windows-1255',
};

/** The likeliest encodings of text that isn't UTF-8, best first, as labels that TextDecoder knows. */
export function likelyEncodings(bytes: Uint8Array): string[] {
  const names = analyse(sampleOf(bytes))
    .filter(({ confidence }) => confidence >= 10)
    .map(({ name }) => name.toLowerCase())
    .filter((name) => !/^(?:ascii|utf-(?:8|16|32).*)$/.test(name))
    .map((name) => labelOf(SUPERSETS[name] ?? name))
    .filter((label) => label !== null);
  return [...new Set(names)];
}
