import lunr from 'lunr';
import MiniSearch from 'minisearch';
import type { BenchClaim } from './proxies';

/** Answers the ids of the best claims, best first. */
export type Rank = (text: string) => string[];

export const miniSearch = (claims: BenchClaim[]): Rank => {
  const index = new MiniSearch({ fields: ['title', 'statement'] });
  index.addAll(claims);
  return (text) =>
    index
      .search(text)
      .slice(0, 5)
      .map((hit) => String(hit.id));
};

const lunrWords = (text: string): string[] =>
  lunr.tokenizer(text).flatMap((token) => {
    const trimmed = lunr.trimmer(token);
    return trimmed.toString() === '' ? [] : [trimmed.toString()];
  });

export const lunrDefault = (claims: BenchClaim[]): Rank => {
  const index = lunr((builder) => {
    builder.ref('id');
    builder.field('title');
    builder.field('statement');
    for (const claim of claims) builder.add(claim);
  });
  return (text) =>
    index
      .query((query) => {
        for (const word of new Set(lunrWords(text))) query.term(word, {});
      })
      .slice(0, 5)
      .map((hit) => hit.ref);
};

const stemmed = (text: string): string[] =>
  (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).map((word) =>
    lunr.stemmer(new lunr.Token(word, {})).toString(),
  );

/** Plain BM25 over title and statement together, Porter's stems, no stop words, the query as it is. */
export const bm25 = (claims: BenchClaim[], k1 = 1.2, b = 0.75): Rank => {
  const postings = new Map<string, Map<number, number>>();
  const lengths = claims.map((claim, at) => {
    const words = stemmed(`${claim.title ?? ''} ${claim.statement}`);
    for (const word of words) {
      const list = postings.get(word) ?? new Map<number, number>();
      postings.set(word, list.set(at, (list.get(at) ?? 0) + 1));
    }
    return words.length;
  });
  const mean = lengths.reduce((sum, length) => sum + length, 0) / claims.length;
  return (text) => {
    const scores = new Map<number, number>();
    for (const word of stemmed(text)) {
      const list = postings.get(word);
      if (!list) continue;
      const idf = Math.log(1 + (claims.length - list.size + 0.5) / (list.size + 0.5));
      for (const [at, count] of list) {
        const gain = (idf * count * (k1 + 1)) / (count + k1 * (1 - b + (b * (lengths[at] ?? 0)) / mean));
        scores.set(at, (scores.get(at) ?? 0) + gain);
      }
    }
    return [...scores]
      .sort((one, other) => other[1] - one[1])
      .slice(0, 5)
      .map(([at]) => claims[at]?.id ?? '');
  };
};
