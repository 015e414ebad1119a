import type { ImageSize, ImageType } from '@shared/domain/image';
import { pictureType } from '../signatures';
import { isTurned } from './orientation';

/** What the first bytes of a picture say of it. */
export interface ImageHeader extends ImageSize {
  mediaType: ImageType;
}

type Measure = (view: DataView) => ImageSize | null;

const measures: Record<ImageType, Measure> = {
  'image/png': (view) =>
    // The first chunk is the header.
    view.getUint32(12) === 0x49484452 ? { width: view.getUint32(16), height: view.getUint32(20) } : null,
  'image/gif': (view) => ({ width: view.getUint16(6, true), height: view.getUint16(8, true) }),
  'image/jpeg': jpegSize,
  'image/webp': webpSize,
};

const isKept = (type: string | null): type is ImageType => type !== null && Object.hasOwn(measures, type);

/** The kind of a picture and its size as it is shown; `null` for what isn't kept, or is damaged at its beginning. */
export function imageHeader(bytes: Uint8Array): ImageHeader | null {
  const mediaType = pictureType(bytes);
  if (!isKept(mediaType)) return null;
  try {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const size = measures[mediaType](view);
    return size && size.width > 0 && size.height > 0 ? { mediaType, ...size } : null;
  } catch (thrown) {
    // It ends before its size.
    if (thrown instanceof RangeError) return null;
    throw thrown;
  }
}

/** Frame headers (SOF) hold the size; C4, C8 and CC stand between them and are none. */
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;

/** ITU T.81, annex B: segments of a marker, a length and what they hold. Throws RangeError at the end of the bytes. */
function jpegSize(view: DataView): ImageSize | null {
  let turned = false;
  for (let at = 2; ;) {
    if (view.getUint8(at) !== 0xff) return null;
    const marker = view.getUint8(at + 1);
    // A marker may be filled up, and some stand alone.
    if (marker === 0xff) at += 1;
    else if (marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8)) at += 2;
    else if (isFrame(marker)) {
      const [height, width] = [view.getUint16(at + 5), view.getUint16(at + 7)];
      return turned ? { width: height, height: width } : { width, height };
    } else {
      const length = view.getUint16(at + 2);
      if (length < 2) return null;
      if (marker === 0xe1) turned ||= isTurned(view, at + 4, length - 2);
      at += 2 + length;
    }
  }
}

/** 24 bits, the lowest byte first. */
const uint24 = (view: DataView, at: number): number =>
  view.getUint16(at, true) | (view.getUint8(at + 2) << 16);

/** RFC 9649: the first chunk is that of a lossy picture, of a lossless one, or of one with more to it. */
function webpSize(view: DataView): ImageSize | null {
  const chunk = view.getUint32(12);
  if (chunk === 0x56503858) return { width: uint24(view, 24) + 1, height: uint24(view, 27) + 1 };
  if (chunk === 0x5650384c) {
    const bits = view.getUint32(21, true);
    return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
  }
  if (chunk === 0x56503820)
    return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
  return null;
}
