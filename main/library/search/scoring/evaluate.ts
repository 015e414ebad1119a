import type { KindIndex, Posting } from '../index/kind-index';
import { LengthNorms } from './length-norms';

/** One part of a query: lunr's clause. Presence is lunr's: 1 optional, 2 required, 3 prohibited. */
export interface Clause {
  term: string;
  fields: readonly string[];
  boost: number;
  usePipeline: boolean;
  presence: number;
  editDistance?: number | undefined;
}

/** What of an index a score is computed from. */
type Scored = Pick<
  KindIndex,
  'fields' | 'posting' | 'postings' | 'statistics' | 'lengths' | 'documentsOf'
> & { readonly table: { readonly count: number } };

const REQUIRED = 2;
const PROHIBITED = 3;

/** What was found in the documents of one language: numbers ascending, and the score of each. */
export interface Matches {
  numbers: Uint32Array;
  scores: Float64Array;
  /** The terms that were looked for, expanded: what is marked in a text. */
  terms: Set<string>;
}

/** A set of documents by number; `null` stands for all. */
type DocumentSet = Uint8Array | null;

/** What the clauses ask for: weights of terms in each field, and which documents may be answered. */
interface Plan {
  postings: Map<string, Posting>;
  /** By field: the boosts of each term, added up. lunr's query vectors. */
  vectors: Map<string, number>[];
  required: DocumentSet[];
  prohibited: Uint8Array | null;
  isNegated: boolean;
}

/**
 * Answers clauses with lunr 2.3.9's scores, computed from postings: the same documents, and the same numbers up to
 * the order in which floating point adds. lunr keeps a vector for each document's field, with weights rounded to
 * three decimals; here each weight is worked out when its posting is read, by lunr's own expression, since rounding
 * makes the smallest difference a visible one. `analyse` is the search pipeline.
 * Source: lunr.Index.query and lunr.Builder.createFieldVectors.
 */
export function evaluate(
  index: Scored,
  language: string,
  clauses: readonly Clause[],
  analyse: (word: string) => string[],
): Matches {
  const plan = planOf(index, language, clauses, analyse);
  const terms = new Set(plan.vectors.flatMap((vector) => [...vector.keys()]));
  return { ...scored(index, language, plan), terms };
}

function planOf(
  index: Scored,
  language: string,
  clauses: readonly Clause[],
  analyse: (word: string) => string[],
): Plan {
  const size = index.table.count;
  const postings = new Map<string, Posting>();
  const vectors = index.fields.map(() => new Map<string, number>());
  const required: DocumentSet[] = index.fields.map(() => null);
  let prohibited: Uint8Array | null = null;
  const known = (posting: Posting): Posting => {
    const same = postings.get(posting.term);
    if (!same) postings.set(posting.term, posting);
    return same ?? posting;
  };
  for (const clause of clauses) {
    const fields = fieldsOf(index, clause);
    const words = clause.usePipeline ? analyse(clause.term) : [clause.term];
    const matches = new Uint8Array(clause.presence === REQUIRED ? size : 0);
    let impossible = false;
    for (const term of words) {
      const expanded = expand(index, language, { ...clause, term }, postings).map(known);
      if (expanded.length === 0 && clause.presence === REQUIRED) {
        impossible = true;
        break;
      }
      for (const posting of expanded)
        for (const field of fields) {
          const { documents } = posting.fields[field]!;
          if (clause.presence === PROHIBITED) {
            prohibited ??= new Uint8Array(size);
            for (const number of documents) prohibited[number] = 1;
            continue;
          }
          if (clause.presence === REQUIRED) for (const number of documents) matches[number] = 1;
          const vector = vectors[field]!;
          vector.set(posting.term, (vector.get(posting.term) ?? 0) + clause.boost);
        }
    }
    // A word that the analysis leaves nothing of can't be asked for; lunr fails on it.
    if (clause.presence !== REQUIRED || words.length === 0) continue;
    for (const field of fields)
      required[field] = impossible ? new Uint8Array(size) : both(required[field] ?? null, matches);
  }
  return {
    postings,
    vectors,
    required,
    prohibited,
    isNegated: clauses.every(({ presence }) => presence === PROHIBITED),
  };
}

function fieldsOf(index: Scored, clause: Clause): number[] {
  return clause.fields
    .map((name) => index.fields.findIndex((field) => field.name === name))
    .filter((at) => at >= 0);
}

function expand(index: Scored, language: string, clause: Clause, known: Map<string, Posting>): Posting[] {
  const isPattern = clause.editDistance !== undefined || clause.term.includes('*');
  if (isPattern) return index.postings(language, clause);
  // lunr's set of terms never finds the empty one.
  const posting =
    clause.term === '' ? undefined : (known.get(clause.term) ?? index.posting(language, clause.term));
  return posting ? [posting] : [];
}

function both(a: DocumentSet, b: Uint8Array): Uint8Array {
  if (a) for (let number = 0; number < b.length; number += 1) b[number]! &= a[number]!;
  return b;
}

function scored(index: Scored, language: string, plan: Plan): { numbers: Uint32Array; scores: Float64Array } {
  const size = index.table.count;
  const { documents: total, lengths } = index.statistics(language);
  const allowed = allow(plan);
  if (plan.isNegated) {
    const numbers = Uint32Array.from(index.documentsOf(language)).filter(
      (number) => !plan.prohibited || plan.prohibited[number] === 0,
    );
    return { numbers, scores: new Float64Array(numbers.length) };
  }
  const sums = new Float64Array(size);
  const met = new Uint8Array(size);
  plan.vectors.forEach((vector, field) => {
    let squares = 0;
    for (const boost of vector.values()) squares += boost * boost;
    const magnitude = Math.sqrt(squares);
    const { boost: fieldBoost } = index.fields[field]!;
    const norms = new LengthNorms(lengths[field]! / total);
    const fieldLengths = index.lengths(field);
    for (const [term, boost] of vector) {
      const { fields, frequency } = plan.postings.get(term)!;
      const { documents, counts } = fields[field]!;
      const idf = inverseFrequency(frequency, total);
      for (let at = 0; at < documents.length; at += 1) {
        const number = documents[at]!;
        const tf = counts[at]!;
        const weight = ((idf * (2.2 * tf)) / (norms.of(fieldLengths[number]!) + tf)) * fieldBoost;
        met[number] = 1;
        sums[number]! += (boost * (Math.round(weight * 1000) / 1000)) / magnitude || 0;
      }
    }
  });
  for (let number = 0; number < size; number += 1) {
    if (allowed && allowed[number] === 0) met[number] = 0;
    if (plan.prohibited && plan.prohibited[number] === 1) met[number] = 0;
  }
  const numbers = chosen(met);
  return { numbers, scores: Float64Array.from(numbers, (number) => sums[number]!) };
}

/** What every required clause lets through, whatever field it asks in; `null` where none is required. */
function allow({ required }: Plan): DocumentSet {
  return required.reduce<DocumentSet>((all, set) => (set ? both(all, set.slice()) : all), null);
}

/** The numbers that are set, ascending. */
function chosen(set: Uint8Array): Uint32Array {
  let count = 0;
  for (let number = 0; number < set.length; number += 1) count += set[number]!;
  const numbers = new Uint32Array(count);
  let to = 0;
  for (let number = 0; number < set.length; number += 1) if (set[number] === 1) numbers[to++] = number;
  return numbers;
}

/** lunr.idf: how much a term says that stands in so many of all documents. */
function inverseFrequency(frequency: number, documents: number): number {
  const x = (documents - frequency + 0.5) / (frequency + 0.5);
  return Math.log(1 + Math.abs(x));
}
