import { fieldStart, sayingFields, type ClaimEntry, type Collection } from './collection';
import type { Query } from './query';

/** What speaks for a claim's saying the same as the query, each from 0 to 1. */
export interface Signals {
  /** BM25F over all fields, as a share of what would be most. */
  words: number;
  /** How much of what tells in the statement, the title and the quote the query has: their mean. */
  covered: number;
  /** The cosine between the query and the field that is most like it (TF-IDF): both should have little else. */
  cosine: number;
  /** How many neighbouring words of the query are neighbours in the claim, too, by what they tell. */
  pairs: number;
  /** How many words of the query the claim has. */
  found: number;
}

interface Match {
  /** Which of the query's words. */
  wanted: number;
  likeness: number;
}

/** Reads the signals of claims for one query. */
export class SignalReader {
  /** Which of the query's words each term stands for: of several the one that it is most like. */
  private readonly matches = new Map<number, Match>();
  /** Neighbours in the query, and what finding both tells. */
  private readonly neighbours = new Map<number, number>();
  private readonly length: number;
  private readonly pairTotal: number;
  private readonly idf = new Map<number, number>();

  constructor(
    private readonly collection: Collection,
    private readonly query: Query,
  ) {
    let squares = 0;
    query.wanted.forEach(({ terms }, wanted) => {
      squares += this.worth(wanted) ** 2;
      for (const { term, likeness } of terms)
        if (likeness > (this.matches.get(term)?.likeness ?? 0)) this.matches.set(term, { wanted, likeness });
    });
    this.length = Math.sqrt(squares) || 1;
    query.order.forEach((wanted, at) => {
      const next = query.order[at + 1] ?? -1;
      if (wanted < 0 || next < 0 || next === wanted) return;
      this.neighbours.set(this.pair(wanted, next), Math.sqrt(this.worth(wanted) * this.worth(next)));
    });
    this.pairTotal = [...this.neighbours.values()].reduce((sum, worth) => sum + worth, 0) || 1;
  }

  /** The signals of one claim; `words` comes from where it was found. */
  read(entry: ClaimEntry, words: number): Signals {
    const found = new Set<number>();
    const pairs = new Set<number>();
    let covered = 0;
    let cosine = 0;
    let fields = 0;
    for (let field = 0; field < sayingFields; field += 1) {
      const start = fieldStart(entry, field);
      const end = entry.ends[field] ?? start;
      if (start === end) continue;
      fields += 1;
      const one = this.readField(entry.terms.subarray(start, end), found, pairs);
      covered += one.covered;
      cosine = Math.max(cosine, one.cosine);
    }
    let near = 0;
    for (const pair of pairs) near += this.neighbours.get(pair) ?? 0;
    return {
      words,
      covered: covered / (fields || 1),
      cosine,
      pairs: near / this.pairTotal,
      found: found.size,
    };
  }

  /** One field's coverage and cosine; adds the words and pairs that it has. */
  private readField(
    terms: Int32Array,
    found: Set<number>,
    pairs: Set<number>,
  ): { covered: number; cosine: number } {
    const seen = new Set<number>();
    let all = 0;
    let common = 0;
    let squares = 0;
    let product = 0;
    let before = -1;
    for (const term of terms) {
      const match = this.matches.get(term);
      if (match && before >= 0) {
        const pair = this.pair(before, match.wanted);
        if (this.neighbours.has(pair)) pairs.add(pair);
      }
      before = match?.wanted ?? -1;
      if (seen.has(term)) continue;
      seen.add(term);
      const idf = this.idfOf(term);
      all += idf;
      squares += idf * idf;
      if (!match) continue;
      found.add(match.wanted);
      common += idf * match.likeness * (this.query.wanted[match.wanted]?.weight ?? 0);
      product += idf * match.likeness * this.worth(match.wanted);
    }
    return { covered: common / (all || 1), cosine: product / (Math.sqrt(squares) * this.length || 1) };
  }

  private pair(one: number, next: number): number {
    return one * this.query.wanted.length + next;
  }

  private worth(wanted: number): number {
    const one = this.query.wanted[wanted];
    return one ? one.weight * one.rarity : 0;
  }

  private idfOf(term: number): number {
    let idf = this.idf.get(term);
    if (idf === undefined) this.idf.set(term, (idf = this.collection.idf(term)));
    return idf;
  }
}
