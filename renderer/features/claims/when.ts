const WEEK = 6 * 24 * 60 * 60 * 1000;

const clock = new Intl.DateTimeFormat('en-GB', { weekday: 'short', hour: '2-digit', minute: '2-digit' });
const hour = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });
const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short' });
const date = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric' });

/**
 * When something was or is due, as short as it can be told apart: the time today, the weekday with the time
 * within six days either way, the day within the year, else the date. In this computer's time zone.
 */
export function when(instant: string, now: Date = new Date()): string {
  const moment = new Date(instant);
  if (moment.toDateString() === now.toDateString()) return hour.format(moment);
  if (Math.abs(moment.getTime() - now.getTime()) < WEEK) return clock.format(moment).replace(',', '');
  return (moment.getFullYear() === now.getFullYear() ? day : date).format(moment);
}

/** The same without the time of day, for where there is little room: `today`'s time, a weekday, or a day. */
export function whenBriefly(instant: string, now: Date = new Date()): string {
  const moment = new Date(instant);
  const near = Math.abs(moment.getTime() - now.getTime()) < WEEK;
  if (!near || moment.toDateString() === now.toDateString()) return when(instant, now);
  return clock.format(moment).slice(0, 3);
}
