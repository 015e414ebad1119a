import { analysisLanguage } from '../analysis/analyser';
import { Postings } from './postings';
import type { Stems } from './stems';
import { Vocabulary } from './vocabulary';
import { wordsOf } from './words';

export const fieldNames = ['statement', 'title', 'quote', 'context'] as const;
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
  /** The terms of all fields. */
  terms: Int32Array;
  /** Where each field ends in `terms`. */
  ends: readonly number[];
  language: string;
  live: boolean;
}

/**
 * The claims to rank, by their terms. A claim that is removed stays in the postings, without counting in any
 * statistics, until a quarter of them are gone.
 */
export class Collection {
  readonly entries: ClaimEntry[] = [];
  readonly vocabulary = new Vocabulary();
  readonly postings: Postings[] = [];
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

  add(id: string, text: ClaimText): void {
    this.remove(id);
    const terms: number[] = [];
    const ends: number[] = [];
    const counts = new Map<number, number>();
    const language = this.languageOf(fieldNames.map((name) => text[name] ?? '').join('\n'), text.language);
    fieldNames.forEach((name, field) => {
      const before = terms.length;
      for (const word of wordsOf(text[name] ?? '')) {
        this.written.set(word.text, (this.written.get(word.text) ?? 0) + 1);
        for (const stem of this.stems.of(word, language)) {
          const term = this.termOf(stem);
          terms.push(term);
          const count = counts.get(term) ?? 0;
          if (((count >>> (8 * field)) & COUNT_MOST) < COUNT_MOST)
            counts.set(term, count + (1 << (8 * field)));
        }
      }
      ends.push(terms.length);
      this.totals[field] = (this.totals[field] ?? 0) + terms.length - before;
      if (terms.length > before) this.filled[field] = (this.filled[field] ?? 0) + 1;
    });
    const at = this.entries.length;
    this.entries.push({ id, terms: Int32Array.from(terms), ends, language, live: true });
    this.byId.set(id, at);
    this.size += 1;
    this.languages.set(language, (this.languages.get(language) ?? 0) + 1);
    for (const [term, count] of counts) {
      this.postings[term]?.add(at, count);
      this.documents[term] = (this.documents[term] ?? 0) + 1;
    }
  }

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
