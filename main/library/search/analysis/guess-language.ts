import { fold } from './fold';
import { languageRules } from './languages';
import { eachWord } from './split';
import { trim } from './trim';

/** How much of a text is looked at. */
const looked = 2000;
/** A language must have at least so many of the words as its stop words, in number and as a share of words. */
const leastHits = 4;
const leastShare = 0.08;
/** And so many times as many as the next, since neighbours share words. */
const leastLead = 1.25;

/** Scripts that are one language's, or one of those that have rules; where letters of others occur, it isn't. */
const scripts: { language: string; letters: RegExp; others?: RegExp }[] = [
  { language: 'ja', letters: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu },
  { language: 'zh', letters: /\p{Script=Han}/gu },
  { language: 'ko', letters: /\p{Script=Hangul}/gu },
  { language: 'el', letters: /\p{Script=Greek}/gu },
  { language: 'hi', letters: /\p{Script=Devanagari}/gu },
  // Persian, Urdu, Kurdish and others have letters that Arabic has not.
  { language: 'ar', letters: /\p{Script=Arabic}/gu, others: /[پچژگٹڈڑےۆێ]/u },
  // Ukrainian, Belarusian, Serbian, Macedonian and the languages of Central Asia have letters that Russian has not.
  { language: 'ru', letters: /\p{Script=Cyrillic}/gu, others: /[іїєґўјљњћђџѓќѕәғқңөұүһ]/iu },
];
/** Kana stand among Han in Japanese: a fifth of a text's letters are enough to tell. */
const leastKana = 0.2;

/** Languages in Latin letters, told apart by their stop words. */
const latin = ['da', 'de', 'en', 'es', 'fi', 'fr', 'hu', 'it', 'nl', 'no', 'pl', 'pt', 'ro', 'sv', 'tr'];

/** For each stop word of these languages which of them have it, a bit each. Made when first needed. */
let stopWords: ReadonlyMap<string, number> | undefined;

/** The language of a text, of those that have rules; `und` when unsure. */
export function guessLanguage(text: string): string {
  const beginning = text.slice(0, looked);
  const others = beginning.replace(/[\0-\u024f\u1e00-\u1eff\u2000-\u2bff]+/gu, '');
  if (others.length < beginning.length / 4) return guessLatin(beginning);
  const letters = count(others, /\p{L}/gu);
  for (const { language, letters: own, others: foreign } of scripts) {
    const share = count(others, own) / letters;
    if (!(share >= (language === 'ja' ? leastKana : 0.5))) continue;
    return foreign?.test(others) ? 'und' : language;
  }
  return 'und';
}

function guessLatin(beginning: string): string {
  stopWords ??= stopWordsOf(latin);
  const hits = latin.map(() => 0);
  let words = 0;
  const known = stopWords;
  eachWord(beginning, (start, end) => {
    const word = trim(fold(beginning.slice(start, end)));
    if (!/\p{L}/u.test(word)) return;
    words += 1;
    for (let bits = known.get(word) ?? 0, at = 0; bits > 0; bits >>= 1, at += 1) hits[at]! += bits & 1;
  });
  const most = Math.max(...hits);
  if (most < leastHits || most < words * leastShare) return 'und';
  const next = Math.max(...hits.filter((_, at) => at !== hits.indexOf(most)));
  return most >= next * leastLead ? latin[hits.indexOf(most)]! : 'und';
}

function stopWordsOf(languages: readonly string[]): ReadonlyMap<string, number> {
  const words = new Map<string, number>();
  languages.forEach((language, at) => {
    for (const word of languageRules(language).stopWords) words.set(word, (words.get(word) ?? 0) | (1 << at));
  });
  return words;
}

function count(text: string, letters: RegExp): number {
  return text.match(letters)?.length ?? 0;
}
