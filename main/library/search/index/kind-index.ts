import type { WriteDatabase } from '../../store/database';
import { DocumentTable, type Columns, type ColumnTypes } from './document-table';
import { mergePostings, type FieldPostings } from './postings';
import { SegmentBuilder } from './segment-builder';
import { Segments, type Segment } from './segments';
import { TermPattern } from './term-pattern';
import { Words } from './words';

export interface IndexField {
  name: string;
  /** What a match in it weighs: lunr's boost of a field. */
  boost: number;
}

/** A document's terms by field, as its language's analysis made them. */
export interface AnalysedDocument {
  id: string;
  /** The language whose rules made the terms: documents of one language have statistics of their own. */
  language: string;
  terms: readonly (readonly string[])[];
}

/** Where a term stands in the documents of one language. */
export interface Posting {
  term: string;
  fields: FieldPostings[];
  /** Documents with the term, one that has it in two fields counted twice: as lunr counts. */
  frequency: number;
}

/** What lunr's score needs to know of all documents of one language. */
export interface Statistics {
  documents: number;
  /** Sums of the lengths of each field, in terms. */
  lengths: number[];
}

/** So many segments of about one size become one. */
const FAN = 8;
/** Documents that are gathered for a segment before others get their turn. */
const ADDED = 1024;
const sizeClass = ({ documents }: Segment): number =>
  Math.floor(Math.log(Math.max(1, documents)) / Math.log(FAN));

/** Columns that the index needs itself: the segment of a document (0: none), its language, the length of each field. */
const own = { home: 'u32', language: 'u32' } as const;
type OwnColumns = typeof own;

/** The full-text index of one kind of thing. */
export class KindIndex<C extends ColumnTypes = ColumnTypes> {
  readonly fields: readonly IndexField[];
  readonly table: DocumentTable<C & OwnColumns & ColumnTypes>;
  readonly words: Words;
  readonly #database: WriteDatabase;
  readonly #segments: Segments;
  readonly #statistics = new Map<string, Statistics>();
  /** Taken out since they were last put in. */
  readonly #removed = new Set<number>();

  constructor(database: WriteDatabase, kind: number, fields: readonly IndexField[], columns: C) {
    this.#database = database;
    this.fields = fields;
    const lengths = Object.fromEntries(fields.map((_, field) => [`length${field}`, 'u32' as const]));
    this.table = new DocumentTable(database, kind, { ...own, ...lengths, ...columns });
    this.words = new Words(database, kind);
    this.#segments = new Segments(database, kind, fields.length);
    const { home } = this.#own;
    for (let number = 0; number < this.table.count; number += 1)
      if (home[number] !== 0) this.#count(number, 1);
  }

  get #own(): Columns<OwnColumns> {
    return this.table.columns;
  }

  /** The lengths of a field's documents by number, in terms. */
  lengths(field: number): Uint32Array {
    return (this.table.columns as Record<string, Uint32Array>)[`length${field}`]!;
  }

  /** Has the document with this number a place in the index? */
  isLive(number: number): boolean {
    return this.#own.home[number] !== 0;
  }

  /** The languages that there are documents of. */
  languages(): string[] {
    return [...this.#statistics].filter(([, { documents }]) => documents > 0).map(([language]) => language);
  }

  statistics(language: string): Statistics {
    return this.#statistics.get(language) ?? { documents: 0, lengths: this.fields.map(() => 0) };
  }

  /** The numbers of a language's documents, ascending. */
  *documentsOf(language: string): Generator<number> {
    const { home, language: column } = this.#own;
    const code = this.words.find(language);
    for (let number = 0; number < this.table.count; number += 1)
      if (home[number] !== 0 && column[number] === code) yield number;
  }

  /** Where a term stands; `undefined` where no live document has it. */
  posting(language: string, term: string): Posting | undefined {
    const parts: FieldPostings[][] = [];
    for (const segment of this.#segments.live) {
      if (segment.language !== language) continue;
      const rank = segment.vocabulary.find(term);
      if (rank >= 0) parts.push(this.#segments.postings(segment, rank, this.#own.home));
    }
    return asPosting(term, parts, this.fields.length);
  }

  /** The terms that a wildcard or an edit distance means, those without live documents left out. */
  postings(language: string, clause: { term: string; editDistance?: number | undefined }): Posting[] {
    const pattern = new TermPattern(clause);
    const found = new Map<string, FieldPostings[][]>();
    for (const segment of this.#segments.live) {
      if (segment.language !== language) continue;
      for (const rank of pattern.ranks(segment.vocabulary)) {
        const term = segment.vocabulary.term(rank);
        const parts = found.get(term) ?? [];
        parts.push(this.#segments.postings(segment, rank, this.#own.home));
        found.set(term, parts);
      }
    }
    return [...found]
      .map(([term, parts]) => asPosting(term, parts, this.fields.length))
      .filter((posting) => posting !== undefined);
  }

  /**
   * Puts documents into the index, or puts them anew, all of one language; `within` runs in the transaction in which
   * they begin to count, for what has to be stored with them. In steps: see `Segments.write`. One that `remove` takes
   * out in between stays out.
   */
  *put(documents: readonly AnalysedDocument[], within?: () => void): Generator<void> {
    const language = documents[0]?.language;
    if (language === undefined) return;
    const builder = new SegmentBuilder(this.fields.length);
    const numbers = this.#database.transaction(() => documents.map(({ id }) => this.table.ensure(id)));
    numbers.forEach((number) => this.#removed.delete(number));
    // In the order of their numbers, which is the order of postings.
    const inOrder = Uint32Array.from(numbers.keys()).sort((a, b) => numbers[a]! - numbers[b]!);
    for (const [done, at] of inOrder.entries()) {
      if (done > 0 && done % ADDED === 0) yield;
      builder.add(numbers[at]!, documents[at]!.terms);
    }
    if (documents.length > ADDED) yield;
    const { vocabulary, postings } = builder.finish();
    if (documents.length > ADDED) yield;
    function* terms() {
      for (let rank = 0; rank < vocabulary.size; rank += 1)
        yield { term: vocabulary.term(rank), postings: postings(rank) };
    }
    const segment = yield* this.#segments.write(language, documents.length, terms());
    this.#database.transaction(() => {
      const code = this.words.ensure(language);
      documents.forEach(({ terms: fields }, at) => {
        const number = numbers[at]!;
        if (!this.#removed.has(number)) this.#settle(number, segment.id, code, fields);
      });
      this.#segments.publish(segment);
      within?.();
      this.table.save();
    });
  }

  #settle(number: number, segment: number, language: number, fields: readonly (readonly string[])[]): void {
    if (this.isLive(number)) this.#count(number, -1);
    const { home, language: column } = this.#own;
    home[number] = segment;
    column[number] = language;
    fields.forEach((terms, field) => (this.lengths(field)[number] = terms.length));
    this.#count(number, 1);
    this.table.touch(number);
  }

  /** Takes a document out of the index. In a transaction of the caller, who saves the table. */
  remove(id: string): void {
    const number = this.table.find(id);
    if (number === undefined) return;
    this.#removed.add(number);
    if (!this.isLive(number)) return;
    this.#count(number, -1);
    this.#own.home[number] = 0;
    this.table.touch(number);
  }

  #count(number: number, by: 1 | -1): void {
    const language = this.words.word(this.#own.language[number]!);
    const statistics = this.#statistics.get(language) ?? { documents: 0, lengths: this.fields.map(() => 0) };
    statistics.documents += by;
    this.fields.forEach((_, field) => (statistics.lengths[field]! += by * this.lengths(field)[number]!));
    this.#statistics.set(language, statistics);
  }

  /** Makes one segment of several where there are too many, or of all (`all`); and deletes what no longer counts. In steps. */
  *tidy(all = false): Generator<void> {
    yield* this.#segments.sweep();
    for (let group = this.#crowd(all); group; group = this.#crowd(all)) {
      yield* this.#merge(group);
      yield* this.#segments.sweep();
    }
  }

  /** Is there anything to tidy? */
  get isCrowded(): boolean {
    return this.#crowd(false) !== undefined;
  }

  #crowd(all: boolean): Segment[] | undefined {
    const groups = new Map<string, Segment[]>();
    for (const segment of this.#segments.live) {
      const name = all ? segment.language : `${segment.language} ${sizeClass(segment)}`;
      groups.set(name, [...(groups.get(name) ?? []), segment]);
    }
    return [...groups.values()].find((group) => (all ? this.#holdsDead(group) : group.length >= FAN));
  }

  /** Are there several segments, or one that still holds what has moved on or was removed? */
  #holdsDead(group: readonly Segment[]): boolean {
    const [only] = group;
    return group.length > 1 || (only !== undefined && only.documents > this.#members(new Set([only.id])));
  }

  /** How many documents have their home in these segments. */
  #members(segments: ReadonlySet<number>): number {
    const { home } = this.#own;
    let members = 0;
    for (let number = 0; number < this.table.count; number += 1)
      if (segments.has(home[number]!)) members += 1;
    return members;
  }

  *#merge(group: readonly Segment[]): Generator<void> {
    const members = new Set(group.map(({ id }) => id));
    const language = group[0]!.language;
    const segment = yield* this.#segments.write(language, this.#members(members), this.#together(group));
    this.#database.transaction(() => {
      const homes = this.#own.home;
      for (let number = 0; number < this.table.count; number += 1) {
        if (!members.has(homes[number]!)) continue;
        homes[number] = segment.id;
        this.table.touch(number);
      }
      this.#segments.publish(segment, group);
      this.table.save();
    });
  }

  /** The terms of several segments in their order, each with its live postings of all of them. */
  *#together(group: readonly Segment[]): Generator<{ term: string; postings: FieldPostings[] }> {
    const at = group.map(() => 0);
    const heads = group.map(({ vocabulary }) => (vocabulary.size > 0 ? vocabulary.term(0) : undefined));
    for (;;) {
      let term: string | undefined;
      for (const head of heads) if (head !== undefined && (term === undefined || head < term)) term = head;
      if (term === undefined) return;
      const parts: FieldPostings[][] = [];
      for (let one = 0; one < group.length; one += 1) {
        if (heads[one] !== term) continue;
        const segment = group[one]!;
        parts.push(this.#segments.postings(segment, at[one]!, this.#own.home));
        at[one]! += 1;
        heads[one] = at[one]! < segment.vocabulary.size ? segment.vocabulary.term(at[one]!) : undefined;
      }
      yield {
        term,
        postings: this.fields.map((_, field) => mergePostings(parts.map((part) => part[field]!))),
      };
    }
  }
}

function asPosting(term: string, parts: readonly FieldPostings[][], fields: number): Posting | undefined {
  if (parts.length === 0) return undefined;
  const merged =
    parts.length === 1
      ? parts[0]!
      : Array.from({ length: fields }, (_, field) => mergePostings(parts.map((part) => part[field]!)));
  const frequency = merged.reduce((sum, { documents }) => sum + documents.length, 0);
  return frequency > 0 ? { term, fields: merged, frequency } : undefined;
}
