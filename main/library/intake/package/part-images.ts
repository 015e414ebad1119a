import { IMAGE_LIMIT, Images } from '../images/images';
import { unpack } from './parts';

/** How many bytes of pictures are unpacked for one text: what is beyond them is left out. */
const PICTURES_LIMIT = 96 * 1024 ** 2;

/** The pictures in a package, by the names of their parts. A damaged one is left out, and the text is read all the same. */
export function partImages(bytes: Uint8Array): Images {
  let size = 0;
  const read = (wanted: string): Uint8Array | undefined => {
    try {
      return unpack(bytes, (part) => {
        if (part.name !== wanted || part.size > IMAGE_LIMIT || size + part.size > PICTURES_LIMIT)
          return false;
        size += part.size;
        return true;
      }).get(wanted);
    } catch {
      return undefined;
    }
  };
  return new Images((name) => {
    const part = name === '' ? undefined : read(name);
    return part ? { name: name.slice(name.lastIndexOf('/') + 1), bytes: part } : null;
  });
}
