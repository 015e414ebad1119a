import {
  dayNumber,
  monthNumber,
  monthOfDay,
  weekdayOf,
  writtenDay,
  writtenMonth,
  writtenYear,
  type KnownDate,
} from './calendar';
import type { WrittenDate } from './ids';

/** When the text was published, in as much as is known. */
export type Published = KnownDate;

/** One way of naming a date. `pattern` must be global. */
export interface DateRule {
  pattern: RegExp;
  /**
   * The dates that a match may mean, the likeliest first; none where they hang on a publication date that isn't
   * known; `null` where it is no date after all. `text` is the whole sentence.
   */
  dates: (match: RegExpExecArray, published: Published | null, text: string) => Dates;
}

export type Dates = readonly WrittenDate[] | null;

/** Which way a date that could lie on either side of the publication lies. */
export type Direction = 'before' | 'after';

/** Years within which a day is looked for: 29 February comes after eight at the latest. */
const LEAP = 8;

/** A day without its year: the nearest one to the publication, which itself counts. */
export function nearestDay(
  month: number,
  day: number,
  published: Published | null,
  direction: Direction,
): Dates {
  if (!published) return [];
  const step = direction === 'before' ? -1 : 1;
  for (let year = published.year, tried = 0; tried <= LEAP; year += step, tried += 1) {
    const found = dayNumber(year, month, day);
    if (found === null) continue;
    // Where only the year or the month of publication is known, a day in it is near enough.
    const from =
      published.day ?? (published.month === null || published.month === monthOfDay(found) ? found : null);
    const distance =
      from === null ? (monthOfDay(found) - (published.month ?? 0)) * step : (found - from) * step;
    if (distance >= 0) return [writtenDay(found)];
  }
  return null;
}

/** A month without its year: that of the publication, or the nearest. */
export function nearestMonth(
  month: number,
  published: Published | null,
  direction: Direction,
): WrittenDate[] {
  if (!published) return [];
  const same = monthNumber(published.year, month);
  if (published.month === null || same === published.month) return [writtenMonth(same)];
  const wrongSide = direction === 'before' ? same > published.month : same < published.month;
  return [writtenMonth(same + (wrongSide ? (direction === 'before' ? -12 : 12) : 0))];
}

/** A weekday (0 is Monday): the day of publication, or the nearest. */
export function nearestWeekday(
  weekday: number,
  published: Published | null,
  direction: Direction,
): WrittenDate[] {
  if (!published || published.day === null) return [];
  const behind = (weekdayOf(published.day) - weekday + 7) % 7;
  return [writtenDay(direction === 'before' ? published.day - behind : published.day + ((7 - behind) % 7))];
}

export type Unit = 'day' | 'week' | 'month' | 'year';

/**
 * So many days, weeks, months or years from the publication. A week has no written date of its own: it is told by
 * the month in which it lies, or by both.
 */
export function shifted(unit: Unit, by: number, published: Published | null): WrittenDate[] {
  if (!published) return [];
  if (unit === 'year') return [writtenYear(published.year + by)];
  if (unit === 'month') return published.month === null ? [] : [writtenMonth(published.month + by)];
  if (published.day === null) return [];
  if (unit === 'day') return [writtenDay(published.day + by)];
  const monday = published.day - weekdayOf(published.day) + 7 * by;
  return [...new Set([monthOfDay(monday), monthOfDay(monday + 6)])].map(writtenMonth);
}

/** A day with its year; `null` where there is no such day. */
export function wholeDay(year: number, month: number, day: number): Dates {
  const found = dayNumber(year, month, day);
  return found === null ? null : [writtenDay(found)];
}
