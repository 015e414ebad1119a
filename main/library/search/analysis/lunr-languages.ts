import lunr from 'lunr';
import stemmerSupport from 'lunr-languages/lunr.stemmer.support';
import da from 'lunr-languages/lunr.da';
import de from 'lunr-languages/lunr.de';
import el from 'lunr-languages/lunr.el';
import es from 'lunr-languages/lunr.es';
import fi from 'lunr-languages/lunr.fi';
import fr from 'lunr-languages/lunr.fr';
import hi from 'lunr-languages/lunr.hi';
import hu from 'lunr-languages/lunr.hu';
import it from 'lunr-languages/lunr.it';
import ja from 'lunr-languages/lunr.ja';
import nl from 'lunr-languages/lunr.nl';
import no from 'lunr-languages/lunr.no';
import pl from 'lunr-languages/lunr.pl';
import pt from 'lunr-languages/lunr.pt';
import ro from 'lunr-languages/lunr.ro';
import ru from 'lunr-languages/lunr.ru';
import sv from 'lunr-languages/lunr.sv';
import tr from 'lunr-languages/lunr.tr';

/**
 * The languages whose words lunr-languages knows. Arabic and Hebrew aren't among them: their stemmers write to `this`
 * outside of any object, which fails in strict code. Chinese wants a native module.
 */
const plugins = { da, de, el, es, fi, fr, hi, hu, it, ja, nl, no, pl, pt, ro, ru, sv, tr };
export type PluginLanguage = keyof typeof plugins;

/** What a plugin tells of its language. */
export interface LanguageWords {
  /** As they are written in the language, not folded. */
  stopWords: readonly string[];
  /** The endings that have an accent, as the stemmer writes them. */
  accented: readonly string[];
  stem: (word: string) => string;
}

/** What a plugin's stemmer asks of a token. */
interface Updatable {
  update: (change: (word: string) => string) => unknown;
}

interface Among {
  new (ending: string, next: number, result: number, method?: () => unknown): object;
}

/**
 * The words of a language, of its plugin. Plugins write into the lunr that they are given, and some change its parser
 * of queries; so each gets a lunr of its own, which has only what they use.
 */
export function languageWords(language: PluginLanguage): LanguageWords {
  let stopWords: readonly string[] = [];
  const accented: string[] = [];
  const host: Record<string, unknown> = {
    version: lunr.version,
    Token: lunr.Token,
    Pipeline: { registerFunction: () => undefined },
    generateStopWordFilter: (words: readonly string[]) => {
      stopWords = words;
      return lunr.generateStopWordFilter([...words]);
    },
    // Japanese and Hindi make a segmenter when they are loaded, for tokenizers that aren't used here.
    TinySegmenter: Object,
    wordcut: { init: () => undefined },
  };
  stemmerSupport(host);
  watchEndings(host.stemmerSupport as { Among: Among }, accented);
  plugins[language](host);
  const { stemmer } = host[language] as { stemmer: (token: Updatable) => unknown };
  const token = {
    word: '',
    update(change: (word: string) => string) {
      token.word = change(token.word);
      return token;
    },
  };
  return {
    stopWords,
    accented,
    stem: (word) => {
      token.word = word;
      stemmer(token);
      return token.word;
    },
  };
}

/** The tables of Snowball's stemmers are made when a plugin is loaded; their endings are noted on the way. */
function watchEndings(support: { Among: Among }, accented: string[]): void {
  const { Among: Original } = support;
  support.Among = class extends Original {
    constructor(ending: string, next: number, result: number, method?: () => unknown) {
      super(ending, next, result, method);
      if (/[^\0-\x7f]|~/.test(ending)) accented.push(ending);
    }
  };
}
