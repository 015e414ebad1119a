import { fieldStart, type ClaimEntry, type Collection } from './collection';
import type { Query } from './query';

/** What speaks for a claim's saying the same as the query, each from 0 to about 1. */
export interface Signals {
  /** BM25F over all fields. */
  words: number;
  /** How much of the query's telling words the claim has. */
  asked: number;
  /** How much of the telling words of the statement, the title or the quote the query has: the best of them. */
  covered: number;
  /** Both: the cosine of TF-IDF vectors, of the best field. */
  cosine: number;
  /** Pairs of neighbouring words of the query that are neighbours in the claim, too. */
  pairs: number;
  /** Pairs of words near each other in both, in any order. */
  near: number;
  /** The longest run of the same words, as in a quotation. */
  run: number;
  /** How much of the statement's and title's mean coverage. */
  meanCovered: number;
  /** Numbers in both. */
  numbers: number;
}

export const signalNames = [
  'words',
  'asked',
  'covered',
  'cosine',
  'pairs',
  'near',
  'run',
  'meanCovered',
  'numbers',
] as const satisfies (keyof Signals)[];

/** Only these fields say what the claim says: the context doesn't. */
const SAYING = 3;
const WINDOW = 6;

/** Reads the signals of claims for one query. */
export class SignalReader {
  /** Which of the query's words a term stands for, and how well. */
  private readonly matches = new Map<number, { wanted: number; likeness: number }>();
  private readonly total: number;
  private readonly norm: number;
  private readonly pairTotal: number;
  private readonly nearTotal: number;
  private readonly neighbours = new Map<number, number>();
  private readonly nearby = new Map<number, number>();
  private readonly idf = new Map<number, number>();
  private readonly numbersTotal: number;

  constructor(
    private readonly collection: Collection,
    private readonly query: Query,
  ) {
    const { wanted, order } = query;
    let total = 0;
    let squares = 0;
    wanted.forEach(({ terms, weight, rarity }, index) => {
      total += weight * rarity;
      squares += (weight * rarity) ** 2;
      for (const { term, likeness } of terms) {
        const known = this.matches.get(term);
        if (!known || known.likeness < likeness) this.matches.set(term, { wanted: index, likeness });
      }
    });
    this.total = total || 1;
    this.norm = Math.sqrt(squares) || 1;
    this.numbersTotal = 0;
    order.forEach((one, at) => {
      for (let next = at + 1; next <= at + WINDOW && next < order.length; next += 1) {
        const other = order[next] ?? -1;
        if (other === -1 || one === -1) break;
        if (one === other) continue;
        const worth = this.worthOf(one, other);
        if (next === at + 1) this.neighbours.set(this.key(one, other), worth);
        this.nearby.set(this.key(Math.min(one, other), Math.max(one, other)), worth / (next - at));
      }
    });
    this.pairTotal = sum(this.neighbours.values()) || 1;
    this.nearTotal = sum(this.nearby.values()) || 1;
  }

  read(entry: ClaimEntry, words: number): Signals {
    const signals: Signals = {
      words,
      asked: 0,
      covered: 0,
      cosine: 0,
      pairs: 0,
      near: 0,
      run: 0,
      meanCovered: 0,
      numbers: 0,
    };
    const has = new Map<number, number>();
    const pairs = new Set<number>();
    const near = new Map<number, number>();
    let fields = 0;
    for (let field = 0; field < SAYING; field += 1) {
      const start = fieldStart(entry, field);
      const end = entry.ends[field] ?? start;
      if (start === end) continue;
      fields += 1;
      let own = 0;
      let common = 0;
      let squares = 0;
      let dot = 0;
      let run = 0;
      let lastWanted = -2;
      const seen = new Set<number>();
      const places: number[] = [];
      for (let at = start; at < end; at += 1) {
        const term = entry.terms[at] ?? 0;
        const match = this.matches.get(term);
        const wanted = match?.wanted ?? -1;
        const likeness = match?.likeness ?? 0;
        places.push(wanted);
        if (match) has.set(wanted, Math.max(has.get(wanted) ?? 0, likeness));
        if (!seen.has(term)) {
          seen.add(term);
          const idf = this.idfOf(term);
          own += idf;
          squares += idf * idf;
          if (match) {
            const weight = this.query.wanted[wanted]?.weight ?? 0;
            common += idf * likeness * weight;
            dot += idf * likeness * weight * (this.query.wanted[wanted]?.rarity ?? 0);
          }
        }
        if (match && lastWanted >= 0 && this.neighbours.has(this.key(lastWanted, wanted))) {
          pairs.add(this.key(lastWanted, wanted));
          run += this.rarityOf(wanted);
        } else run = match ? this.rarityOf(wanted) : 0;
        signals.run = Math.max(signals.run, run);
        lastWanted = match ? wanted : -2;
      }
      places.forEach((one, at) => {
        if (one < 0) return;
        for (let next = at + 1; next <= at + WINDOW && next < places.length; next += 1) {
          const other = places[next] ?? -1;
          if (other < 0 || other === one) continue;
          const key = this.key(Math.min(one, other), Math.max(one, other));
          const worth = this.nearby.get(key);
          if (worth !== undefined) near.set(key, worth);
        }
      });
      const covered = common / (own || 1);
      signals.covered = Math.max(signals.covered, covered);
      signals.meanCovered += covered;
      signals.cosine = Math.max(signals.cosine, dot / (Math.sqrt(squares) * this.norm || 1));
    }
    signals.meanCovered /= fields || 1;
    for (const [wanted, likeness] of has) signals.asked += (likeness * this.fullOf(wanted)) / this.total;
    for (const key of pairs) signals.pairs += (this.neighbours.get(key) ?? 0) / this.pairTotal;
    for (const worth of near.values()) signals.near += worth / this.nearTotal;
    signals.run /= this.total;
    return signals;
  }

  private key(one: number, other: number): number {
    return one * this.query.wanted.length + other;
  }

  private fullOf(wanted: number): number {
    const one = this.query.wanted[wanted];
    return one ? one.weight * one.rarity : 0;
  }

  private rarityOf(wanted: number): number {
    return this.query.wanted[wanted]?.rarity ?? 0;
  }

  private worthOf(one: number, other: number): number {
    return Math.sqrt(this.fullOf(one) * this.fullOf(other));
  }

  private idfOf(term: number): number {
    let idf = this.idf.get(term);
    if (idf === undefined) this.idf.set(term, (idf = this.collection.idf(term)));
    return idf;
  }
}

function sum(numbers: Iterable<number>): number {
  let total = 0;
  for (const one of numbers) total += one;
  return total;
}
