import type { Id } from '@shared/domain/ids';

/** Bytes of one id. */
const BYTES = 16;
const hex = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

/** The 16 bytes of an id. */
function bytesOf(id: Id): Uint8Array {
  const digits = id.replaceAll('-', '');
  return Uint8Array.from({ length: BYTES }, (_, i) => parseInt(digits.slice(2 * i, 2 * i + 2), 16));
}

/**
 * Many ids, each once, in their order, in one array of bytes: a hundred thousand take 1.6 MB and are never made into
 * strings all at once. Where an id stands is looked up in a table of the last four bytes, which are random in every
 * id that Galley makes.
 */
export class IdList {
  readonly length: number;
  readonly #view: DataView;
  readonly #bytes: Uint8Array;
  /** Places plus one, by hash; open addressing. Made when somebody first looks an id up. */
  #slots: Int32Array | null = null;

  /** `bytes` hold 16 for each id and are not changed any more. */
  constructor(bytes: Uint8Array) {
    this.length = Math.floor(bytes.length / BYTES);
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  static of(ids: readonly Id[]): IdList {
    const bytes = new Uint8Array(ids.length * BYTES);
    ids.forEach((id, i) => bytes.set(bytesOf(id), i * BYTES));
    return new IdList(bytes);
  }

  /** The id in a place, from 0. */
  at(place: number): Id {
    let id = '';
    for (let i = 0; i < BYTES; i += 1) {
      if (i === 4 || i === 6 || i === 8 || i === 10) id += '-';
      id += hex[this.#bytes[place * BYTES + i] ?? 0] ?? '';
    }
    return id;
  }

  /** Where an id stands; -1 where it doesn't. */
  indexOf(id: Id): number {
    return this.#placeOf(new DataView(bytesOf(id).buffer), 0);
  }

  /** Where the id stands here that has a place in another list; -1 where it doesn't. */
  indexIn(other: IdList, place: number): number {
    return this.#placeOf(other.#view, place * BYTES);
  }

  /** The ids from one place to before another. */
  slice(from: number, to: number): IdList {
    return new IdList(this.#bytes.subarray(from * BYTES, to * BYTES));
  }

  /** These ids and then those of another list that aren't among them. */
  union(other: IdList): IdList {
    const bytes = new Uint8Array((this.length + other.length) * BYTES);
    bytes.set(this.#bytes.subarray(0, this.length * BYTES));
    let length = this.length;
    for (let i = 0; i < other.length; i += 1) {
      if (this.indexIn(other, i) >= 0) continue;
      bytes.set(other.#bytes.subarray(i * BYTES, (i + 1) * BYTES), length * BYTES);
      length += 1;
    }
    return new IdList(bytes.subarray(0, length * BYTES));
  }

  /** Those whose place passes a test. */
  filter(keeps: (place: number) => boolean): IdList {
    const bytes = new Uint8Array(this.length * BYTES);
    let length = 0;
    for (let i = 0; i < this.length; i += 1) {
      if (!keeps(i)) continue;
      bytes.set(this.#bytes.subarray(i * BYTES, (i + 1) * BYTES), length * BYTES);
      length += 1;
    }
    return new IdList(bytes.subarray(0, length * BYTES));
  }

  #placeOf(view: DataView, offset: number): number {
    if (this.length === 0) return -1;
    const slots = (this.#slots ??= this.#table());
    const mask = slots.length - 1;
    for (let slot = view.getUint32(offset + 12) & mask; ; slot = (slot + 1) & mask) {
      const place = (slots[slot] ?? 0) - 1;
      if (place < 0) return -1;
      if (this.#isSame(place, view, offset)) return place;
    }
  }

  #isSame(place: number, view: DataView, offset: number): boolean {
    for (let i = 0; i < BYTES; i += 4)
      if (this.#view.getUint32(place * BYTES + i) !== view.getUint32(offset + i)) return false;
    return true;
  }

  #table(): Int32Array {
    // At most half full, so that looking up stays short.
    const slots = new Int32Array(2 ** Math.ceil(Math.log2(2 * this.length + 1)));
    const mask = slots.length - 1;
    for (let place = 0; place < this.length; place += 1) {
      let slot = this.#view.getUint32(place * BYTES + 12) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = place + 1;
    }
    return slots;
  }
}

const lists = new WeakMap<Uint8Array, IdList>();

/** The list of an answer's bytes: the same one each time, with its table. */
export function idListOf(bytes: Uint8Array): IdList {
  const list = lists.get(bytes) ?? new IdList(bytes);
  lists.set(bytes, list);
  return list;
}
