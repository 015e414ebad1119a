import { fold } from './fold';
import { languageRules } from './languages';
import { eachWord } from './split';
import { trim } from './trim';

/** How much of a text is looked at. */
const looked = 2000;
/** A language must have at least so many of the words as its stop words, in number and as a share. */
const leastHits = 3;
const leastShare = 0.15;
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

/** The language of a text, of those that have rules; `und` when unsure. */
export function guessLanguage(text: string): string {
  const beginning = text.slice(0, looked);
  const letters = count(beginning, /\p{L}/gu);
  if (letters === 0) return 'und';
  if (count(beginning, /\p{Script=Latin}/gu) > letters / 2) return guessLatin(beginning);
  for (const { language, letters: own, others } of scripts) {
    const share = count(beginning, own) / letters;
    if (share < (language === 'ja' ? leastKana : 0.5)) continue;
    return others?.test(beginning) ? 'und' : language;
  }
  return 'und';
}

function guessLatin(beginning: string): string {
  const words: string[] = [];
  eachWord(beginning, (start, end) => {
    const word = trim(fold(beginning.slice(start, end)));
    if (word !== '') words.push(word);
  });
  const hits = latin
    .map((language) => {
      const { stopWords } = languageRules(language);
      return { language, count: words.filter((word) => stopWords.has(word)).length };
    })
    .toSorted((one, other) => other.count - one.count);
  const [first, second] = hits;
  if (!first || !second || first.count < leastHits || first.count < words.length * leastShare) return 'und';
  return first.count >= second.count * leastLead ? first.language : 'und';
}

function count(text: string, letters: RegExp): number {
  return text.match(letters)?.length ?? 0;
}
