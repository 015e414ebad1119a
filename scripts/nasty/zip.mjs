import { crc32, deflateRawSync } from 'node:zlib';

/**
 * An entry of a ZIP file, and what is to be said of it that isn't so.
 * @typedef {object} Entry
 * @property {string} name
 * @property {string | Buffer} [data]
 * @property {Buffer} [packed] the bytes as they lie in the file, where they are not those of `data` deflated
 * @property {number} [method] 0 (stored), 8 (deflated), or one that nobody knows
 * @property {number} [size] the unpacked size that is stated
 * @property {number} [packedSize] the packed size that is stated
 * @property {number} [crc] the checksum that is stated
 * @property {string} [localName] the name before the bytes, where it differs from the one in the list
 * @property {number} [at] the entry before whose bytes are this one's, too: nothing is written for it
 * @property {number} [flags]
 * @property {boolean} [large] sizes and place are written as ZIP64 does it
 */

const LARGE = 0xffffffff;

/**
 * A ZIP file with these entries, in their order, whatever they are.
 * @param {readonly Entry[]} entries
 * @param {{ count?: number, directory?: number, comment?: string }} [lies] what the end of the file states
 * @returns {Buffer}
 */
export function zip(entries, lies = {}) {
  /** @type {Buffer[]} */
  const pieces = [];
  /** @type {Buffer[]} */
  const list = [];
  /** @type {number[]} */
  const places = [];
  let length = 0;
  for (const entry of entries) {
    const data = Buffer.from(entry.data ?? '');
    const method = entry.method ?? 8;
    const packed = entry.packed ?? (method === 8 ? deflateRawSync(data) : data);
    const crc = entry.crc ?? crc32(data);
    const size = entry.size ?? data.length;
    const packedSize = entry.packedSize ?? packed.length;
    const place = entry.at === undefined ? length : (places[entry.at] ?? 0);
    places.push(place);
    const head = Buffer.alloc(26);
    head.writeUInt16LE(20, 0);
    head.writeUInt16LE(entry.flags ?? 0, 2);
    head.writeUInt16LE(method, 4);
    head.writeUInt32LE(crc >>> 0, 10);
    head.writeUInt32LE(entry.large ? LARGE : packedSize >>> 0, 14);
    head.writeUInt32LE(entry.large ? LARGE : size >>> 0, 18);
    const extra = Buffer.alloc(entry.large ? 28 : 0);
    if (entry.large) {
      extra.writeUInt16LE(1, 0);
      extra.writeUInt16LE(24, 2);
      extra.writeBigUInt64LE(BigInt(size), 4);
      extra.writeBigUInt64LE(BigInt(packedSize), 12);
      extra.writeBigUInt64LE(BigInt(place), 20);
    }
    if (entry.at === undefined) {
      const name = Buffer.from(entry.localName ?? entry.name);
      head.writeUInt16LE(name.length, 22);
      const piece = Buffer.concat([Buffer.from('PK\x03\x04'), head, name, packed]);
      pieces.push(piece);
      length += piece.length;
    }
    const name = Buffer.from(entry.name);
    head.writeUInt16LE(name.length, 22);
    head.writeUInt16LE(extra.length, 24);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(entry.large ? LARGE : place, 10);
    list.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00'), head, tail, name, extra]));
  }
  const directory = Buffer.concat(list);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(Math.min(lies.count ?? entries.length, 0xffff), 4);
  end.writeUInt16LE(Math.min(lies.count ?? entries.length, 0xffff), 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(lies.directory ?? length, 12);
  const comment = Buffer.from(lies.comment ?? '');
  end.writeUInt16LE(comment.length, 16);
  return Buffer.concat([...pieces, directory, Buffer.from('PK\x05\x06'), end, comment]);
}
