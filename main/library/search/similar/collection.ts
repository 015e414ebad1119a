import { analysisLanguage } from '../analysis/analyser';
import { initialsOf } from './initials';
import { Postings } from './postings';
import type { Stems } from './stems';
import { Vocabulary } from './vocabulary';
import { wordsOf } from './words';

export const fieldNames = ['statement', 'title', 'quote', 'context'] as const;
/** The first ones say what the claim says; the context doesn't. */
export const sayingFields = 3;
const FIELDS = fieldNames.length;
const COUNT_MOST = 255;

/** What is compared of a claim. */
export interface ClaimText {
  statement: string;
  /** What the fact-check calls it. */
  title?: string | null;
  /** Its words in the article. */
  quote?: string | null;
  /** What it stands in: an article's title. */
  context?: string | null;
  language?: string | null;
}

/** A claim in the collection: its terms in their order, field by field. */
export interface ClaimEntry {
  id: string;
  /** The terms of all fields, and after them the initials of names. */
  terms: Int32Array;
  /** Where each field ends in `terms`. */
  ends: readonly number[];
  language: string;
  live: boolean;
}

/** The claims that are gone still cost time when there are many: they are swept out when so many, and this share, are. */
const SWEEP_LEAST = 1000;
const SWEEP_SHARE = 0.25;

/** The claims to rank, by their terms. A claim that is removed stays in the postings for a while, without counting. */
export class Collection {
  entries: ClaimEntry[] = [];
  readonly vocabulary = new Vocabulary();
  postings: Postings[] = [];
  /** In how many live claims each term stands. */
  readonly documents: number[] = [];
  /** How many terms each field of the live claims has, together; and in how many claims it has any. */
  readonly totals: number[] = new Array<number>(FIELDS).fill(0);
  readonly filled: number[] = new Array<number>(FIELDS).fill(0);
  size = 0;
  /** Of how many live claims each language is. */
  private readonly languages = new Map<string, number>();
  /** How often each word was met as it is written (folded), in claims that are or were here: for taking tags apart. */
  readonly written = new Map<string, number>();
  private readonly byId = new Map<string, number>();

  /** `usual` is the language of texts that don't tell theirs. */
  constructor(
    readonly stems: Stems,
    private readonly usual: string,
  ) {}

  /** Adds a claim, or puts another text in its place. */
  add(id: string, text: ClaimText): void {
    this.remove(id);
    const terms: number[] = [];
    const ends: number[] = [];
    const counts = new Map<number, number>();
    const language = this.languageOf(`${text.statement}\n${text.title ?? ''}`, text.language);
    fieldNames.forEach((name, field) => {
      const before = terms.length;
      for (const word of wordsOf(text[name] ?? '')) {
        this.written.set(word.text, (this.written.get(word.text) ?? 0) + 1);
        for (const stem of this.stems.of(word, language)) {
          const term = this.termOf(stem);
          terms.push(term);
          count(counts, term, field);
        }
      }
      ends.push(terms.length);
      this.totals[field] = (this.totals[field] ?? 0) + terms.length - before;
      if (terms.length > before) this.filled[field] = (this.filled[field] ?? 0) + 1;
    });
    // Titles have capitals everywhere, so that initials in them mean nothing.
    for (const initials of initialsOf(`${text.statement}\n${text.quote ?? ''}`)) {
      const term = this.termOf(initials);
      if (counts.has(term)) continue;
      terms.push(term);
      count(counts, term, 0);
    }
    const at = this.entries.length;
    this.entries.push({ id, terms: Int32Array.from(terms), ends, language, live: true });
    this.byId.set(id, at);
    this.size += 1;
    this.languages.set(language, (this.languages.get(language) ?? 0) + 1);
    for (const [term, times] of counts) {
      this.postings[term]?.add(at, times);
      this.documents[term] = (this.documents[term] ?? 0) + 1;
    }
  }

  /** Takes a claim out; one that isn't there is no mistake. */
  remove(id: string): void {
    const at = this.byId.get(id);
    const entry = at === undefined ? undefined : this.entries[at];
    if (!entry) return;
    entry.live = false;
    this.byId.delete(id);
    this.size -= 1;
    this.languages.set(entry.language, (this.languages.get(entry.language) ?? 1) - 1);
    for (const term of new Set(entry.terms)) this.documents[term] = (this.documents[term] ?? 1) - 1;
    for (let field = 0; field < FIELDS; field += 1) {
      const length = fieldLength(entry, field);
      this.totals[field] = (this.totals[field] ?? 0) - length;
      if (length > 0) this.filled[field] = (this.filled[field] ?? 0) - 1;
    }
    const gone = this.entries.length - this.size;
    if (gone >= SWEEP_LEAST && gone >= this.entries.length * SWEEP_SHARE) this.sweep();
  }

  /** Writes entries and postings anew without the claims that are gone. */
  private sweep(): void {
    this.entries = this.entries.filter(({ live }) => live);
    this.postings = this.postings.map(() => new Postings());
    this.entries.forEach((entry, at) => {
      this.byId.set(entry.id, at);
      const counts = new Map<number, number>();
      let field = 0;
      entry.terms.forEach((term, place) => {
        while (field < FIELDS && place >= (entry.ends[field] ?? 0)) field += 1;
        // What comes after the fields are initials, which count with the first.
        count(counts, term, field % FIELDS);
      });
      for (const [term, times] of counts) this.postings[term]?.add(at, times);
    });
  }

  /** The language whose rules a text is read by: as given, else as it seems, else the usual one. */
  languageOf(text: string, language: string | null | undefined): string {
    const seems = analysisLanguage(language ?? null, text);
    return seems === 'und' && !language ? this.usual : seems;
  }

  /** The languages of the collection, the commonest first; those of less than one claim in a hundred are left out. */
  commonLanguages(): string[] {
    return [...this.languages]
      .filter(([, claims]) => claims * 100 >= this.size)
      .sort((one, other) => other[1] - one[1])
      .map(([language]) => language);
  }

  /** How much a term tells: BM25's inverse document frequency, never negative. */
  idf(term: number): number {
    return rarity(this.documents[term] ?? 0, this.size);
  }

  private termOf(name: string): number {
    const term = this.vocabulary.add(name);
    if (term === this.postings.length) {
      this.postings.push(new Postings());
      this.documents.push(0);
    }
    return term;
  }
}

/** Counts a term in a field of a claim: a byte a field. */
function count(counts: Map<number, number>, term: number, field: number): void {
  const before = counts.get(term) ?? 0;
  if (((before >>> (8 * field)) & COUNT_MOST) < COUNT_MOST) counts.set(term, before + (1 << (8 * field)));
}

export function fieldStart(entry: ClaimEntry, field: number): number {
  return field === 0 ? 0 : (entry.ends[field - 1] ?? 0);
}

export function fieldLength(entry: ClaimEntry, field: number): number {
  return (entry.ends[field] ?? 0) - fieldStart(entry, field);
}

/** BM25's inverse document frequency of what stands in `documents` of `size`. */
export function rarity(documents: number, size: number): number {
  return Math.log(1 + (size - documents + 0.5) / (documents + 0.5));
}
