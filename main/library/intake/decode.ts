import { isUtf8 } from 'node:buffer';
import type { IntakeNote } from '@shared/domain/article';
import { GalleyError } from '@shared/domain/errors';
import { t } from '@shared/text/index';
import {
  byteOrderMark,
  controlShare,
  declaredEncoding,
  labelOf,
  likelyEncodings,
  usesEscapes,
  utf16Order,
} from './detect';
import { binaryKind, kindName } from './signatures';
import { decodeWindows1252 } from './windows-1252';

/** The longest text that is read, in bytes of UTF-8. */
export const TEXT_LIMIT = 20 * 1024 * 1024;
/** The longest file that is looked at: a page saved with its images in it is far longer than its text. */
export const FILE_LIMIT = 64 * 1024 * 1024;
/** More controls than this and it isn't text. */
const CONTROL_LIMIT = 0.005;

const MEGABYTE = 1024 * 1024;

export function tooLarge(bytes: number): GalleyError {
  const values = { size: Math.ceil(bytes / MEGABYTE), limit: TEXT_LIMIT / MEGABYTE };
  return new GalleyError('input-too-large', t('intake/error/tooLarge', values), { bytes, limit: TEXT_LIMIT });
}

/** An original's text, and what had to be done to get it. */
export interface Decoded {
  text: string;
  /** The label of the encoding that it was read in: `utf-8`, `windows-1252`, … */
  encoding: string;
  notes: IntakeNote[];
}

const guessed = (encoding: string): IntakeNote => ({
  code: 'encoding-guessed',
  message: t('intake/note/encodingGuessed', { encoding }),
});

const repaired = (count: number): IntakeNote => ({
  code: 'text-repaired',
  message: t('intake/note/repaired', { count }),
});

const bytesOf = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Decodes by a label. Nothing is thrown: what can't be decoded comes as U+FFFD. */
function decodeAs(encoding: string, bytes: Uint8Array): string {
  if (encoding === 'windows-1252') return decodeWindows1252(bytes);
  return new TextDecoder(encoding, { ignoreBOM: false }).decode(bytes);
}

const countOf = (text: string, char: string) => text.split(char).length - 1;

/** A text in a known encoding; places that it can't hold are counted. */
function known(encoding: string, bytes: Uint8Array, notes: IntakeNote[] = []): Decoded {
  const text = decodeAs(encoding, bytes);
  const bad = countOf(text, '\uFFFD');
  return { text, encoding, notes: bad > 0 ? [...notes, repaired(bad)] : notes };
}

/** UTF-8, and how many places of it are broken; a U+FFFD that was written as such is not. */
function utf8(bytes: Uint8Array): { text: string; broken: number; whole: number } {
  const text = decodeAs('utf-8', bytes);
  if (isUtf8(bytes)) return { text, broken: 0, whole: 0 };
  const written = bytesOf(bytes);
  let genuine = 0;
  for (let at = written.indexOf('\uFFFD'); at >= 0; at = written.indexOf('\uFFFD', at + 3)) genuine++;
  const broken = countOf(text, '\uFFFD') - genuine;
  // Letters outside ASCII that came out whole: what a text in another encoding hardly ever has.
  let whole = genuine;
  for (let i = 0; broken > 0 && i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit > 0x7f && unit !== 0xfffd) whole++;
  }
  return { text, broken, whole };
}

function guess(bytes: Uint8Array): Decoded {
  const likely = likelyEncodings(bytes);
  // The first that decodes the whole text without a gap.
  const fitting = likely.find((encoding) => !decodeAs(encoding, bytes).includes('\uFFFD'));
  const encoding = fitting ?? likely[0];
  if (!encoding) throw new GalleyError('input-encoding', t('intake/error/encoding'));
  return known(encoding, bytes, [guessed(encoding)]);
}

function decodeBytes(bytes: Uint8Array, stated: string | null): Decoded {
  const mark = byteOrderMark(bytes);
  if (mark?.encoding.startsWith('utf-32')) {
    const message = t('intake/error/encodingNamed', { encoding: mark.encoding.toUpperCase() });
    throw new GalleyError('input-encoding', message);
  }
  if (mark) return known(mark.encoding, bytes.subarray(mark.length));

  const order = utf16Order(bytes);
  if (order) return known(order, bytes, order === stated ? [] : [guessed(order.toUpperCase())]);

  if (controlShare(bytes) > CONTROL_LIMIT) {
    throw new GalleyError('input-binary', t('intake/error/binaryUnknown'));
  }
  // What the site said of the page counts before what the page says of itself, as in a browser. That either is
  // UTF-8 is known by now, or not true.
  const declared = [stated, declaredEncoding(bytes)].find(
    (label) => label !== null && !label.startsWith('utf'),
  );
  if (usesEscapes(bytes)) return declared ? known(declared, bytes) : guess(bytes);

  // Bytes that are valid UTF-8 hardly ever mean anything else, whatever a page's template says.
  const { text, broken, whole } = utf8(bytes);
  if (broken === 0) return { text, encoding: 'utf-8', notes: [] };
  if (declared) return known(declared, bytes);
  if ((whole > 0 && whole >= broken) || isCutShort(bytes, broken)) {
    return { text, encoding: 'utf-8', notes: [repaired(broken)] };
  }
  return guess(bytes);
}

/** Whether the only broken place is the very end: a file that was cut in the middle of a letter. */
function isCutShort(bytes: Uint8Array, broken: number): boolean {
  if (broken !== 1) return false;
  const tail = bytes.subarray(Math.max(0, bytes.length - 3));
  const lead = tail.findLastIndex((byte) => byte >= 0xc2 && byte <= 0xf4);
  const following = tail.length - 1 - lead;
  // A single letter at the end may be any encoding's; two bytes of a longer one are UTF-8's.
  return lead >= 0 && following >= 1 && tail.subarray(lead + 1).every((byte) => byte >= 0x80 && byte <= 0xbf);
}

/**
 * The text of an original, in whatever encoding it is. What was guessed or couldn't be decoded is said in the
 * notes; an encoding that a page states for itself, or that was `stated` of it by the site that sent it, counts where
 * the bytes aren't valid UTF-8.
 * Throws `input-empty`, `input-binary`, `input-encoding` or `input-too-large`.
 */
export function decode(bytes: Uint8Array, stated?: string): Decoded {
  if (bytes.length === 0) throw new GalleyError('input-empty', t('intake/error/empty'));
  if (bytes.length > FILE_LIMIT) throw tooLarge(bytes.length);
  const kind = binaryKind(bytes);
  if (kind) {
    const advice = t(`intake/advice/${kindName(kind)}`);
    throw new GalleyError('input-binary', t('intake/error/binary', { kind: t(kind), advice }), { kind });
  }
  const { text, encoding, notes } = decodeBytes(bytes, labelOf(stated));
  if (text.trim() === '') throw new GalleyError('input-empty', t('intake/error/blank'));
  const controls = text.match(/[\u0000-\u0008\u000E-\u001F\u007F]/g)?.length ?? 0;
  if (controls > 0)
    notes.push({ code: 'text-repaired', message: t('intake/note/controls', { count: controls }) });
  return { text, encoding, notes };
}
