import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { imageHeader } from '../../../../../../main/library/intake/images/image-size';
import { baseline } from '../baseline';

/** The APP1 segment in which a camera says how it was held. */
function exif(orientation: number, little: boolean): Buffer {
  const tiff = Buffer.alloc(8 + 2 + 12 + 4);
  const u16 = (value: number, at: number) =>
    little ? tiff.writeUInt16LE(value, at) : tiff.writeUInt16BE(value, at);
  const u32 = (value: number, at: number) =>
    little ? tiff.writeUInt32LE(value, at) : tiff.writeUInt32BE(value, at);
  tiff.write(little ? 'II' : 'MM', 'latin1');
  u16(42, 2);
  u32(8, 4);
  u16(1, 8);
  u16(0x0112, 10);
  u16(3, 12);
  u32(1, 14);
  u16(orientation, 18);
  const body = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff]);
  const head = Buffer.from([0xff, 0xe1, 0, 0]);
  head.writeUInt16BE(body.length + 2, 2);
  return Buffer.concat([head, body]);
}

describe('a picture’s header', () => {
  it.each([
    ['tower.png', { mediaType: 'image/png', width: 640, height: 400 }],
    ['harbour.jpg', { mediaType: 'image/jpeg', width: 480, height: 320 }],
    ['chart.webp', { mediaType: 'image/webp', width: 300, height: 200 }],
    ['icon.gif', { mediaType: 'image/gif', width: 16, height: 16 }],
  ])('of %s says what it is and how large', (name, header) => {
    expect(imageHeader(baseline(name))).toEqual(header);
  });

  it.each([
    ['lossless', 'VP8L', [0x2f, 0x3f, 0xc1, 0x31, 0x00]],
    ['extended', 'VP8X', [0, 0, 0, 0, 0x3f, 0x01, 0, 0xc7, 0, 0]],
  ])('of a WebP that is %s says how large', (_, chunk, body) => {
    const bytes = Buffer.concat([
      Buffer.from('RIFF\0\0\0\0WEBP', 'latin1'),
      Buffer.from(`${chunk}\0\0\0\0`, 'latin1'),
      Buffer.from(body),
      Buffer.alloc(8),
    ]);
    expect(imageHeader(bytes)).toEqual({ mediaType: 'image/webp', width: 320, height: 200 });
  });

  it.each([
    [1, 480],
    [3, 480],
    [6, 320],
    [8, 320],
  ])('of a JPEG held as %i has its width as it is shown', (orientation, width) => {
    const jpeg = baseline('harbour.jpg');
    for (const little of [true, false]) {
      const held = Buffer.concat([jpeg.subarray(0, 2), exif(orientation, little), jpeg.subarray(2)]);
      expect(imageHeader(held)?.width).toBe(width);
    }
  });

  it('is none where there is no picture that is kept', () => {
    for (const text of ['', '<svg xmlns="http://www.w3.org/2000/svg"/>', 'BM', 'RIFF\0\0\0\0WAVE'])
      expect(imageHeader(Buffer.from(text))).toBeNull();
  });

  it('is a size or none, whatever became of the file', () => {
    const names = ['tower.png', 'harbour.jpg', 'chart.webp', 'icon.gif'];
    const cut = fc.tuple(
      fc.constantFrom(...names),
      fc.nat(400),
      fc.array(fc.tuple(fc.nat(200), fc.nat(255))),
    );
    fc.assert(
      fc.property(cut, ([name, length, changes]) => {
        const bytes = Buffer.from(baseline(name).subarray(0, length));
        for (const [at, byte] of changes) bytes[at] = byte;
        const header = imageHeader(bytes);
        return header === null || (header.width > 0 && header.height > 0);
      }),
    );
  });
});
