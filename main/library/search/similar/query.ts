import { cleanPost } from './clean-post';
import { rarity, type Collection } from './collection';
import { takeApart } from './take-apart';
import type { Alike } from './vocabulary';
import { likenessWeights, postWeights } from './weights';
import { wordsOf, type Word } from './words';

/** One word of what is looked for: the terms that may stand for it. */
export interface Wanted {
  /** Terms, and how much each is the word itself (1) or only like it. */
  terms: Alike[];
  /** What part of the post it comes from. */
  weight: number;
  /** How much finding it tells. */
  rarity: number;
}

/** What is looked for, and its words in their order. */
export interface Query {
  wanted: Wanted[];
  /** Indexes of `wanted`; -1 between two parts of a post. */
  order: number[];
}

/** A query is read in as many languages as these: its own and the commonest of the collection. */
const LANGUAGES = 4;

/** Reads a post or a sentence as a query of a collection. */
export function readQuery(collection: Collection, text: string, language?: string | null): Query {
  const parts = cleanPost(text);
  const said = parts.find((part) => part.weight === postWeights.said)?.text ?? text;
  const own = collection.languageOf(said, language);
  const others = collection.commonLanguages().filter((one) => one !== own);
  const languages = [own, ...others].slice(0, LANGUAGES);
  const byStem = new Map<string, number>();
  const query: Query = { wanted: [], order: [] };
  for (const part of parts) {
    if (query.order.length > 0) query.order.push(-1);
    for (const written of wordsOf(part.text))
      for (const word of apartWords(collection, written))
        for (const stem of collection.stems.of(word, own)) {
          const known = byStem.get(stem);
          const before = known === undefined ? undefined : query.wanted[known];
          if (before && known !== undefined) {
            before.weight = Math.max(before.weight, part.weight);
            query.order.push(known);
            continue;
          }
          byStem.set(stem, query.wanted.length);
          query.order.push(query.wanted.length);
          const stems = new Set([
            stem,
            ...languages.slice(1).flatMap((one) => collection.stems.of(word, one)),
          ]);
          query.wanted.push(wantedOf(collection, stem, stems, part.weight));
        }
  }
  return query;
}

function apartWords(collection: Collection, word: Word): Word[] {
  if (!word.joined) return [word];
  return takeApart(word.text, collection.written).map((text) => ({ ...word, text, acronym: false }));
}

function wantedOf(collection: Collection, stem: string, stems: Iterable<string>, weight: number): Wanted {
  const terms: Alike[] = [];
  for (const one of stems) {
    const term = collection.vocabulary.find(one);
    if (term !== undefined && (collection.documents[term] ?? 0) > 0) terms.push({ term, likeness: 1 });
  }
  const known = terms.length > 0;
  const own = known ? Math.min(...terms.map(({ term }) => collection.idf(term))) : rarity(0, collection.size);
  const factor = known ? likenessWeights.known : likenessWeights.unknown;
  if (factor > 0)
    for (const { term, likeness } of collection.vocabulary.alike(stem, likenessWeights.most)) {
      if ((collection.documents[term] ?? 0) === 0 || terms.some((one) => one.term === term)) continue;
      // A rare word that looks like a common one tells no more than the common one does.
      const worth = Math.min(1, collection.idf(term) / own);
      terms.push({ term, likeness: factor * likeness * worth });
    }
  return { terms, weight, rarity: own };
}
