/*
 * What was measured to tell whether two texts say the same: `tests/bench/similar` prints it. Nothing here is sharp:
 * halving or doubling a number moves the mean precision by less than a hundredth.
 */

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

/**
 * BM25F (Robertson and Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond", 2009): how soon more of the
 * same word adds nothing, and how much each field counts and its length takes away, in the order of `fieldNames`.
 */
export const fieldWeights = {
  k1: 1.2,
  /** A title says the claim again in other words. What a claim stands in only helps to tell which of two it is. */
  weight: [1, 1, 1, 0.2],
  b: [0.5, 0.5, 0.5, 0.5],
} as const;

/** A word that only looks like one of the query counts as a share of how alike they are. */
export const likenessWeights = {
  /** Where the collection has the word itself, those like it are other words more often. */
  known: 0.5,
  /** Where it doesn't, the word is likely a typing error or another form. */
  unknown: 0.9,
  /** So many like it are tried. */
  most: 6,
} as const;

/** How much each signal counts (see `Signals`): the words decide, the others tell apart what has the same words. */
export const signalWeights = {
  words: 1,
  covered: 0.1,
  cosine: 0.05,
  pairs: 0.05,
} as const;

/** How the weighted sum becomes a probability: a logistic curve, fitted to texts of which one half has its claim. */
export const calibration = { steepness: 18.8, middle: 0.233 } as const;

/**
 * From this score on a claim says the same without anyone looking. Of what was measured 96 in 100 did, of texts
 * without their claim 1 or 2 in 100 found one nevertheless, and 4 in 10 of those that say the same are seen: a count
 * that is mostly right and sometimes missing, because a list with the rest is one key away.
 */
export const SAME = 0.9;

/** With fewer words in common nothing is sure, however rare they are. */
export const SAME_WORDS = 3;
