import type { Instant, WrittenDate } from '@shared/domain/ids';

const day = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
const month = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** An instant of the record: `14 June 2026, 15:42 UTC`. */
export function instantText(instant: Instant): string {
  const date = new Date(instant);
  return `${day.format(date)}, ${date.toISOString().slice(11, 16)} UTC`;
}

/** The day of an instant: `14 June 2026`. */
export function dayText(instant: Instant): string {
  return day.format(new Date(instant));
}

/** A date as precise as it was written, with the time and offset that it was written with. */
export function writtenDateText(written: WrittenDate): string {
  const [date = '', time] = written.split('T');
  const precision = date.split('-').length;
  if (precision === 1) return date;
  const instant = new Date(`${date}${precision === 2 ? '-01' : ''}T00:00:00Z`);
  if (Number.isNaN(instant.getTime())) return written;
  const words = (precision === 2 ? month : day).format(instant);
  return time ? `${words}, ${time.replace(/(Z|[+-]\d{2}:\d{2})$/, ' $1').replace(' Z', ' UTC')}` : words;
}
