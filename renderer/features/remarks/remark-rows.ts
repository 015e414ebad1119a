/** Signs whose lines are nearer than this stand for one line, in pixels. */
const SAME_LINE = 9;

/** A remark with the middle of the first line that it is about, in pixels from the top of the strip. */
export interface PlacedRemark {
  id: string;
  y: number;
}

/** The remarks of one line of text: they have one sign together. */
export interface RemarkRow {
  y: number;
  remarks: string[];
}

/** Puts the remarks of one line of text together, from the top down. */
export function remarkRows(placed: readonly PlacedRemark[]): RemarkRow[] {
  const rows: RemarkRow[] = [];
  for (const { id, y } of [...placed].sort((a, b) => a.y - b.y)) {
    const row = rows.at(-1);
    if (row && y - row.y < SAME_LINE) row.remarks.push(id);
    else rows.push({ y, remarks: [id] });
  }
  return rows;
}
