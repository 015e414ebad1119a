/**
 * A written date or an instant as milliseconds of UTC, the beginning of what it means: `2024-04` is the first of
 * April. A time without an offset is taken as UTC. -Infinity where there is none.
 */
export function timeOf(written: string | null): number {
  if (written === null) return -Infinity;
  const hasTime = written.includes('T');
  const time = Date.parse(hasTime && !/(?:Z|[+-]\d{2}:\d{2})$/.test(written) ? `${written}Z` : written);
  return Number.isNaN(time) ? -Infinity : time;
}
