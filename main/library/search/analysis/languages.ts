import lunr from 'lunr';
import { stemArabic } from './arabic';
import { fold } from './fold';
import { stemHindi } from './hindi';
import { stemKorean } from './korean';
import { languageWords, type PluginLanguage } from './lunr-languages';
import { restorer } from './restore-accents';
import { arabicStopWords, chineseStopWords, englishStopWords, koreanStopWords } from './stop-words';
import { trim } from './trim';

/** What tells the languages apart in analysis. All of it works on folded words. */
export interface LanguageRules {
  language: string;
  /** A word without what is written to it: the English `'s`, the French `l'`. */
  bare: (word: string) => string;
  stopWords: ReadonlySet<string>;
  /** Several forms of a word become one. The result is folded. */
  stem: (word: string) => string;
  /** What may be missing of a word that is being typed, where a stem without its ending is shorter than what is there. */
  endings: readonly string[];
}

/** What is made of a language when it is first needed. */
type Made = Pick<LanguageRules, 'stopWords' | 'stem'>;

const same = (word: string): string => word;
const withoutPossessive = (word: string): string =>
  word.length > 2 && word.endsWith("'s") ? word.slice(0, -2) : word;
const without =
  (elided: RegExp) =>
  (word: string): string =>
    word.includes("'") ? word.replace(elided, '') : word;
const withoutFrenchElision = without(/^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu|presqu)'(?=.)/u);
const withoutItalianElision = without(
  /^(?:[cdlmnstv]|gl|un|dell|nell|all|dall|sull|coll|agl|degl|negl|sugl|dagl|quell|quest|bell|sant|tutt|anch|com|cos|dov|senz|mezz|nessun|qualcun)'(?=.)/u,
);

/** What isn't stemmed by the plugin alone, and how words are bared of what is written to them. */
const bareOf: Partial<Record<string, (word: string) => string>> = {
  ...{ en: withoutPossessive, de: withoutPossessive, nl: withoutPossessive, sv: withoutPossessive },
  ...{ da: withoutPossessive, no: withoutPossessive, fr: withoutFrenchElision, it: withoutItalianElision },
};

const endingsOf: Partial<Record<string, readonly string[]>> = {
  en: 'n on ion ation g ng ing d ed ment ent nt t ness ess ss s ly y e es'.split(' '),
  de: 'n en ung ng g er es keit eit'.split(' '),
  ...{ es: ['n', 'on', 'ion', 'o', 'a', 's'], pt: ['o', 'ao', 'cao', 'a', 's'] },
  ...{ fr: ['n', 'on', 'ion', 's', 't', 'nt', 'ent'], it: ['e', 'ne', 'one', 'i', 'a'] },
};

/** The languages with rules of their own, and how they are made when first needed. */
const makers: Record<string, () => Made> = {
  en: () => ({ stopWords: folded(englishStopWords), stem: stemEnglish }),
  ar: () => ({ stopWords: folded(arabicStopWords), stem: stemArabic }),
  hi: () => ({ stopWords: folded(languageWords('hi').stopWords), stem: stemHindi }),
  ja: () => ({ stopWords: folded(languageWords('ja').stopWords), stem: same }),
  ko: () => ({ stopWords: folded(koreanStopWords), stem: stemKorean }),
  zh: () => ({ stopWords: folded(chineseStopWords), stem: same }),
  // Turkish endings follow the vowels before them, which folding changes: only its stop words are of use.
  tr: () => ({ stopWords: folded(languageWords('tr').stopWords), stem: same }),
};
const snowball = [
  'da',
  'de',
  'el',
  'es',
  'fi',
  'fr',
  'hu',
  'it',
  'nl',
  'no',
  'pl',
  'pt',
  'ro',
  'ru',
  'sv',
] as const;
for (const language of snowball) makers[language] = () => bySnowball(language);

/** Tags that mean a language of the list by another name: the two ways to write Norwegian, kinds of Chinese. */
const aliases: Record<string, string> = { nb: 'no', nn: 'no', cmn: 'zh', yue: 'zh', wuu: 'zh' };

const rulesOf = new Map<string, LanguageRules>();

/** The rules for a BCP 47 tag; those of `und` without a tag or where it has none. Made once. */
export function languageRules(tag: string | null): LanguageRules {
  const language = languageOf(tag);
  let rules = rulesOf.get(language);
  if (!rules) {
    const made = makers[language]?.() ?? { stopWords: new Set<string>(), stem: same };
    rules = { language, bare: bareOf[language] ?? same, endings: endingsOf[language] ?? [], ...made };
    rulesOf.set(language, rules);
  }
  return rules;
}

/** The language of the list that a tag names, or `und`. */
export function languageOf(tag: string | null): string {
  if (tag === null || tag === '') return 'und';
  try {
    const { language } = new Intl.Locale(tag.replaceAll('_', '-'));
    const known = aliases[language] ?? language;
    return Object.hasOwn(makers, known) ? known : 'und';
  } catch {
    return 'und';
  }
}

/** All that have rules of their own. */
export const analysedLanguages: readonly string[] = Object.keys(makers);

/** A stemmer of Snowball between two foldings, its accented endings given back to it in between. */
function bySnowball(language: PluginLanguage): Made {
  const { stopWords, accented, stem } = languageWords(language);
  const restore = restorer(language, accented);
  return { stopWords: folded(stopWords), stem: (word) => fold(stem(restore(word))) };
}

function folded(words: Iterable<string>): ReadonlySet<string> {
  return new Set([...words].map((word) => trim(fold(word))).filter((word) => word !== ''));
}

const englishToken = new lunr.Token('', {});
function stemEnglish(word: string): string {
  return lunr.stemmer(englishToken.clone(() => word)).toString();
}
