import type { WriteDatabase } from '../../store/database';

/** Documents of one page: a change of one document writes its page again, whole. */
const PAGE = 1024;
const ID_BYTES = 16;

/** Numbers kept for each document, by name. A document that was never given one has 0. */
export type ColumnType = 'u32' | 'f64';
export type ColumnTypes = Readonly<Record<string, ColumnType>>;
type ArrayOf<T extends ColumnType> = T extends 'u32' ? Uint32Array<ArrayBuffer> : Float64Array<ArrayBuffer>;
export type Columns<C extends ColumnTypes> = { readonly [K in keyof C]: ArrayOf<C[K]> };

/**
 * The documents of one kind: each has a number for as long as the index lives, from 0 up, and columns of numbers
 * that lie in memory, so that a hundred thousand are filtered, counted and sorted in a few milliseconds.
 * On the disk they are pages of 1,024 documents, which are read at once when the index is opened.
 */
export class DocumentTable<C extends ColumnTypes> {
  readonly kind: number;
  readonly #database: WriteDatabase;
  readonly #types: C;
  readonly #names: readonly (keyof C & string)[];
  readonly #dirty = new Set<number>();
  #capacity = PAGE;
  #ids = new Uint8Array(PAGE * ID_BYTES);
  #columns: Columns<C>;
  /** How many numbers have been given. */
  count = 0;

  constructor(database: WriteDatabase, kind: number, types: C) {
    this.kind = kind;
    this.#database = database;
    this.#types = types;
    this.#names = Object.keys(types);
    this.#columns = this.#made(PAGE);
    this.#load();
  }

  /** The columns. Growing replaces them, so they are asked for anew after `ensure`. */
  get columns(): Columns<C> {
    return this.#columns;
  }

  /** The number of a document, or `undefined`. */
  find(id: string): number | undefined {
    return this.#database.get<{ number: number }>('SELECT number FROM document WHERE kind = ? AND id = ?', [
      this.kind,
      id,
    ])?.number;
  }

  /** The number of a document, a new one where it has none. In a transaction of the caller. */
  ensure(id: string): number {
    const known = this.find(id);
    if (known !== undefined) return known;
    const number = this.count;
    if (number >= this.#capacity) this.#grow();
    this.#ids.set(bytesOf(id), number * ID_BYTES);
    this.count += 1;
    this.#database.run('INSERT INTO document (kind, id, number) VALUES (?, ?, ?)', [this.kind, id, number]);
    this.touch(number);
    return number;
  }

  id(number: number): string {
    const hex = Buffer.from(this.#ids.buffer, number * ID_BYTES, ID_BYTES).toString('hex');
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
  }

  /** The 16 bytes of each document's id, one after the other. */
  idBytes(numbers: ArrayLike<number>): Uint8Array<ArrayBuffer> {
    const bytes = new Uint8Array(numbers.length * ID_BYTES);
    for (let at = 0; at < numbers.length; at += 1) {
      const from = numbers[at]! * ID_BYTES;
      bytes.set(this.#ids.subarray(from, from + ID_BYTES), at * ID_BYTES);
    }
    return bytes;
  }

  /** Which of two documents' ids comes first. */
  compareIds(a: number, b: number): number {
    const ids = this.#ids;
    for (let at = 0; at < ID_BYTES; at += 1) {
      const difference = ids[a * ID_BYTES + at]! - ids[b * ID_BYTES + at]!;
      if (difference !== 0) return difference;
    }
    return 0;
  }

  /** Says that a document's columns have changed. */
  touch(number: number): void {
    this.#dirty.add(Math.floor(number / PAGE));
  }

  /** Writes the pages that have changed. In a transaction of the caller. */
  save(): void {
    for (const page of this.#dirty)
      this.#database.run(
        'INSERT INTO page (kind, page, data) VALUES (?, ?, ?) ON CONFLICT (kind, page) DO UPDATE SET data = excluded.data',
        [this.kind, page, this.#pack(page)],
      );
    this.#dirty.clear();
  }

  #pack(page: number): Uint8Array {
    const from = page * PAGE;
    const parts = [
      this.#ids.subarray(from * ID_BYTES, (from + PAGE) * ID_BYTES),
      ...this.#names.map((name) => {
        const column = this.#columns[name].subarray(from, from + PAGE);
        return new Uint8Array(column.buffer, column.byteOffset, column.byteLength);
      }),
    ];
    return Buffer.concat(parts);
  }

  #load(): void {
    this.count =
      this.#database.get<{ n: number }>('SELECT count(*) AS n FROM document WHERE kind = ?', [this.kind])
        ?.n ?? 0;
    while (this.#capacity < this.count) this.#grow();
    const pages = this.#database.all<{ page: number; data: Uint8Array }>(
      'SELECT page, data FROM page WHERE kind = ?',
      [this.kind],
    );
    for (const { page, data } of pages) {
      const from = page * PAGE;
      // A copy lies at an address that numbers of eight bytes may begin at.
      const bytes = data.slice().buffer;
      let at = PAGE * ID_BYTES;
      this.#ids.set(new Uint8Array(bytes, 0, at), from * ID_BYTES);
      for (const name of this.#names) {
        const column = this.#columns[name];
        const size = column.BYTES_PER_ELEMENT;
        column.set(size === 4 ? new Uint32Array(bytes, at, PAGE) : new Float64Array(bytes, at, PAGE), from);
        at += PAGE * size;
      }
    }
  }

  #grow(): void {
    this.#capacity *= 2;
    const ids = new Uint8Array(this.#capacity * ID_BYTES);
    ids.set(this.#ids);
    this.#ids = ids;
    const columns = this.#made(this.#capacity);
    for (const name of this.#names) columns[name].set(this.#columns[name]);
    this.#columns = columns;
  }

  #made(length: number): Columns<C> {
    return Object.fromEntries(
      this.#names.map((name) => [
        name,
        this.#types[name] === 'f64' ? new Float64Array(length) : new Uint32Array(length),
      ]),
    ) as Columns<C>;
  }
}

function bytesOf(id: string): Uint8Array {
  return Buffer.from(id.replaceAll('-', ''), 'hex');
}
