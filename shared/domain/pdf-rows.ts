import { extentOf } from './extent';
import { GAP, type Line, type PlacedItem, type Region } from './pdf-lines';

/** A gap as wide as this, of the font's size, parts two cells in a row that has a wider one. */
const CELL_GAP = 0.6;
/** Gaps that differ less than this, of the font's size, are those of a line that was spaced out to its measure. */
const EVEN = 0.15;
/** How far the edges of cells below each other may lie apart, of the font's size. */
const ALIGNED = 0.15;
/** Cells that are all longer than this, in characters, are lines of running text beside each other. */
const LONGEST = 30;
/** What stands before an item of a list, a note or a speech, with a gap behind it. */
const MARK = 3;

interface Cell {
  from: number;
  to: number;
  text: string;
}

type Extent = Pick<Cell, 'from' | 'to'>;
const gapBetween = (last: Extent, next: Extent): number => Math.max(next.from - last.to, last.from - next.to);

/** Whether an item begins another cell than the one before it in its line. */
export const beginsCell = (last: PlacedItem, item: PlacedItem): boolean =>
  gapBetween(last, item) >= CELL_GAP * Math.max(last.size, item.size);

function cellsOf(line: Line): Cell[] {
  const cells: Cell[] = [];
  line.items.forEach((item, i) => {
    const last = line.items[i - 1];
    const cell = cells.at(-1);
    if (!last || !cell || beginsCell(last, item)) cells.push({ ...item });
    else {
      cell.from = Math.min(cell.from, item.from);
      cell.to = Math.max(cell.to, item.to);
      cell.text += ` ${item.text}`;
    }
  });
  return cells;
}

/** Whether a line by itself may be a row: no item of a list, and no running text. */
function mayBeRow(cells: readonly Cell[], size: number): boolean {
  const [first, ...others] = cells;
  if (!first || others.length === 0 || cells.every(({ text }) => text.length > LONGEST)) return false;
  const gaps = extentOf(
    others.map((cell, i) => gapBetween(cells[i] ?? first, cell)),
    (gap) => gap,
  );
  if (gaps.to < GAP * size) return false;
  if (others.length > 1 && gaps.to - gaps.from < EVEN * size) return false;
  // A line that was spaced out may have but two words; two cells are told by the number in one.
  return others.length > 1 || (first.text.length > MARK && /\p{N}/u.test(others[0]?.text ?? ''));
}

/** Whether cells below each other have an edge or their middle in common: text from the left, numbers from the right. */
function areAligned(one: readonly Cell[], other: readonly Cell[], size: number): boolean {
  const near = (a: number, b: number) => Math.abs(a - b) <= ALIGNED * size;
  return (
    one.length === other.length &&
    one.every(({ from, to }, i) => {
      const below = other[i];
      return (
        below !== undefined &&
        (near(from, below.from) || near(to, below.to) || near((from + to) / 2, (below.from + below.to) / 2))
      );
    })
  );
}

/** So many rows of two cells stand below each other. */
const PAIRS = 3;

/** Which lines of a region are rows of a table: those whose cells stand below or above those of their neighbours. */
export function rowsOf(region: Region): ReadonlySet<Line> {
  const rows = new Set<Line>();
  const lines = region.map((line) => {
    const cells = cellsOf(line);
    return { line, cells, isRow: mayBeRow(cells, line.size) };
  });
  let table: Line[] = [];
  lines.forEach(({ line, cells, isRow }, i) => {
    const above = lines[i - 1];
    // The heads of columns may be as wide as these, with even gaps: the row below tells that they are some.
    const either = above !== undefined && (isRow || above.isRow) && cells.length > 2;
    const goesOn = either || (isRow && above?.isRow);
    if (above && goesOn && areAligned(cells, above.cells, line.size)) table.push(line);
    else table = [line];
    const fewest = cells.length > 2 ? 2 : PAIRS;
    if (table.length === fewest) for (const row of table) rows.add(row);
    else if (table.length > fewest) rows.add(line);
  });
  return rows;
}
