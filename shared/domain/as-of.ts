import { englishRules } from './as-of-english';
import { namedRules, numericRules } from './as-of-names';
import type { DateRule, Dates, Published } from './as-of-rule';
import { knownDate } from './calendar';
import type { WrittenDate } from './ids';

/** Words of a sentence that name a date, and a date that they may mean. */
export interface AsOfSuggestion {
  words: string;
  date: WrittenDate;
}

export interface AsOfDates {
  /** The likeliest first: what the quote names before the rest of its sentence. Each date once. */
  suggestions: AsOfSuggestion[];
  /** Words that name a date only beside a publication date which isn't known as precisely as they need. */
  unresolved: string[];
}

export interface AsOfText {
  quote: string;
  /** The sentence around the quote; as good as the quote itself where it isn't known. */
  sentence: string;
  publishedAt: WrittenDate | null;
  /** A BCP 47 tag; `null` is read as English. */
  language: string | null;
}

interface Found {
  start: number;
  end: number;
  words: string;
  dates: Dates;
}

/** What turned out to be a date, or words for one. */
type FoundDate = Found & { dates: readonly WrittenDate[] };

const rulesOf = new Map<string, readonly DateRule[]>();

function rulesFor(language: string | null): readonly DateRule[] {
  const tag = language ?? 'en';
  const known = rulesOf.get(tag);
  if (known) return known;
  const own = /^en\b/i.test(tag) ? englishRules : namedRules(tag);
  const rules = [...numericRules, ...own];
  rulesOf.set(tag, rules);
  return rules;
}

/** Digits of any script as those of ASCII, each in its place. */
function withPlainDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => {
    if (digit >= '0' && digit <= '9') return digit;
    // The digits of a script stand together, and begin where the code point before is none.
    let value = 0;
    for (let at = digit.codePointAt(0) ?? 0; /\p{Nd}/u.test(String.fromCodePoint(at - 1)); at -= 1)
      value += 1;
    return String(value % 10).padEnd(digit.length);
  });
}

/**
 * What each rule finds, in the order of the text; of two that overlap the longer. What is no date after all (31 June
 * 2019) leaves no shorter one either.
 */
function findDates(sentence: string, published: Published | null, rules: readonly DateRule[]): FoundDate[] {
  const text = withPlainDigits(sentence);
  const found = rules.flatMap(({ pattern, dates }) =>
    [...text.matchAll(pattern)].map((match): Found => {
      const [start, end] = [match.index, match.index + match[0].length];
      return { start, end, words: sentence.slice(start, end), dates: dates(match, published, text) };
    }),
  );
  found.sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  const kept: Found[] = [];
  for (const one of found)
    if (!kept.some((other) => one.start < other.end && other.start < one.end)) kept.push(one);
  return kept.filter((one): one is FoundDate => one.dates !== null).sort((a, b) => a.start - b.start);
}

/**
 * The dates that a claim may be as of: those that its quote and its sentence name, with the words that name them.
 * What is named from the day of writing (`on Wednesday`, `last month`, `in March`) is resolved against the
 * publication date and is only as precise as words and publication date are. A weekday is that of the publication
 * or the nearest before; where the verb is plainly in the future the nearest after. English in full; in other
 * languages the names of months, weekdays and near days as Intl knows them.
 */
export function asOfDates({ quote, sentence, publishedAt, language }: AsOfText): AsOfDates {
  const text = sentence.includes(quote) ? sentence : quote;
  const from = text.indexOf(quote);
  const inQuote = ({ start, end }: Found) => start < from + quote.length && end > from;
  const published = publishedAt === null ? null : knownDate(publishedAt);
  const found = findDates(text, published, rulesFor(language));
  const ordered = [...found.filter(inQuote), ...found.filter((one) => !inQuote(one))];
  const suggestions = new Map<WrittenDate, AsOfSuggestion>();
  // What is likeliest for each of the words stands before what else they may mean.
  const most = Math.max(0, ...ordered.map(({ dates }) => dates.length));
  for (let rank = 0; rank < most; rank += 1) {
    for (const { words, dates } of ordered) {
      const date = dates[rank];
      if (date !== undefined && !suggestions.has(date)) suggestions.set(date, { words, date });
    }
  }
  const unresolved = ordered.filter(({ dates }) => dates.length === 0).map(({ words }) => words);
  return { suggestions: [...suggestions.values()], unresolved: [...new Set(unresolved)] };
}
