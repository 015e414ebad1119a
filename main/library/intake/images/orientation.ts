/** Exif's tag of how a picture is to be turned, and the values of it that exchange width and height. */
const ORIENTATION = 0x0112;
const SIDEWAYS = new Set([5, 6, 7, 8]);

/** More entries than this no camera writes into the first directory. */
const MOST_ENTRIES = 500;

/** Whether a segment of a JPEG is Exif (a TIFF within it) and says that the picture lies on its side. */
export function isTurned(view: DataView, at: number, length: number): boolean {
  const end = Math.min(at + length, view.byteLength);
  const tiff = at + 6;
  if (tiff + 8 > end || view.getUint32(at) !== 0x45786966) return false;
  const little = view.getUint16(tiff) === 0x4949;
  const first = tiff + view.getUint32(tiff + 4, little);
  if (first + 2 > end) return false;
  const entries = Math.min(view.getUint16(first, little), MOST_ENTRIES);
  for (let entry = 0; entry < entries; entry++) {
    const place = first + 2 + entry * 12;
    if (place + 12 > end) return false;
    if (view.getUint16(place, little) === ORIENTATION) return SIDEWAYS.has(view.getUint16(place + 8, little));
  }
  return false;
}
