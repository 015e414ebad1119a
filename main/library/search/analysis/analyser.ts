import type lunr from 'lunr';
import { guessLanguage } from './guess-language';
import { languageOf, languageRules, type LanguageRules } from './languages';
import { lunrAnalysis } from './lunr-analysis';
import { detached, Memo } from './memo';
import { eachWord } from './split';
import { queryTerms, termOf } from './term-of';
import { trimSpan } from './trim';

/** A word of a text: where it stands (UTF-16, without what surrounds it), and the term it became; `null` for none. */
export interface Word {
  start: number;
  end: number;
  term: string | null;
}

/**
 * How texts of one language become terms: split, fold, trim, leave out stop words, stem. Folding comes BEFORE
 * stemming, so that a word with its accents and one without always become the same term: `élection` and `election`.
 */
export interface Analyser {
  /** The language whose rules these are: `en`, `de` …; `und` where none fits. Also the name of the index's partition. */
  readonly language: string;
  /** The terms of a text in their order, just those that lunr's builder gets from `lunr.tokenizer` and `lunr.pipeline`. */
  terms(text: string): string[];
  /**
   * Tells each word's term and where it stands with all that is written to it (`"Putin,`); an empty term for a word that
   * isn't indexed. The fast way through a text of which only a few words matter.
   */
  eachTerm(text: string, visit: (term: string, start: number, end: number) => void): void;
  /** The words of a text. One whose term is `null` isn't indexed: a stop word. */
  words(text: string): Word[];
  /**
   * The terms of one word of a query, as `lunr.searchPipeline.runString` makes them: several for `a/b` or 東京都知事,
   * none for a stop word or a mere sign. A required clause without any demands nothing: it counts as optional.
   * A star at the end marks a word that is still being typed; its term is a pattern that the whole word's term fits.
   */
  queryTerms(word: string): string[];
  /** The same rules as lunr's objects, against which the tests hold them. */
  readonly lunr: {
    tokenizer: typeof lunr.tokenizer;
    pipeline: lunr.Pipeline;
    searchPipeline: lunr.Pipeline;
  };
}

/** Raises when the rules change so that an index of texts has to be built anew. */
export const analysisVersion = 1;

/** Words remembered for each language; a word with its mark and term is about 150 bytes. */
const remembered = 60_000;

const analysers = new Map<string, Analyser>();

/** The analyser of a BCP 47 tag: `de-AT` is analysed as `de`. Without a tag or rules for it: `und`. */
export function analyserFor(language: string | null): Analyser {
  const rules = languageRules(language);
  let analyser = analysers.get(rules.language);
  if (!analyser) {
    analyser = new FastAnalyser(rules);
    analysers.set(rules.language, analyser);
  }
  return analyser;
}

/**
 * Which analyser, and so which partition of the index, a text belongs to. A language that is known decides; else the
 * script and the stop words of the text's beginning do, and `und` is the answer when they don't tell.
 */
export function analysisLanguage(language: string | null, text: string): string {
  return language === null || language === '' ? guessLanguage(text) : languageOf(language);
}

/** Remembers what each word became, since a text's words are mostly words met before. */
class FastAnalyser implements Analyser {
  readonly language: string;
  readonly #rules: LanguageRules;
  readonly #memo = new Memo(remembered);
  #lunr: Analyser['lunr'] | undefined;

  constructor(rules: LanguageRules) {
    this.language = rules.language;
    this.#rules = rules;
  }

  get lunr(): Analyser['lunr'] {
    return (this.#lunr ??= lunrAnalysis(this.#rules));
  }

  terms(text: string): string[] {
    const terms: string[] = [];
    eachWord(text, (start, end) => {
      const term = this.#term(text.slice(start, end));
      if (term !== '') terms.push(term);
    });
    return terms;
  }

  eachTerm(text: string, visit: (term: string, start: number, end: number) => void): void {
    eachWord(text, (start, end) => {
      visit(this.#term(text.slice(start, end)), start, end);
    });
  }

  words(text: string): Word[] {
    const words: Word[] = [];
    this.eachTerm(text, (term, start, end) => {
      const span = trimSpan(text, start, end);
      // Some signs become letters by folding: ㈱.
      if (span ?? term !== '') words.push({ ...(span ?? { start, end }), term: term === '' ? null : term });
    });
    return words;
  }

  queryTerms(word: string): string[] {
    return queryTerms(word, this.#rules);
  }

  /** The term of a word as it stands in a text; empty for none. */
  #term(written: string): string {
    const before = this.#memo.get(written);
    if (before !== undefined) return before;
    const word = detached(written);
    const term = termOf(word, this.#rules);
    this.#memo.set(word, term);
    return term;
  }
}
