const letter = '[\\p{L}\\p{M}\\p{N}]';
/** Scripts without spaces: their words stand next to each other with nothing between. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー]/u;

/**
 * Where a phrase stands in a folded text: its words in their order with nothing but white space and punctuation
 * between, whole words at either end. `words` are folded. The pattern is global.
 */
export function phrasePattern(words: readonly string[]): RegExp {
  const [first = '', ...others] = words;
  const last = words.at(-1) ?? '';
  let source = escaped(first);
  let before = first;
  for (const word of others) {
    const joined = unspaced.test(before.slice(-1)) && unspaced.test(word.slice(0, 1));
    source += `[^\\p{L}\\p{M}\\p{N}]${joined ? '*' : '+'}${escaped(word)}`;
    before = word;
  }
  const start = unspaced.test(first.slice(0, 1)) ? '' : `(?<!${letter})`;
  const end = unspaced.test(last.slice(-1)) ? '' : `(?!${letter})`;
  return new RegExp(start + source + end, 'gu');
}

/** Punctuation within a word (`12:30`, `u.s`) may be any other. */
function escaped(word: string): string {
  return word.replace(/[^\p{L}\p{M}\p{N}]+/gu, '[^\\p{L}\\p{M}\\p{N}]+');
}
