import type { WrittenDate } from '@shared/domain/ids';
import { monthNames, monthNumber } from './months';

/** A date found in words: what it says, reduced to what was written, and where it stands. */
export interface FoundDate {
  date: WrittenDate;
  start: number;
  end: number;
}

/** Offsets of zones whose letters mean one thing; `CST` and `IST` mean several, so they give none. */
const ZONES: Readonly<Record<string, string>> = {
  z: 'Z',
  utc: 'Z',
  gmt: 'Z',
  wet: '+00:00',
  bst: '+01:00',
  cet: '+01:00',
  mez: '+01:00',
  cest: '+02:00',
  mesz: '+02:00',
  eet: '+02:00',
  eest: '+03:00',
  msk: '+03:00',
  jst: '+09:00',
  kst: '+09:00',
  aest: '+10:00',
  aedt: '+11:00',
  est: '-05:00',
  edt: '-04:00',
  cdt: '-05:00',
  mdt: '-06:00',
  pst: '-08:00',
  pdt: '-07:00',
};

const two = (value: number | string) => String(value).padStart(2, '0');

const inMonth = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** A day that exists, as ISO 8601; `null` for the 31st of April. */
function dayOf(year: number, month: number, day: number): string | null {
  if (year < 1500 || year > 2199 || month < 1 || month > 12 || day < 1 || day > inMonth(year, month))
    return null;
  return `${year}-${two(month)}-${two(day)}`;
}

function offsetOf(written: string | undefined): string {
  if (!written) return '';
  const digits = /^(?:utc|gmt)?([+\-−])(\d{1,2}):?(\d{2})?$/i.exec(written);
  if (digits) return `${digits[1] === '+' ? '+' : '-'}${two(digits[2] ?? '')}:${digits[3] ?? '00'}`;
  return ZONES[written.toLowerCase()] ?? '';
}

const ZONE = '((?:UTC|GMT)?[+−-]\\d{1,2}:?(?:\\d{2})?|[A-Z]{1,4}\\b)?';
const CLOCK = new RegExp(
  '^[\\s,·|–—-]*(?:г\\.?,?\\s)?(at|um|à|a las|às|alle ore|ore|om|kl\\.?|klo|в|o godz\\.?)?[\\s,]*' +
    '(\\d{1,2})([:.h])(\\d{2})(?::(\\d{2}))?(?:\\s*([ap])\\.?\\s?m\\b\\.?)?(?:\\s*(Uhr|hrs|h)\\b)?[\\s(]*' +
    ZONE +
    '\\)?',
  'iu',
);
const CLOCK_BEFORE = new RegExp(
  '(\\d{1,2}):(\\d{2})(?:\\s*([ap])\\.?m\\.?)?\\s*' + ZONE + '[\\s,·|–—-]*$',
  'iu',
);

/** An hour and minute as `T12:30`; `null` for what no clock shows. */
function clock(hours: string, minutes: string, half: string | undefined): string | null {
  let hour = Number(hours);
  if (half) hour = (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  return hour > 23 || Number(minutes) > 59 ? null : `T${two(hour)}:${minutes}`;
}

/** The time of day written after a date, as `T12:30`, with seconds and offset where they were given. */
function clockAfter(text: string): { time: string; length: number } | null {
  const match = CLOCK.exec(text);
  if (!match) return null;
  const [whole, at, hours = '', sign, minutes = '', seconds, half, oclock, zone] = match;
  // `12.50` is a time only where something says so.
  if (sign === '.' && !at && !half && !oclock) return null;
  const time = clock(hours, minutes, half);
  if (!time || Number(seconds ?? 0) > 59) return null;
  const offset = offsetOf(zone);
  // Letters that are no zone belong to what follows.
  const length = zone && offset === '' ? whole.length - zone.length : whole.length;
  return { time: `${time}${seconds ? `:${seconds}` : ''}${offset}`, length };
}

/** The time of day written before a date. */
function clockBefore(text: string): { time: string; length: number } | null {
  const match = CLOCK_BEFORE.exec(text);
  const time = match && clock(match[1] ?? '', match[2] ?? '', match[3]);
  return match && time ? { time: time + offsetOf(match[4]), length: match[0].length } : null;
}

const MONTH = `(?<month>${monthNames.join('|')})\\.?`;
const YEAR = '(?<year>1[5-9]\\d\\d|2[01]\\d\\d)';
/** Every pattern needs a year, and most lines have none. */
const ANY_YEAR = /(?:1[5-9]|2[01])\d\d/;
const EDGE = '(?<![\\p{L}\\p{N}])';
const END = '(?![\\p{L}\\p{N}])';

/** Dates in words and in digits, the most exact first. Day and month in digits alone say nothing sure. */
const patterns: readonly RegExp[] = [
  `${YEAR}-(?<m>\\d{2})-(?<day>\\d{2})(?![-\\d])`,
  `${YEAR}/(?<m>\\d{1,2})/(?<day>\\d{1,2})(?![/\\d])`,
  `${YEAR}\\s?[年년]\\s?(?<m>\\d{1,2})\\s?[月월]\\s?(?<day>\\d{1,2})\\s?[日일]`,
  `(?<day>\\d{1,2})(?:st|nd|rd|th|er|[.º°])?(?:\\s+of|\\s+de|\\s+d’)?\\s+${MONTH}(?:\\s+de)?,?\\s+${YEAR}${END}`,
  `(?<day>\\d{1,2})-${MONTH}-${YEAR}${END}`,
  `${MONTH}\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?,?\\s+${YEAR}${END}`,
  `(?<day>\\d{1,2})\\.\\s?(?<m>\\d{1,2})\\.\\s?${YEAR}${END}`,
  `(?<first>\\d{1,2})[/-](?<second>\\d{1,2})[/-]${YEAR}${END}`,
  `(?<!\\d[^\\p{L}\\p{N}]{0,3}|\\d(?:st|nd|rd|th) )${MONTH}(?:\\s+de)?,?\\s+${YEAR}${END}`,
].map((pattern) => new RegExp(EDGE + pattern, 'iu'));

function dateOf(groups: Readonly<Record<string, string | undefined>>): string | null {
  const year = Number(groups['year']);
  if (groups['first'] && groups['second']) {
    const [first, second] = [Number(groups['first']), Number(groups['second'])];
    // 03/04 is April in one country and March in another; 13/04 and 04/13 can be read in one way only.
    if (first > 12) return dayOf(year, second, first);
    if (second > 12) return dayOf(year, first, second);
    return first === second ? dayOf(year, first, second) : null;
  }
  const month = groups['m'] ? Number(groups['m']) : monthNumber(groups['month'] ?? '');
  if (!month) return null;
  return groups['day'] ? dayOf(year, month, Number(groups['day'])) : `${year}-${two(month)}`;
}

const ISO_CLOCK = /^T(\d{2}):?(\d{2})(?::?(\d{2})(\.\d+)?)?\s?(Z|[+-]\d{2}(?::?\d{2})?)?/i;

/** The time of an ISO 8601 date, as it is written. */
function isoClockAfter(text: string): { time: string; length: number } | null {
  const match = ISO_CLOCK.exec(text);
  if (!match) return null;
  const [whole, hour, minute, second, fraction = '', zone] = match;
  const time = `T${hour}:${minute}${second ? `:${second}${fraction}` : ''}${offsetOf(zone)}`;
  return { time, length: whole.length };
}

/**
 * The first date that is written in a text, with the time of day after it: `3 April 2024`, `Apr. 3, 2024, 7:09
 * p.m. EDT`, `2024-04-03T12:30+02:00`, `3. April 2024 um 14.05 Uhr`, `2024年4月3日`. Precision and offset stay
 * as written. What can be read in two ways (`03/04/2024`) is no date.
 */
export function findDate(text: string): FoundDate | null {
  if (!ANY_YEAR.test(text)) return null;
  for (const pattern of patterns) {
    const match = pattern.exec(text);
    const date = match?.groups ? dateOf(match.groups) : null;
    if (!match || !date) continue;
    const end = match.index + match[0].length;
    const found = { date, start: match.index, end };
    if (date.length < 10) return found;
    const rest = text.slice(end, end + 60);
    const after = isoClockAfter(rest) ?? clockAfter(rest);
    if (after) return { ...found, date: date + after.time, end: end + after.length };
    const before = clockBefore(text.slice(Math.max(0, match.index - 30), match.index));
    return before ? { ...found, date: date + before.time, start: match.index - before.length } : found;
  }
  return null;
}

/** A date as a page's metadata states it, in ISO 8601 or in words; `null` if it is none. */
export function writtenDate(value: unknown): WrittenDate | null {
  if (typeof value !== 'string' || value.length > 100) return null;
  const text = value.trim();
  if (/^(?:1[5-9]|2[01])\d\d$/.test(text)) return text;
  if (/^(?:1[5-9]|2[01])\d\d-(?:0[1-9]|1[0-2])$/.test(text)) return text;
  const digits = /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  if (digits) return dayOf(Number(digits[1]), Number(digits[2]), Number(digits[3]));
  return findDate(text)?.date ?? null;
}
