import { yearRule } from './as-of-names';
import {
  nearestDay,
  nearestMonth,
  nearestWeekday,
  shifted,
  wholeDay,
  type DateRule,
  type Dates,
  type Direction,
  type Published,
  type Unit,
} from './as-of-rule';
import { monthNumber, weekdayOf, writtenDay, writtenMonth } from './calendar';

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const weekdays = 'mon tue wed thu fri sat sun'.split(' ');
const counts = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** Names of months begin with a capital: `may` and `march` are words of their own. */
const MONTH =
  '(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|July?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)';
/** Days that are named like a weekday and lie elsewhere, and papers that are. */
const NOT_WEEKDAY =
  '(?<!\\b(?:Good|Black|Bloody|Palm|Easter|Whit|Ash|Maundy|Shrove|Super|Cyber|Giving|Boxing|Mail on|Man|every|each|any) )';
const WEEKDAY = `${NOT_WEEKDAY}(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)(?! (?:Times|Telegraph|Mirror|Express|Mail|Post|World)\\b)`;
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';
const YEAR = '(\\d{4})';
const SAME_DAY = `(?:${WEEKDAY},? )?(?:the )?`;
const COUNT = `(\\d{1,3}|an?|${counts.slice(1).join('|')})`;
const START = '(?<![\\p{L}\\p{N}])';
const END = '(?![\\p{L}\\p{N}])';

const words = (pattern: string, flags = 'gu') => new RegExp(`${START}(?:${pattern})${END}`, flags);
const monthOf = (name: string | undefined) => months.indexOf((name ?? '').slice(0, 3).toLowerCase()) + 1;
const weekdayNamed = (name: string | undefined) => weekdays.indexOf((name ?? '').slice(0, 3).toLowerCase());
const number = (digits: string | undefined) => Number(digits);

/** A verb in the future, with the verb that it belongs to, so that this one doesn't look like the past. */
const FUTURE =
  /\b(?:will|won[’']t|shall|\p{L}+[’']ll|(?:is|are) (?:going|due|set|scheduled|planned|expected|about) (?:to|for)|(?:is|are) to|(?:plans?|hopes?|intends?|aims?|expects?|promises?) to)(?: (?:not|also|then|only|be|have|been|\p{L}+ly))*(?: \p{L}+)?/giu;
/** Someone who said something, or anything that has happened. */
const PAST =
  /\b(?:said|told|wrote|was|were|had|did|went|came|became|began|took|gave|made|met|held|won|lost|fell|rose|left|found|saw|sent|spoke|\p{L}{2,}ed)\b/giu;

const places = (text: string, pattern: RegExp) =>
  [...text.matchAll(pattern)].map(({ index, 0: found }) => ({ start: index, end: index + found.length }));

/**
 * Where a date lies whose words don't tell: after the publication where the verb before it is plainly in the
 * future, or, where no verb stands before it, the first one behind.
 */
function directionAt(text: string, at: number): Direction {
  const future = places(text, FUTURE);
  const past = places(text, PAST).filter(
    (verb) => !future.some(({ start, end }) => verb.start >= start && verb.end <= end),
  );
  const last = (verbs: typeof past) => verbs.findLast(({ start }) => start < at)?.start ?? -1;
  const first = (verbs: typeof past) => verbs.find(({ start }) => start >= at)?.start ?? Infinity;
  const [before, told] = [last(future), last(past)];
  if (before < 0 && told < 0) return first(future) < first(past) ? 'after' : 'before';
  return before > told ? 'after' : 'before';
}

/** `last Friday`: the one before today. Where that is in this very week, the one of last week may be meant, too. */
function weekdayBeside(which: string, weekday: number, published: Published | null): Dates {
  if (!published || published.day === null) return [];
  const { day } = published;
  const monday = day - weekdayOf(day);
  const inWeek = monday + weekday;
  if (which === 'this') return [writtenDay(inWeek)];
  if (/^(?:last|this past|past)$/.test(which)) {
    const last = inWeek < day ? inWeek : inWeek - 7;
    return which === 'last' && last >= monday ? [writtenDay(last), writtenDay(last - 7)] : [writtenDay(last)];
  }
  const next = inWeek > day ? inWeek : inWeek + 7;
  return which === 'next' && next < monday + 7
    ? [writtenDay(next), writtenDay(next + 7)]
    : [writtenDay(next)];
}

/** `last March`: the nearest one before this month. Where that is in this year, last year's may be meant, too. */
function monthBeside(which: string, month: number, published: Published | null): Dates {
  if (!published) return [];
  const own = monthNumber(published.year, month);
  if (which === 'this') return [writtenMonth(own)];
  if (published.month === null) return [];
  if (which === 'next')
    return own > published.month ? [writtenMonth(own), writtenMonth(own + 12)] : [writtenMonth(own + 12)];
  return own < published.month ? [writtenMonth(own), writtenMonth(own - 12)] : [writtenMonth(own - 12)];
}

const near: Record<string, number> = {
  today: 0,
  tonight: 0,
  yesterday: -1,
  tomorrow: 1,
  'last night': -1,
  'the day before yesterday': -2,
  'the day after tomorrow': 2,
};
const side: Record<string, number> = { this: 0, last: -1, past: -1, previous: -1, next: 1, coming: 1 };

/** `a`, `two` or `12` */
function counted(text: string | undefined): number {
  const word = (text ?? '').toLowerCase();
  if (/^an?$/.test(word)) return 1;
  const named = counts.indexOf(word);
  return named >= 0 ? named : Number(word);
}

/** How English names dates. */
export const englishRules: readonly DateRule[] = [
  {
    // `Wednesday, 3 April 2024`, `the 3rd of April, 2024`
    pattern: words(`${SAME_DAY}${DAY}(?: of)? (${MONTH}),? ${YEAR}`),
    dates: ([, day, month, year]) => wholeDay(number(year), monthOf(month), number(day)),
  },
  {
    // `April 3, 2024`
    pattern: words(`${SAME_DAY}(${MONTH}) ${DAY},? ${YEAR}`),
    dates: ([, month, day, year]) => wholeDay(number(year), monthOf(month), number(day)),
  },
  {
    // `3 April`, `the 3rd of April`
    pattern: words(`${SAME_DAY}${DAY}(?: of)? (${MONTH})`),
    dates: (match, published, text) =>
      nearestDay(monthOf(match[2]), number(match[1]), published, directionAt(text, match.index)),
  },
  {
    // `April 3`
    pattern: words(`${SAME_DAY}(${MONTH}) ${DAY}`),
    dates: (match, published, text) =>
      nearestDay(monthOf(match[1]), number(match[2]), published, directionAt(text, match.index)),
  },
  {
    // `April 2024`, `April of 2024`
    pattern: words(`(${MONTH})(?:,| of)? ${YEAR}`),
    dates: ([, month, year]) => [writtenMonth(monthNumber(number(year), monthOf(month)))],
  },
  {
    // `in March`, `since early March`
    pattern: words(
      `(?:[Ii]n|[Ss]ince|[Uu]ntil|[Bb]y|[Dd]uring|[Oo]f|[Ff]rom) (?:early |mid-|mid |late )?(${MONTH})(?! \\d)`,
    ),
    dates: (match, published, text) =>
      nearestMonth(monthOf(match[1]), published, directionAt(text, match.index)),
  },
  {
    // `last March`
    pattern: words(`([Tt]his|[Ll]ast|[Nn]ext) (${MONTH})`),
    dates: ([, which, month], published) =>
      monthBeside((which ?? '').toLowerCase(), monthOf(month), published),
  },
  {
    // `On Wednesday`, `Wednesday`
    pattern: words(`(?:[Oo]n )?(${WEEKDAY})`),
    dates: (match, published, text) =>
      nearestWeekday(weekdayNamed(match[1]), published, directionAt(text, match.index)),
  },
  {
    // `last Friday`, `this coming Friday`
    pattern: words(`([Ll]ast|[Nn]ext|[Tt]his past|[Pp]ast|[Tt]his coming|[Cc]oming|[Tt]his) (${WEEKDAY})`),
    dates: ([, which, weekday], published) =>
      weekdayBeside((which ?? '').toLowerCase(), weekdayNamed(weekday), published),
  },
  {
    // `yesterday`, `this morning`
    pattern: words(`(${Object.keys(near).join('|')}|this (?:morning|afternoon|evening))`, 'giu'),
    dates: ([found], published) => shifted('day', near[found.toLowerCase()] ?? 0, published),
  },
  {
    // `last month`, `earlier this year`
    pattern: words('(?:(?:earlier|later) )?(this|last|past|previous|next|coming) (week|month|year)', 'giu'),
    dates: ([, which, unit], published) =>
      shifted((unit ?? '').toLowerCase() as Unit, side[(which ?? '').toLowerCase()] ?? 0, published),
  },
  {
    // `two days ago`, `a year ago`
    pattern: words(`${COUNT} (day|week|month|year)s? ago`, 'giu'),
    dates: ([, count, unit], published) =>
      shifted((unit ?? '').toLowerCase() as Unit, -counted(count), published),
  },
  yearRule(
    'between|\\d{4} (?:and|to)|in|since|until|till|by|from|of|before|after|during|year|early|mid|late|around|circa|summer|autumn|fall|winter|spring',
  ),
];
