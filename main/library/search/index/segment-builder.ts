import type { FieldPostings } from './postings';
import { Vocabulary } from './vocabulary';

const FIRST_ROOM = 4096;

/**
 * Gathers the terms of documents in memory until they become a segment. Each document is given once; what it says
 * is kept as numbers in growing arrays, since an object for each posting would take twenty times the memory.
 */
export class SegmentBuilder {
  readonly #fields: number;
  readonly #ids = new Map<string, number>();
  #terms = new Uint32Array(FIRST_ROOM);
  /** Document times the number of fields, plus the field. */
  #places = new Float64Array(FIRST_ROOM);
  #counts = new Uint32Array(FIRST_ROOM);
  #length = 0;
  #scratch = new Uint32Array(FIRST_ROOM);
  readonly documents: number[] = [];

  constructor(fields: number) {
    this.#fields = fields;
  }

  /** How many postings are kept. */
  get size(): number {
    return this.#length;
  }

  /** Takes the terms of each field of a document. */
  add(document: number, fields: readonly (readonly string[])[]): void {
    this.documents.push(document);
    fields.forEach((terms, field) => this.#addField(document * this.#fields + field, terms));
  }

  #addField(place: number, terms: readonly string[]): void {
    const met: number[] = [];
    for (const term of terms) {
      let id = this.#ids.get(term);
      if (id === undefined) {
        id = this.#ids.size;
        this.#ids.set(term, id);
        if (id >= this.#scratch.length) this.#scratch = grown(this.#scratch);
      }
      if (this.#scratch[id] === 0) met.push(id);
      this.#scratch[id]! += 1;
    }
    while (this.#length + met.length > this.#terms.length) {
      this.#terms = grown(this.#terms);
      this.#counts = grown(this.#counts);
      this.#places = grownFloats(this.#places);
    }
    for (const id of met) {
      this.#terms[this.#length] = id;
      this.#places[this.#length] = place;
      this.#counts[this.#length] = this.#scratch[id]!;
      this.#length += 1;
      this.#scratch[id] = 0;
    }
  }

  /** The vocabulary, and the postings of each of its terms by rank. */
  finish(): { vocabulary: Vocabulary; postings: (rank: number) => FieldPostings[] } {
    const terms = [...this.#ids.keys()].sort();
    const rankOf = new Uint32Array(terms.length);
    terms.forEach((term, rank) => (rankOf[this.#ids.get(term)!] = rank));
    // A counting sort by rank keeps the order in which documents came, so each term's documents are sorted once more
    // only where they didn't come in the order of their numbers.
    const starts = new Uint32Array(terms.length + 1);
    for (let at = 0; at < this.#length; at += 1) starts[rankOf[this.#terms[at]!]! + 1]! += 1;
    for (let rank = 0; rank < terms.length; rank += 1) starts[rank + 1]! += starts[rank]!;
    const order = new Uint32Array(this.#length);
    const next = starts.slice();
    for (let at = 0; at < this.#length; at += 1) order[next[rankOf[this.#terms[at]!]!]!++] = at;
    return {
      vocabulary: Vocabulary.of(terms),
      postings: (rank) => this.#postings(order.subarray(starts[rank], starts[rank + 1])),
    };
  }

  #postings(entries: Uint32Array): FieldPostings[] {
    const inOrder = entries.every(
      (entry, at) => at === 0 || this.#places[entries[at - 1]!]! <= this.#places[entry]!,
    )
      ? entries
      : entries.toSorted((a, b) => this.#places[a]! - this.#places[b]!);
    return Array.from({ length: this.#fields }, (_, field) => {
      const own = inOrder.filter((entry) => this.#places[entry]! % this.#fields === field);
      return {
        documents: Uint32Array.from(own, (entry) => Math.floor(this.#places[entry]! / this.#fields)),
        counts: Uint32Array.from(own, (entry) => this.#counts[entry]!),
      };
    });
  }
}

function grown(array: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(array.length * 2);
  larger.set(array);
  return larger;
}

function grownFloats(array: Float64Array<ArrayBuffer>): Float64Array<ArrayBuffer> {
  const larger = new Float64Array(array.length * 2);
  larger.set(array);
  return larger;
}
