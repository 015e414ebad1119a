import type { Comparison } from '@shared/ipc/contract';

/** A change that one can walk to: a row that only one text has, or one change within a row. */
export interface Stop {
  row: number;
  hunk: number | null;
}

/** All changes in the order of the rows. */
export function stopsOf(rows: Comparison['rows']): Stop[] {
  return rows.flatMap(({ kind, hunks }, row): Stop[] => {
    if (kind === 'same') return [];
    if (kind !== 'changed') return [{ row, hunk: null }];
    return hunks.map((_, hunk) => ({ row, hunk }));
  });
}

/** The one behind, or before, another of `count`; from none the first or the last, and no further than the ends. */
export function step(count: number, from: number | null, by: 1 | -1): number | null {
  if (count === 0) return null;
  if (from === null) return by > 0 ? 0 : count - 1;
  return Math.min(count - 1, Math.max(0, from + by));
}
