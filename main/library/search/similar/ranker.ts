import { CandidateFinder } from './candidates';
import { Collection, type ClaimText } from './collection';
import { readQuery } from './query';
import { SignalReader, type Signals } from './signals';
import { Stems } from './stems';
import { calibration, SAME, SAME_WORDS, signalWeights } from './weights';

/** A claim that may say the same. */
export interface Ranked {
  id: string;
  /** How likely it says the same, from 0 to 1. */
  score: number;
  /** Sure enough to be counted without anyone looking. */
  same: boolean;
}

export interface RankWish {
  /** How many at most. */
  limit: number;
  /** The language of the text (BCP 47), where it is known. */
  language?: string | null;
  /** Claims that are no answer: the text's own. */
  except?: ReadonlySet<string>;
}

/** So many of the claims that share words with a text are looked at closely, or more where more are wanted. */
const CANDIDATES = 100;

/**
 * Finds the claims of a collection that say the same as a text, whether that is a post with its tags and links or a
 * plain sentence. First BM25F over all claims finds those that share what tells most; what they have in common word by
 * word then decides. Claims come, change and go at any time.
 */
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

  /** How many claims there are. */
  get size(): number {
    return this.collection.size;
  }

  /** The best first, at most `limit`; equally good ones by their ids. */
  rank(text: string, { limit, language, except }: RankWish): Ranked[] {
    const query = readQuery(this.collection, text, language);
    const reader = new SignalReader(this.collection, query);
    const ranked: Ranked[] = [];
    for (const candidate of this.candidates.find(query, Math.max(CANDIDATES, 2 * limit))) {
      const entry = this.collection.entries[candidate.entry];
      if (!entry || except?.has(entry.id)) continue;
      const signals = reader.read(entry, candidate.score);
      const score = probability(signals);
      ranked.push({ id: entry.id, score, same: score >= SAME && signals.found >= SAME_WORDS });
    }
    return ranked
      .sort((one, other) => other.score - one.score || (one.id < other.id ? -1 : 1))
      .slice(0, limit);
  }
}

function probability(signals: Signals): number {
  let sum = 0;
  for (const [name, weight] of Object.entries(signalWeights))
    sum += weight * signals[name as keyof typeof signalWeights];
  return 1 / (1 + Math.exp(-calibration.steepness * (sum - calibration.middle)));
}
