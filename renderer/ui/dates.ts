const days = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric' });
const writtenDays = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});
const writtenMonths = new Intl.DateTimeFormat('en-GB', { month: 'short', year: 'numeric', timeZone: 'UTC' });
const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });

/** The day of an instant, in this computer's time zone: `23 Nov 2026`. */
export const day = (instant: string): string => days.format(new Date(instant));

/** The time of an instant, in this computer's time zone: `17:30`. */
export const time = (instant: string | Date): string => clock.format(new Date(instant));

/** A publication date for a column: the day as it was written, or as much as is known: `3 Apr 2024`, `2024`. */
export function shortDate(written: string): string {
  const [year, month, date] = written.slice(0, 10).split('-');
  if (!year || !month) return written;
  const start = new Date(`${year}-${month}-${date ?? '01'}T00:00:00Z`);
  if (Number.isNaN(start.getTime())) return written;
  return (date ? writtenDays : writtenMonths).format(start);
}
