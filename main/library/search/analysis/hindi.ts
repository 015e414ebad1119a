import { fold } from './fold';

/**
 * Endings of nouns, verbs and adjectives, by length: Ananthakrishnan Ramanathan and Durgesh D. Rao, "A Lightweight
 * Stemmer for Hindi", Workshop on Computational Linguistics for South-Asian Languages, EACL 2003. The longest that
 * leaves at least two characters goes. lunr-languages has no stemmer for Hindi.
 */
const endings = [
  'ाएंगी ाएंगे ाऊंगी ाऊंगा ाइयाँ ाइयों ाइयां',
  'ाएगी ाएगा ाओगी ाओगे एंगी ेंगी एंगे ेंगे ूंगी ूंगा ातीं नाओं नाएं ताओं ताएं ियाँ ियों ियां',
  'ाकर ाइए ाईं ाया ेगी ेगा ोगी ोगे ाने ाना ाते ाती ाता तीं ाओं ाएं ुओं ुएं ुआं',
  'कर ाओ िए ाई ाए ने नी ना ते ीं ती ता ाँ ां ों ें',
  'ो े ू ु ी ि ा',
].map((line) => [...new Set(line.split(' ').map(fold))]);
const leastStem = 2;

/** A Hindi word, folded, without its ending. */
export function stemHindi(word: string): string {
  for (const group of endings)
    for (const ending of group)
      if (word.endsWith(ending) && word.length - ending.length >= leastStem)
        return word.slice(0, -ending.length);
  return word;
}
