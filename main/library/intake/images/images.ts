import type { ArticleImage } from '@shared/domain/image';
import { imageHeader } from './image-size';

/** How large a picture's file may be, in bytes. */
export const IMAGE_LIMIT = 20 * 1024 ** 2;
/** How many pictures a text may have. */
export const MOST_IMAGES = 200;
/** What is smaller, on either side and in pixels, is an icon, a portrait beside a name, or counts readers. */
const SMALLEST = 100;

/** A picture's file where a reader found it. */
export interface FoundFile {
  name: string;
  bytes: Uint8Array;
}

/** Finds a picture's file by what the text calls it; `null` where it isn't there. */
export type FindImage = (address: string) => FoundFile | null;

/** The number of a picture, or why there is none. */
export type Found = number | 'missing' | 'small' | 'too-large';

/** The pictures of one original, each read once, when the text first names it. */
export class Images {
  readonly all: ArticleImage[] = [];
  readonly #find: FindImage;
  readonly #known = new Map<string, Found>();

  constructor(find: FindImage) {
    this.#find = find;
  }

  /** The picture at an address. */
  at(address: string): Found {
    const known = this.#known.get(address);
    if (known !== undefined) return known;
    const found = this.#read(address);
    this.#known.set(address, found);
    return found;
  }

  /** The best of several addresses of one picture: the first that holds it. */
  among(addresses: readonly string[]): Found {
    let best: Found = 'missing';
    for (const address of addresses) {
      const found = this.at(address);
      if (typeof found === 'number') return found;
      if (found !== 'missing') best = found;
    }
    return best;
  }

  #read(address: string): Found {
    const file = this.#find(address);
    const header = file && imageHeader(file.bytes);
    if (!file || !header) return 'missing';
    if (Math.min(header.width, header.height) < SMALLEST) return 'small';
    if (file.bytes.length > IMAGE_LIMIT) return 'too-large';
    // A picture has its bytes for itself, so that they can be handed from thread to thread.
    return this.all.push({ ...header, name: file.name, bytes: new Uint8Array(file.bytes) }) - 1;
  }
}
