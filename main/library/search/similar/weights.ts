/** How much the words of each part of a post count, beside those of what it says. */
export const postWeights = {
  said: 1,
  /** A claim often names who said it, but most authors are nobody that a claim is about. */
  author: 0.4,
  /** Month and year: some claims begin with them, most don't. */
  date: 0.2,
  /** The words in a link's address are somebody else's headline. */
  link: 0.4,
} as const;

/** BM25F (Robertson & Zaragoza, "The Probabilistic Relevance Framework", 2009): saturation, and each field's weight and length normalisation. */
export const fieldWeights = {
  k1: 1.2,
  /** In the order of `fieldNames`. */
  weight: [1, 1, 1, 0.2],
  b: [0.5, 0.5, 0.5, 0.5],
} as const;

/** Words that only look alike count as a share of their likeness. */
export const likenessWeights = {
  /** Where the collection has the word itself, its likes are other words more often. */
  known: 0.5,
  /** Where it doesn't, the word is likely a typing error or another form. */
  unknown: 0.9,
  most: 6,
} as const;

export const signalWeights = {
  words: 0.5,
  asked: 0.1,
  covered: 0.2,
  cosine: 0.1,
  pairs: 0.1,
  near: 0.1,
  run: 0.1,
} as const;
