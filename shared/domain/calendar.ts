import type { WrittenDate } from './ids';

const DAY = 24 * 60 * 60 * 1000;

/** A day of the Gregorian calendar as a count of days since 1 January 1970; `null` where there is no such day. */
export function dayNumber(year: number, month: number, day: number): number | null {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? Math.round(date.getTime() / DAY) : null;
}

/** A count of months since the year 0, so that months can be added and compared. */
export const monthNumber = (year: number, month: number): number => year * 12 + month - 1;

/** The month in which a day lies, as `monthNumber` counts. */
export function monthOfDay(day: number): number {
  const date = new Date(day * DAY);
  return monthNumber(date.getUTCFullYear(), date.getUTCMonth() + 1);
}

/** 0 is Monday, 6 is Sunday. */
export const weekdayOf = (day: number): number => (((day + 3) % 7) + 7) % 7;

/** A day with a year of four digits, as a publication date is written: `2024-04-03`. */
export const writtenDay = (day: number): WrittenDate => new Date(day * DAY).toISOString().slice(0, 10);

export const writtenYear = (year: number): WrittenDate => String(year).padStart(4, '0');

/** `2024-04` */
export const writtenMonth = (month: number): WrittenDate =>
  `${writtenYear(Math.floor(month / 12))}-${String((month % 12) + 1).padStart(2, '0')}`;

/** A written date in as much as is known of it: `day` as `dayNumber`, `month` as `monthNumber`. */
export interface KnownDate {
  year: number;
  month: number | null;
  day: number | null;
}

/** Reads a written date at the day where it was written: an offset changes nothing. `null` where no such day exists. */
export function knownDate(written: WrittenDate): KnownDate | null {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:T|$)/.exec(written);
  if (!match) return null;
  const [year, month, day] = match.slice(1).map((part) => (part ? Number(part) : null));
  if (year === undefined || year === null || (month && month > 12) || month === 0) return null;
  if (!month) return { year, month: null, day: null };
  const number = day ? dayNumber(year, month, day) : null;
  if (day !== null && number === null) return null;
  return { year, month: monthNumber(year, month), day: number };
}
