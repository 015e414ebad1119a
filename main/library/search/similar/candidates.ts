import { fieldLength, fieldNames, type Collection } from './collection';
import type { Query } from './query';
import { fieldWeights } from './weights';

/** A claim that shares words with a query, and its BM25F score. */
export interface Candidate {
  entry: number;
  score: number;
}

const BYTE = 255;

/** Finds the claims that share most with a query. Keeps room for the scores of all claims between two queries. */
export class CandidateFinder {
  private scores = new Float64Array();
  /** What the query's word at hand has given a claim: of several terms that may stand for it the best counts. */
  private given = new Float64Array();

  constructor(private readonly collection: Collection) {}

  /** The claims with the best BM25F scores, best first. A perfect one of a short claim is about 1. */
  find(query: Query, most: number): Candidate[] {
    const { entries, totals, filled, postings } = this.collection;
    if (this.scores.length < entries.length) {
      this.scores = new Float64Array(2 * entries.length);
      this.given = new Float64Array(2 * entries.length);
    }
    const { scores, given } = this;
    const means = totals.map((total, field) => total / Math.max(1, filled[field] ?? 0));
    const { k1, weight, b } = fieldWeights;
    const found: number[] = [];
    let total = 0;
    for (const wanted of query.wanted) {
      const full = wanted.weight * wanted.rarity;
      total += full;
      for (const { term, likeness } of wanted.terms) {
        const list = postings[term];
        if (!list) continue;
        for (let at = 0; at < list.length; at += 1) {
          const document = list.document(at);
          const entry = entries[document];
          if (!entry?.live) continue;
          const counts = list.counts(at);
          let frequency = 0;
          for (let field = 0; field < fieldNames.length; field += 1) {
            const count = (counts >>> (8 * field)) & BYTE;
            if (count === 0) continue;
            const spread = b[field] ?? 0;
            const length = fieldLength(entry, field) / (means[field] || 1);
            frequency += ((weight[field] ?? 0) * count) / (1 - spread + spread * length);
          }
          const gain = (full * likeness * frequency * (k1 + 1)) / (frequency + k1);
          const before = given[document] ?? 0;
          if (gain <= before) continue;
          if (scores[document] === 0) found.push(document);
          scores[document] = (scores[document] ?? 0) + gain - before;
          given[document] = gain;
        }
      }
      for (const { term } of wanted.terms) {
        const list = postings[term];
        for (let at = 0; at < (list?.length ?? 0); at += 1) given[list?.document(at) ?? 0] = 0;
      }
    }
    const candidates = found.map((entry) => ({ entry, score: (scores[entry] ?? 0) / (total * (k1 + 1)) }));
    for (const entry of found) scores[entry] = 0;
    return bestOf(candidates, most);
  }
}

/** The best ones, best first: without sorting what has no chance. */
function bestOf(candidates: Candidate[], most: number): Candidate[] {
  const byScore = (one: Candidate, other: Candidate) => other.score - one.score || one.entry - other.entry;
  if (candidates.length > 8 * most) {
    const sample = Float64Array.from(candidates, ({ score }) => score).sort();
    const least = sample[sample.length - most] ?? 0;
    return candidates
      .filter(({ score }) => score >= least)
      .sort(byScore)
      .slice(0, most);
  }
  return candidates.sort(byScore).slice(0, most);
}
