import type { ClaimCompared, Comparison } from '@shared/ipc/contract';

export type Row = Comparison['rows'][number];

/** A row that is drawn, with its number, or a stretch of rows that are as before, `to` exclusive. */
export type Item = { row: number; drawn: Row } | { from: number; to: number };

/** Unchanged rows that stay in sight on either side of a change. */
const AROUND = 1;
/** Fewer than so many are not worth folding. */
const FEWEST = 3;

/** What is drawn of a comparison: its changes with what stands around them; the rest is folded until it is opened. */
export function foldRows(
  rows: readonly Row[],
  isKept: (row: number) => boolean,
  opened: ReadonlySet<number>,
): Item[] {
  const near = new Uint8Array(rows.length);
  rows.forEach(({ kind }, at) => {
    if (kind !== 'same' || isKept(at))
      near.fill(1, Math.max(0, at - AROUND), Math.min(rows.length, at + AROUND + 1));
  });
  const items: Item[] = [];
  for (let at = 0; at < rows.length;) {
    let to = at;
    while (to < rows.length && !near[to]) to++;
    if (to - at >= FEWEST && !opened.has(at)) items.push({ from: at, to });
    else items.push(...drawnRows(rows, at, to));
    items.push(...drawnRows(rows, to, to + 1));
    at = to + 1;
  }
  return items;
}

/** Rows that are drawn, as items. */
export const drawnRows = (rows: readonly Row[], from = 0, to = rows.length): Item[] =>
  rows.slice(from, to).map((drawn, offset) => ({ row: from + offset, drawn }));

/** The row of each claim: that of its place in the later text, or in the earlier one where it has no other. */
export function rowsOfClaims({ rows, claims, before, after }: Comparison): number[] {
  const rowOf = (side: 'before' | 'after', at: number) =>
    rows.findIndex((row) => {
      const block = row[side] === null ? undefined : (side === 'before' ? before : after).blocks[row[side]];
      return block !== undefined && block.start <= at && at < block.end;
    });
  return claims.map(({ before: was, after: is }: ClaimCompared) =>
    is ? rowOf('after', is.start) : was ? rowOf('before', was.start) : -1,
  );
}
