import type { WriteDatabase } from '../../store/database';
import { readPostings, writePostings, type FieldPostings } from './postings';
import { ByteWriter } from './varint';
import { Vocabulary } from './vocabulary';

/** A segment's postings have the ids from here on: rank added to its own id times this. */
const RANKS = 2 ** 26;
/** Rows that are written or deleted before others get their turn. */
const CHUNK = 500;

/** Terms of some documents with where they stand. It never changes; what it says of a document counts while the document has its home there. */
export interface Segment {
  id: number;
  language: string;
  /** How many documents it was made of. */
  documents: number;
  vocabulary: Vocabulary;
}

/** Where the postings of the segments of one kind lie. */
export class Segments {
  readonly #database: WriteDatabase;
  readonly #kind: number;
  readonly #fields: number;
  readonly live: Segment[];

  constructor(database: WriteDatabase, kind: number, fields: number) {
    this.#database = database;
    this.#kind = kind;
    this.#fields = fields;
    this.live = database
      .all<{ id: number; language: string; documents: number; units: Uint8Array | null; starts: Uint8Array }>(
        'SELECT id, language, documents, units, starts FROM segment WHERE kind = ? AND live = 1 ORDER BY id',
        [kind],
      )
      .map(({ id, language, documents, units, starts }) => ({
        id,
        language,
        documents,
        vocabulary: new Vocabulary(
          // An empty array of bytes is stored as NULL.
          units ? new Uint16Array(units.slice().buffer) : new Uint16Array(),
          new Uint32Array(starts.slice().buffer),
        ),
      }));
  }

  /** The live postings of a segment's term. */
  postings(segment: Segment, rank: number, home: Uint32Array): FieldPostings[] {
    const row = this.#database.get<{ data: Uint8Array }>('SELECT data FROM posting WHERE id = ?', [
      segment.id * RANKS + rank,
    ]);
    if (!row) return this.#nothing();
    return readPostings(row.data, this.#fields, segment.id, home);
  }

  #nothing(): FieldPostings[] {
    return Array.from({ length: this.#fields }, () => ({
      documents: new Uint32Array(),
      counts: new Uint32Array(),
    }));
  }

  /**
   * Writes a segment that nothing uses yet, in steps: between two `yield`s lies one short transaction. It counts
   * from `publish` on; where Galley ends before that, `sweep` takes it away.
   */
  *write(
    language: string,
    documents: number,
    terms: Iterable<{ term: string; postings: readonly FieldPostings[] }>,
  ): Generator<void, Segment> {
    const id = this.#reserve(language, documents);
    const written: string[] = [];
    const writer = new ByteWriter();
    let chunk: Uint8Array[] = [];
    const store = () =>
      this.#database.transaction(() => {
        const first = written.length - chunk.length;
        chunk.forEach((data, at) =>
          this.#database.run('INSERT INTO posting (id, data) VALUES (?, ?)', [id * RANKS + first + at, data]),
        );
        chunk = [];
      });
    for (const { term, postings } of terms) {
      if (postings.every((field) => field.documents.length === 0)) continue;
      writePostings(writer, postings);
      chunk.push(writer.take());
      written.push(term);
      if (chunk.length === CHUNK) {
        store();
        yield;
      }
    }
    store();
    return { id, language, documents, vocabulary: Vocabulary.of(written) };
  }

  #reserve(language: string, documents: number): number {
    return this.#database.transaction(() => {
      this.#database.run('INSERT INTO segment (kind, language, documents, live) VALUES (?, ?, ?, 0)', [
        this.#kind,
        language,
        documents,
      ]);
      return this.#database.get<{ id: number }>('SELECT max(id) AS id FROM segment')?.id ?? 0;
    });
  }

  /** Makes a written segment count, and others no longer. In a transaction of the caller. */
  publish(segment: Segment, instead: readonly Segment[] = []): void {
    const { units, starts } = segment.vocabulary;
    this.#database.run('UPDATE segment SET live = 1, units = ?, starts = ? WHERE id = ?', [
      bytesOf(units),
      bytesOf(starts),
      segment.id,
    ]);
    for (const old of instead) {
      this.#database.run('UPDATE segment SET live = 0 WHERE id = ?', [old.id]);
      this.live.splice(this.live.indexOf(old), 1);
    }
    this.live.push(segment);
  }

  /** Deletes what doesn't count, in steps. Not while a segment is being written. */
  *sweep(): Generator<void> {
    const dead = this.#database.all<{ id: number }>('SELECT id FROM segment WHERE kind = ? AND live = 0', [
      this.#kind,
    ]);
    for (const { id } of dead) {
      const last = this.#database.get<{ id: number | null }>(
        'SELECT max(id) AS id FROM posting WHERE id >= ? AND id < ?',
        [id * RANKS, (id + 1) * RANKS],
      )?.id;
      for (let from = id * RANKS; last !== null && last !== undefined && from <= last; from += CHUNK) {
        this.#database.run('DELETE FROM posting WHERE id >= ? AND id < ?', [from, from + CHUNK]);
        yield;
      }
      this.#database.run('DELETE FROM segment WHERE id = ?', [id]);
    }
  }
}

const bytesOf = ({ buffer, byteOffset, byteLength }: Uint16Array | Uint32Array): Uint8Array =>
  new Uint8Array(buffer, byteOffset, byteLength);
