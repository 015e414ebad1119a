import { crc32, inflateRawSync } from 'node:zlib';

/** What the list at the end of a ZIP file says of one of its entries (APPNOTE 4.3.12). */
interface Entry {
  name: string;
  method: number;
  locked: boolean;
  checksum: number;
  packedSize: number;
  size: number;
  /** Where its header lies. */
  at: number;
}

const END = 0x06054b50;
const END_LENGTH = 22;
const LARGE_END = 0x06064b50;
const LARGE_LOCATOR = 0x07064b50;
const LISTED = 0x02014b50;
const HEADER = 0x04034b50;
/** The longest comment behind the end. */
const LONGEST_COMMENT = 0xffff;
/** What stands where the true number is in the fields of ZIP64. */
const ELSEWHERE = 0xffffffff;
const STORED = 0;
const DEFLATED = 8;

/** Where the list of entries begins, and how many it has. */
function listOf(file: Buffer): { at: number; count: number } {
  const last = file.length - END_LENGTH;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
    const behind = at + END_LENGTH + file.readUInt16LE(at + 20);
    if (file.readUInt32LE(at) !== END || behind > file.length) continue;
    const list = { count: file.readUInt16LE(at + 10), at: file.readUInt32LE(at + 16) };
    const isLarge = at >= 20 && file.readUInt32LE(at - 20) === LARGE_LOCATOR;
    if (!isLarge || (list.at !== ELSEWHERE && list.count !== 0xffff)) return list;
    const large = Number(file.readBigUInt64LE(at - 12));
    if (file.readUInt32LE(large) !== LARGE_END) throw new Error('the end of the package is damaged');
    return {
      count: Number(file.readBigUInt64LE(large + 32)),
      at: Number(file.readBigUInt64LE(large + 48)),
    };
  }
  throw new Error('the package has no end: it was cut short');
}

/** Reads the numbers of ZIP64 where an entry has them; they stand there in this order. */
function withLarge(entry: Entry, extra: Buffer): Entry {
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    if (extra.readUInt16LE(at) !== 1) continue;
    let field = at + 4;
    const next = (known: number): number => {
      if (known !== ELSEWHERE) return known;
      field += 8;
      return Number(extra.readBigUInt64LE(field - 8));
    };
    const size = next(entry.size);
    const packedSize = next(entry.packedSize);
    return { ...entry, size, packedSize, at: next(entry.at) };
  }
  return entry;
}

/** The entries as the list has them. What is behind its end, or isn't an entry, ends it. */
function* entriesOf(file: Buffer): Generator<Entry> {
  const { at: start, count } = listOf(file);
  let at = start;
  for (let i = 0; i < count; i++) {
    if (file.readUInt32LE(at) !== LISTED) throw new Error('the list of the package is damaged');
    const nameEnd = at + 46 + file.readUInt16LE(at + 28);
    const extraEnd = nameEnd + file.readUInt16LE(at + 30);
    const entry: Entry = {
      name: file.toString('utf8', at + 46, nameEnd),
      locked: (file.readUInt16LE(at + 8) & 1) !== 0,
      method: file.readUInt16LE(at + 10),
      checksum: file.readUInt32LE(at + 16),
      packedSize: file.readUInt32LE(at + 20),
      size: file.readUInt32LE(at + 24),
      at: file.readUInt32LE(at + 42),
    };
    yield withLarge(entry, file.subarray(nameEnd, extraEnd));
    at = extraEnd + file.readUInt16LE(at + 32);
  }
}

/** An entry's bytes as they lie in the file. */
function packedBytes(file: Buffer, { name, at, packedSize }: Entry): Buffer {
  if (file.readUInt32LE(at) !== HEADER) throw new Error(`${name} is not where the package says`);
  const nameEnd = at + 30 + file.readUInt16LE(at + 26);
  // Who reads from the front goes by this name: they have to see the same document.
  if (file.toString('utf8', at + 30, nameEnd) !== name) throw new Error(`${name} has two names`);
  const from = nameEnd + file.readUInt16LE(at + 28);
  if (from + packedSize > file.length) throw new Error(`${name} is cut short`);
  return file.subarray(from, from + packedSize);
}

function unpacked(file: Buffer, entry: Entry): Uint8Array {
  const { name, method, size } = entry;
  if (entry.locked) throw new Error(`${name} is locked with a password`);
  if (method !== STORED && method !== DEFLATED) throw new Error(`${name} is packed in an unknown way`);
  const packed = packedBytes(file, entry);
  // Never a byte more than was stated, whatever is in it: it throws there.
  const bytes =
    method === STORED
      ? // A copy: what is sent to another thread takes all that it is a part of along.
        new Uint8Array(packed)
      : inflateRawSync(packed, { maxOutputLength: Math.max(1, size) });
  if (bytes.length !== size || crc32(bytes) !== entry.checksum) throw new Error(`${name} is damaged`);
  return bytes;
}

/**
 * The parts of a ZIP file that are wanted, by their names, each checked against its size and its checksum. `tooLarge`
 * answers what is thrown where they are more than `limit` bytes together, before those are unpacked.
 * Throws an Error where the file is damaged, locked, or holds a wanted name twice.
 */
export function unzip(
  bytes: Uint8Array,
  wanted: (part: { name: string; size: number }) => boolean,
  limit: number,
  tooLarge: (size: number) => Error,
): Map<string, Uint8Array> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = new Map<string, Entry>();
  let size = 0;
  for (const entry of entriesOf(file)) {
    if (!wanted(entry)) continue;
    // Programs differ in which of two they take: what is checked here must be what others see.
    if (entries.has(entry.name)) throw new Error(`${entry.name} is in the package twice`);
    size += entry.size;
    if (size > limit) throw tooLarge(size);
    entries.set(entry.name, entry);
  }
  return new Map([...entries].map(([name, entry]) => [name, unpacked(file, entry)]));
}
