import { analyserFor, type Analyser } from '../analysis/analyser';
import { digitsOf } from './number-words';
import type { Word } from './words';

/** What Porter's rules leave of `dies`, `died`, `ties` and `lied`, while `die` and `tie` keep their `e`. */
const clipped = /^[a-z]i$/;

/** What words are compared as, in each language: stemmed, without stop words, numbers as digits. */
export class Stems {
  private readonly analysers = new Map<string, Analyser>();

  /** The terms of a word in a language (BCP 47): none for a stop word, several where words aren't written apart. */
  of(word: Word, language: string): string[] {
    if (word.acronym) return [word.text];
    let analyser = this.analysers.get(language);
    if (!analyser) this.analysers.set(language, (analyser = analyserFor(language)));
    const digits = digitsOf(word.text, analyser.language);
    if (digits !== undefined) return [digits];
    const terms = analyser.terms(word.text);
    const [term = ''] = terms;
    return analyser.language === 'en' && clipped.test(term) ? [`${term}e`] : terms;
  }
}
