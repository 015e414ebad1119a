import { CandidateFinder } from './candidates';
import { Collection, type ClaimText } from './collection';
import { readQuery } from './query';
import { SignalReader, type Signals } from './signals';
import { Stems } from './stems';
import { signalWeights } from './weights';

/** A claim that may say the same, from 0 (nothing in common) to 1. */
export interface Ranked {
  id: string;
  score: number;
}

/** So many of the claims that share words with the query are looked at closely. */
const CANDIDATES = 100;

/** Finds the claims of a collection that say the same as a text. */
export class SimilarRanker {
  private readonly collection: Collection;
  private readonly candidates: CandidateFinder;

  /** `usual` is the language of claims and texts that don't tell theirs. */
  constructor({ usual = 'en' }: { usual?: string } = {}) {
    this.collection = new Collection(new Stems(), usual);
    this.candidates = new CandidateFinder(this.collection);
  }

  /** Adds a claim, or puts another text in its place. */
  add(id: string, text: ClaimText): void {
    this.collection.add(id, text);
  }

  remove(id: string): void {
    this.collection.remove(id);
  }

  get size(): number {
    return this.collection.size;
  }

  /** The best first, at most `limit`; equally good ones by their ids. */
  rank(text: string, { limit, language }: { limit: number; language?: string | null }): Ranked[] {
    return this.signals(text, language)
      .map(({ id, signals }) => ({ id, score: combined(signals) }))
      .sort((one, other) => other.score - one.score || (one.id < other.id ? -1 : 1))
      .slice(0, limit);
  }

  /** What speaks for each of the candidates; for measuring. */
  signals(text: string, language?: string | null): { id: string; signals: Signals }[] {
    const query = readQuery(this.collection, text, language);
    const reader = new SignalReader(this.collection, query);
    return this.candidates.find(query, CANDIDATES).flatMap(({ entry: at, score }) => {
      const entry = this.collection.entries[at];
      return entry ? [{ id: entry.id, signals: reader.read(entry, score) }] : [];
    });
  }
}

function combined(signals: Signals): number {
  let sum = 0;
  for (const [name, weight] of Object.entries(signalWeights))
    sum += weight * signals[name as keyof typeof signalWeights];
  return sum;
}
