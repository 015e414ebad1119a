const day = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
const month = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/**
 * A publication date for reading, in the precision and at the offset in which it was written: `2024`,
 * `April 2024`, `3 April 2024`, `3 April 2024, 12:30 +02:00`. What isn't such a date is answered as it is.
 */
export function writtenDate(written: string): string {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}:\d{2})[\d:.]*(Z|[+-]\d{2}:\d{2})?)?)?)?$/.exec(
    written,
  );
  if (!match) return written;
  const [, year = '', mm, dd, time, offset] = match;
  if (!mm) return year;
  const date = new Date(`${year}-${mm}-${dd ?? '01'}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return written;
  if (!dd) return month.format(date);
  const zone = offset === 'Z' ? ' UTC' : offset ? ` ${offset}` : '';
  return time ? `${day.format(date)}, ${time}${zone}` : day.format(date);
}
