import {
  nearestDay,
  nearestMonth,
  nearestWeekday,
  shifted,
  wholeDay,
  type DateRule,
  type Dates,
  type Unit,
} from './as-of-rule';
import { monthNumber, writtenMonth, writtenYear } from './calendar';

const START = '(?<![\\p{L}\\p{N}])';
const END = '(?![\\p{L}\\p{N}])';
/** Years of which an article may speak. */
const YEARS = '(1[0-9]\\d\\d|20\\d\\d)';

/**
 * A bare year. Four digits may be a number of anything, so a word that goes with years must stand before them, or
 * nothing that they could count behind them. `before` is a pattern of such words, in lower case.
 */
export function yearRule(before: string): DateRule {
  const alone = '(?=\\s*(?:$|[,.;:!?)\\]”"»]))';
  const notPart = '(?<![\\p{L}\\p{N}$€£¥][.,–-]?|[$€£¥]\\s?)';
  return {
    pattern: new RegExp(
      `(?:(?<=(?<![\\p{L}])(?:${before})[ -])|${notPart})${YEARS}(?![\\p{L}\\p{N}%‰°]|[.,]\\d|-\\p{L})(?:(?<=(?<![\\p{L}])(?:${before})[ -]${YEARS})|${alone})`,
      'giu',
    ),
    dates: ([year]) => [writtenYear(Number(year))],
  };
}

/** A day and a month in figures: which is which must be plain. */
function inFigures(first: number, second: number, year: number, dayFirst: boolean): Dates {
  if (dayFirst || first > 12 || first === second) return wholeDay(year, second, first);
  return second > 12 ? wholeDay(year, first, second) : null;
}

/** Dates in figures, in any language. `4/3/2024` is left out: it is two dates. */
export const numericRules: readonly DateRule[] = [
  {
    pattern: /(?<![\p{L}\p{N}]|[-/.]\d?)(\d{4})-(\d{2})-(\d{2})(?![\p{N}-])/gu,
    dates: ([, year, month, day]) => wholeDay(Number(year), Number(month), Number(day)),
  },
  {
    // Wherever points part them the day comes first.
    pattern: /(?<![\p{L}\p{N}.])(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?!\p{N})/gu,
    dates: ([, day, month, year]) => inFigures(Number(day), Number(month), Number(year), true),
  },
  {
    pattern: /(?<![\p{L}\p{N}/])(\d{1,2})\/(\d{1,2})\/(\d{4})(?![\p{N}/])/gu,
    dates: ([, first, second, year]) => inFigures(Number(first), Number(second), Number(year), false),
  },
  {
    // Chinese, Japanese and Korean
    pattern: /(?<!\p{N})(\d{4})\s?[年년](?:\s?(\d{1,2})\s?[月월](?:\s?(\d{1,2})\s?[日일])?)?/gu,
    dates: ([, year, month, day]) => {
      if (!month) return [writtenYear(Number(year))];
      if (day) return wholeDay(Number(year), Number(month), Number(day));
      return Number(month) > 12 ? null : [writtenMonth(monthNumber(Number(year), Number(month)))];
    },
  },
];

/** What the object of a preposition ends in where the name ends in `a`: `в среду`, `w środę`. */
const accusative: Record<string, string> = {
  ru: 'у',
  uk: 'у',
  be: 'у',
  sr: 'у',
  hr: 'u',
  bs: 'u',
  cs: 'u',
  sk: 'u',
  pl: 'ę',
  sl: 'o',
};

const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const oneOf = (names: readonly string[]) =>
  [...new Set(names)]
    .sort((a, b) => b.length - a.length)
    .map(escape)
    .join('|');
/** Case tells nothing in most languages' names of days, and the first word of a sentence has a capital. */
const plain = (name: string) => name.toLocaleLowerCase('und').replace(/\.$/, '');

/** The names of a date's part in a language: the part as it stands alone and beside a day. */
function names(tag: string, dates: readonly Date[], part: 'month' | 'weekday'): string[][] {
  const alone = new Intl.DateTimeFormat(tag, { [part]: 'long', timeZone: 'UTC' });
  const beside = new Intl.DateTimeFormat(tag, { day: 'numeric', [part]: 'long', timeZone: 'UTC' });
  return dates.map((date) => {
    const found = [alone, beside].flatMap((format) =>
      format.formatToParts(date).flatMap(({ type, value }) => (type === part ? [plain(value)] : [])),
    );
    // Names that are figures (`4月`) belong to the dates in figures.
    return [...new Set(found)].filter((name) => /^\p{L}{2,}/u.test(name));
  });
}

/** Forms of a month's name beyond those that Intl knows, where the language bends it: `апреле`, `kwietniu`. */
const bent = (forms: readonly string[]) =>
  forms.length > 1 ? forms.filter((form) => form.length > 4).map((form) => form.slice(0, -1)) : [];

/** What Intl calls the days around today, last month and so on: exact words, or a pattern with a number in it. */
function relativeRules(tag: string): DateRule[] {
  const near = new Intl.RelativeTimeFormat(tag, { numeric: 'auto' });
  const far = new Intl.RelativeTimeFormat(tag, { numeric: 'always' });
  const rule = (words: string, unit: Unit, by: (match: RegExpExecArray) => number): DateRule => ({
    pattern: new RegExp(`${START}${words}${END}`, 'giu'),
    dates: (match, published) => shifted(unit, by(match), published),
  });
  const named = (['day', 'week', 'month', 'year'] as const).flatMap((unit) =>
    [-2, -1, 0, 1, 2].flatMap((by) => {
      const words = near.format(by, unit);
      return /\d/.test(words) ? [] : [rule(escape(words), unit, () => by)];
    }),
  );
  const ago = (['day', 'week', 'month', 'year'] as const).flatMap((unit) =>
    // One, few and many may have forms of their own.
    [...new Set([1, 2, 3, 5].map((count) => escape(far.format(-count, unit)).replace(/\d+/, '(\\d{1,3})')))]
      .filter((words) => words.includes('(\\d'))
      .map((words) => rule(words, unit, ([, count]) => -Number(count))),
  );
  return [...named, ...ago];
}

/** How a language other than English names dates, as far as Intl knows it. A tag that means nothing gives none. */
export function namedRules(language: string): DateRule[] {
  let tag: string;
  try {
    tag = new Intl.Locale(language, { calendar: 'gregory', numberingSystem: 'latn' }).toString();
  } catch {
    return [];
  }
  const own = new Intl.Locale(tag).language;
  const monthNames = names(
    tag,
    Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2024, month, 3))),
    'month',
  );
  // 1 January 2024 was a Monday.
  const dayNames = names(
    tag,
    Array.from({ length: 7 }, (_, day) => new Date(Date.UTC(2024, 0, 1 + day))),
    'weekday',
  ).map((forms) => {
    const ending = accusative[own];
    return ending ? [...forms, ...forms.map((form) => form.replace(/[aа]$/u, ending))] : forms;
  });
  const monthOf = (found: string | undefined) => {
    const name = plain(found ?? '');
    const exact = monthNames.findIndex((forms) => forms.includes(name));
    const index =
      exact >= 0 ? exact : monthNames.findIndex((forms) => bent(forms).some((stem) => name.startsWith(stem)));
    return index + 1;
  };
  const exact = oneOf(monthNames.flat());
  const stems = oneOf(monthNames.flatMap(bent));
  const rules = [...relativeRules(tag), yearRule('\\p{L}{1,3}')];
  if (exact !== '') {
    const month = stems === '' ? `(${exact})\\.?` : `(${exact}|(?:${stems})\\p{L}{0,3})\\.?`;
    // `3 de abril de 2024`, `3. April 2024`, `1er avril`
    const day = '(\\d{1,2})(?:\\.|º|er|ος|-го)?(?:\\s(?:de|d’|di|da|den|ta’|of))?';
    const link = '(?:\\s(?:de|del|do|του))?';
    rules.push(
      {
        pattern: new RegExp(`${START}${day}\\s?${month}${link},?\\s(\\d{4})${END}`, 'giu'),
        dates: ([, of, name, year]) => wholeDay(Number(year), monthOf(name), Number(of)),
      },
      {
        pattern: new RegExp(`${START}${day}\\s?${month}${END}`, 'giu'),
        dates: ([, of, name], published) => nearestDay(monthOf(name), Number(of), published, 'before'),
      },
      {
        pattern: new RegExp(`${START}${month}${link},?\\s(\\d{4})${END}`, 'giu'),
        dates: ([, name, year]) => [writtenMonth(monthNumber(Number(year), monthOf(name)))],
      },
      {
        pattern: new RegExp(`${START}${month}${END}(?!\\s\\d{1,2}${END})`, 'giu'),
        dates: ([, name], published) => nearestMonth(monthOf(name), published, 'before'),
      },
    );
  }
  const weekdays = oneOf(dayNames.flat());
  if (weekdays !== '') {
    rules.push({
      pattern: new RegExp(`${START}(${weekdays})${END}`, 'giu'),
      dates: ([found], published) =>
        nearestWeekday(
          dayNames.findIndex((forms) => forms.includes(plain(found))),
          published,
          'before',
        ),
    });
  }
  return rules;
}
