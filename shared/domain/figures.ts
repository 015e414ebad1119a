import type { BlockSpan } from './text';

/** A figure as it stands in a text, with the word that it counts: `230 men`, `6 May 1937`, `two of`. */
export type Figure = BlockSpan;

const DIGITS = String.raw`[$€£¥₽]?\p{Nd}+(?:[.,:’\u00a0\u202f]\p{Nd}+)*(?:\s?[%‰°])?`;
const UNIT =
  'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen';
const TENS = '(?:twen|thir|for|fif|six|seven|eigh|nine)ty';
const MANY = 'hundreds?|thousands?|millions?|billions?|trillions?|dozens?';
const NAMED = `(?:one[ -])?(?:${UNIT}|${TENS}|${MANY}|half|twice|double)(?:[ -](?:and )?(?:one|${UNIT}|${TENS}|${MANY}))*`;

const inDigits = figuresOf(DIGITS);
const inWords = figuresOf(`(?:${DIGITS}|${NAMED})(?: (?:${MANY}))*`);

/** A number, the word behind it (a bare year has none), and a year behind that, so that a date stays one figure. */
function figuresOf(number: string): RegExp {
  const year = String.raw`(?:1\d|20)\d\d(?![\p{L}\p{N}%.,:’-]*\p{N})`;
  const word = String.raw`[ \u00a0-]\p{L}[\p{L}\p{M}’'-]*`;
  const counted = String.raw`(?:${number})(?![\p{L}\p{N}])(?:${word}(?:,? \p{Nd}{4}(?!\p{Nd}))?)?`;
  return new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${year}(?![\p{L}\p{N}%])|${counted})`, 'giu');
}

/**
 * The figures of a stretch of text: numbers in digits of any script, and English number words where the
 * language is English or not known. `one` alone is left out: it is a pronoun as often as a number.
 */
export function figuresIn(text: string, span: BlockSpan, language: string | null): Figure[] {
  const english = language === null || /^en\b/i.test(language);
  const found: Figure[] = [];
  for (const match of text.slice(span.start, span.end).matchAll(english ? inWords : inDigits)) {
    found.push({ start: span.start + match.index, end: span.start + match.index + match[0].length });
  }
  return found;
}
