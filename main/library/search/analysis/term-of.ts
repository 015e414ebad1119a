import { fold } from './fold';
import type { LanguageRules } from './languages';
import { eachWord } from './split';
import { trim } from './trim';

/** The term of a word; empty for a stop word, and where there is no word. */
export function termOf(word: string, { bare, stopWords, stem }: LanguageRules): string {
  const trimmed = bare(trim(fold(word)));
  return trimmed === '' || stopWords.has(trimmed) ? '' : stem(trimmed);
}

/** The terms of one word of a query; see `Analyser.queryTerms`. */
export function queryTerms(word: string, rules: LanguageRules): string[] {
  const unfinished = word.endsWith('*');
  const whole = unfinished ? word.slice(0, -1) : word;
  const words: string[] = [];
  eachWord(whole, (start, end) => words.push(whole.slice(start, end)));
  const last = unfinished ? trim(fold(words.pop() ?? '')) : '';
  const terms = words.map((one) => termOf(one, rules)).filter((term) => term !== '');
  if (last !== '') terms.push(`${beginning(last, rules)}*`);
  return terms;
}

/** An ending that isn't typed yet may not cut more: `puti` would be `put`, as if it were to become `puting`. */
const leastGuessed = 4;

/**
 * What the term of a word begins with, of which so far only this was typed. Stems are shorter than words: `house` is
 * `hous` in the index, and `electio` will be `elect`. So what is typed is tried with the endings it may get, and what
 * all their stems have in common with it is the answer.
 */
function beginning(typed: string, { stem, endings }: LanguageRules): string {
  let least = sharedLength(typed, stem(typed)) || typed.length;
  for (const ending of endings) {
    const shared = sharedLength(typed, stem(typed + ending));
    if (shared >= leastGuessed) least = Math.min(least, shared);
  }
  return typed.slice(0, least);
}

function sharedLength(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
}
