import { analyserFor, type Analyser } from '../analysis/analyser';
import type { Word } from './words';

/** What words are compared as, in each language: stemmed, without stop words. */
export class Stems {
  private readonly analysers = new Map<string, Analyser>();

  /** The terms of a word in a language (BCP 47): none for a stop word, several where words aren't written apart. */
  of(word: Word, language: string): string[] {
    if (word.acronym) return [word.text];
    let analyser = this.analysers.get(language);
    if (!analyser) this.analysers.set(language, (analyser = analyserFor(language)));
    return analyser.terms(word.text);
  }
}
