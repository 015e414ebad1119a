import { t } from '@shared/text';
import { time } from '../../ui/dates';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** Within this many days a weekday says which day is meant. */
const WEEK = 6;

const weekday = new Intl.DateTimeFormat('en-GB', { weekday: 'short' });
const dayMonth = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short' });

const midnight = (date: Date): number =>
  new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();

/** How many midnights lie between two moments, in this computer's time zone. */
const daysBetween = (from: Date, to: Date): number => Math.round((midnight(to) - midnight(from)) / DAY);

/** A closing time as it stands in the list: the larger words, the smaller below, and whether it has passed. */
export interface Closing {
  main: string;
  under: string;
  isLate: boolean;
}

function distance(minutes: number): string {
  if (minutes === 0) return t('review/closing/now');
  const hours = Math.floor(Math.abs(minutes) / 60);
  const rest = Math.abs(minutes) % 60;
  const values = { hours, minutes: hours > 0 ? String(rest).padStart(2, '0') : rest };
  if (minutes > 0) return t(hours > 0 ? 'review/closing/inHours' : 'review/closing/inMinutes', values);
  return t(hours > 0 ? 'review/closing/hoursAgo' : 'review/closing/minutesAgo', values);
}

/** Today by the clock and how long it is until then; else by the day, and the time below. */
export function closing(closesAt: string, now: Date): Closing {
  const at = new Date(closesAt);
  const days = daysBetween(now, at);
  const isLate = at.getTime() < now.getTime();
  if (days === 0) {
    const minutes = Math.round((at.getTime() - now.getTime()) / MINUTE);
    return { main: time(at), under: distance(minutes), isLate };
  }
  const near = Math.abs(days) <= WEEK;
  return { main: (near ? weekday : dayMonth).format(at), under: time(at), isLate };
}

/** A closing time in a line of text: `today 17:30`, `Wed 12:00`, `3 Dec 12:00`. */
export function closingText(closesAt: string, now: Date = new Date()): string {
  const at = new Date(closesAt);
  if (daysBetween(now, at) === 0) return t('review/closing/today', { time: time(at) });
  const { main, under } = closing(closesAt, now);
  return `${main} ${under}`;
}

const two = (number: number): string => String(number).padStart(2, '0');

/** An instant as a field for local time takes it: `2026-11-23T17:30`; empty for none. */
export function toLocalField(instant: string | null): string {
  if (!instant) return '';
  const at = new Date(instant);
  const date = `${String(at.getFullYear()).padStart(4, '0')}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
  return `${date}T${two(at.getHours())}:${two(at.getMinutes())}`;
}

/** What a field for local time holds as an instant; `null` for an empty or unfinished one. */
export function fromLocalField(value: string): string | null {
  if (!/^\d{4,}-\d{2}-\d{2}T\d{2}:\d{2}/.test(value)) return null;
  const at = new Date(value);
  return Number.isNaN(at.getTime()) ? null : at.toISOString();
}
