import type { Span } from '@shared/domain/anchor';
import type { Analyser } from '../analysis/analyser';
import { foldWithOffsets, originalSpan } from '../analysis/fold';
import { eachWord } from '../analysis/split';
import { trim, trimSpan } from '../analysis/trim';
import { phrasePattern } from './phrase-pattern';

/** What is marked in a text: terms as the index has them, and phrases, folded. */
export interface Wanted {
  terms: ReadonlySet<string>;
  phrases: readonly string[];
}

/** A place in a text that is marked. */
export interface Mark extends Span {
  /** The term or the phrase. */
  of: string;
  isPhrase: boolean;
  /** Between it and the mark before there are only words that no index has, if any. */
  follows: boolean;
}

/** Everything in a text that is wanted, in order. A phrase is one mark, and its words in it are none. */
export function marksIn(text: string, { terms, phrases }: Wanted, analyser: Analyser): Mark[] {
  const found = phrases.length > 0 ? phrasesIn(text, phrases) : [];
  const marks: Mark[] = [];
  let next = 0;
  let follows = false;
  const add = (mark: Omit<Mark, 'follows'>): void => {
    marks.push({ ...mark, follows });
    follows = true;
  };
  if (terms.size > 0)
    analyser.eachTerm(text, (term, start, end) => {
      while (next < found.length && found[next]!.start < end) add(found[next++]!);
      const before = found[next - 1];
      if (term === '' || (before && start < before.end)) return;
      if (!terms.has(term)) follows = false;
      else add({ ...(trimSpan(text, start, end) ?? { start, end }), of: term, isPhrase: false });
    });
  for (; next < found.length; next += 1) add(found[next]!);
  return marks;
}

/** Where phrases stand, in order; those that overlap are one. */
function phrasesIn(text: string, phrases: readonly string[]): Omit<Mark, 'follows'>[] {
  const { folded, offsets } = foldWithOffsets(text);
  const found = phrases.flatMap((phrase) => {
    const words = wordsOf(phrase);
    if (words.length === 0) return [];
    return [...folded.matchAll(phrasePattern(words))].map(({ 0: match, index }) => ({
      ...originalSpan(offsets, index, index + match.length),
      of: phrase,
      isPhrase: true,
    }));
  });
  const inOrder = found.toSorted((one, other) => one.start - other.start || other.end - one.end);
  const apart: Omit<Mark, 'follows'>[] = [];
  for (const mark of inOrder) {
    const last = apart.at(-1);
    if (last && mark.start < last.end) last.end = Math.max(last.end, mark.end);
    else apart.push(mark);
  }
  return apart;
}

/** The words of a folded phrase, as `Phrase.words` has them. */
export function wordsOf(phrase: string): string[] {
  const words: string[] = [];
  eachWord(phrase, (start, end) => words.push(trim(phrase.slice(start, end))));
  return words.filter((word) => word !== '');
}
