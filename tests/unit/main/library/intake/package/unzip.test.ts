import { deflateRawSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { unzip } from '../../../../../../main/library/intake/package/unzip';
import { zip } from '../../../../../../scripts/nasty/zip.mjs';

const LIMIT = 1024 * 1024;
const open = (bytes: Uint8Array, wanted: (part: { name: string }) => boolean = () => true) =>
  unzip(bytes, wanted, LIMIT, (size) => new RangeError(`${size} is too large`));
const text = 'The harbour board switched off the light on Friday. '.repeat(20);
const bomb = deflateRawSync(Buffer.alloc(50 * LIMIT));

describe('unzip', () => {
  it('gives the wanted parts of what other programs packed', () => {
    const bytes = zipSync({
      'a.xml': strToU8(text),
      'b.xml': [strToU8(text), { level: 0 }],
      'c.xml': strToU8(''),
    });
    const parts = open(bytes, ({ name }) => name !== 'b.xml');
    expect([...parts.keys()]).toEqual(['a.xml', 'c.xml']);
    expect(Buffer.from(parts.get('a.xml') ?? []).toString()).toBe(text);
    expect(Buffer.from(open(bytes).get('b.xml') ?? []).toString()).toBe(text);
  });

  it('reads the sizes of ZIP64, and what has a comment', () => {
    const bytes = zip([{ name: 'a', data: text, large: true }], { comment: 'PK\x05\x06 said' });
    expect(Buffer.from(open(bytes).get('a') ?? []).toString()).toBe(text);
  });

  it.each([
    ['more than its stated size', zip([{ name: 'a', packed: bomb, size: 1000 }]), /buffer/i],
    ['something where nothing is stated', zip([{ name: 'a', packed: bomb, size: 0 }]), /buffer/i],
    ['less than its stated size', zip([{ name: 'a', data: text, size: text.length + 1 }]), /damaged/],
    ['something else than its checksum says', zip([{ name: 'a', data: text, crc: 1 }]), /damaged/],
    [
      'a part twice',
      zip([
        { name: 'a', data: text },
        { name: 'a', data: 'Another text.' },
      ]),
      /twice/,
    ],
    ['another name before a part', zip([{ name: 'a', localName: 'b', data: text }]), /two names/],
    ['a part that goes on behind the end', zip([{ name: 'a', data: text, packedSize: 99_999 }]), /cut short/],
    ['a locked part', zip([{ name: 'a', data: text, flags: 1 }]), /locked/],
    ['an unknown method', zip([{ name: 'a', data: text, method: 97 }]), /unknown/],
    ['a list elsewhere', zip([{ name: 'a', data: text }], { directory: 0x7ffffff0 }), /range/],
    ['no end', zip([{ name: 'a', data: text }]).subarray(0, -30), /no end/],
    ['4 GB', zip([{ name: 'a', data: text, size: 0xfffffffe }]), /too large/],
    ['exabytes', zip([{ name: 'a', data: text, size: 2 ** 60, large: true }]), /too large/],
    [
      'parts that are one and the same',
      zip([
        { name: 'a', packed: bomb, size: 50 * LIMIT },
        { name: 'b', packed: bomb, size: 50 * LIMIT, at: 0 },
      ]),
      /too large/,
    ],
    [
      'too much in many parts',
      zip(Array.from({ length: 20 }, (_, i) => ({ name: `${i}`, data: Buffer.alloc(60_000) }))),
      /too large/,
    ],
  ])('refuses a package that holds %s', (_, bytes, message) => {
    expect(() => open(bytes)).toThrow(message);
  });
});
