import { extentOf } from './extent';
import { isUnspaced } from './pdf-line-ends';
import { linesOf, lineText, SAME_LINE, sum, type Run } from './pdf-lines';

/** The narrowest space between two columns, of the font's size. */
const GUTTER = 0.8;
/** Columns of running text have lines as long as this; those of a table haven't. */
const COLUMN_LENGTH = 18;
/** Columns have at least so many lines beside each other. */
const COLUMN_LINES = 3;
/** How many runs are looked at for gutters, counted for each place that is tried: a page's 3,000 at 1,600 places. */
const LOOKED_AT = 5_000_000;

/** Runs between two that cross the gutter, and those. */
export interface Band {
  left: Run[];
  right: Run[];
  across: Run[];
}

/** Lines further below each other than this, of the font's size, are not of one paragraph. */
const NEXT_LINE = 1.6;

/**
 * Whether a run is the short last line of what crosses the gutter, as a headline's is: right below it in the same size,
 * from the same edge or around the same middle, and nothing beside it.
 */
function endsAcross(run: Run, last: Run | undefined, beside: Run | undefined): boolean {
  if (!last || Math.abs(run.size - last.size) > 0.1 || run.base - last.base > NEXT_LINE * run.size)
    return false;
  if (beside && beside.base - run.base < SAME_LINE * run.size) return false;
  const middle = (of: Run) => (of.from + of.to) / 2;
  return Math.abs(run.from - last.from) < run.size / 2 || Math.abs(middle(run) - middle(last)) < run.size / 2;
}

/** The bands of runs, sorted from top to bottom, around a gutter that ends at `edge`. */
function bandsAt(runs: readonly Run[], edge: number, width: number): Band[] {
  const bands: Band[] = [{ left: [], right: [], across: [] }];
  for (const [i, run] of runs.entries()) {
    const band = bands.at(-1);
    if (!band) break;
    const isAcross =
      (run.to > edge - width && run.from < edge) || endsAcross(run, band.across.at(-1), runs[i + 1]);
    const side = isAcross ? 'across' : run.from >= edge ? 'right' : 'left';
    // What crosses the gutter ends a band; the next run beside it begins one.
    if (side !== 'across' && band.across.length > 0) {
      bands.push({ left: [], right: [], across: [] });
      bands.at(-1)?.[side].push(run);
    } else band[side].push(run);
  }
  return bands;
}

/** Lines that go on with a small letter: in a column as narrow as a cell they are many, in cells of a table few. */
const FLOWING = 0.4;
/** So many lines of a narrow column say whether its text flows, and they are as long as this. */
const NARROW_LINES = 6;
const NARROW_LENGTH = 10;

const goesOnSmall = (text: string): boolean => /^\p{Ll}/u.test(text);

/** Whether runs look like a column of running text. */
function isColumn(runs: readonly Run[]): boolean {
  const lines = linesOf(runs);
  if (lines.length < COLUMN_LINES) return false;
  const length = sum(runs.map((run) => run.length)) / lines.length;
  if (length >= COLUMN_LENGTH) return true;
  const share = (is: (text: string) => boolean) =>
    lines.filter((line) => is(lineText(line))).length / lines.length;
  // Signs that are written without spaces are twice as wide as letters.
  if (length >= COLUMN_LENGTH / 2 && share(isUnspaced) > 0.5) return true;
  return lines.length >= NARROW_LINES && length >= NARROW_LENGTH && share(goesOnSmall) >= FLOWING;
}

/** Whether the two sides of a band are columns beside each other. */
export function areColumns({ left, right }: Band): boolean {
  if (!isColumn(left) || !isColumn(right)) return false;
  const [one, other] = [left, right].map((runs) => extentOf(runs, ({ base }) => base));
  return one !== undefined && other !== undefined && one.from < other.to && other.from < one.to;
}

/** How much text a gutter parts: the smaller side of each band counts. */
function gain(bands: readonly Band[]): number {
  const text = (runs: readonly Run[]) => sum(runs.map(({ length }) => length));
  return sum(bands.filter(areColumns).map(({ left, right }) => Math.min(text(left), text(right))));
}

/** The gutter that parts most text, as bands; `null` where there are no columns. */
export function columnsOf(runs: readonly Run[]): Band[] | null {
  const sizes = runs.map(({ size }) => size).sort((a, b) => a - b);
  const width = GUTTER * (sizes[sizes.length >> 1] ?? 10);
  const edges = new Map<number, number>();
  for (const { from } of runs) edges.set(Math.floor(from), (edges.get(Math.floor(from)) ?? 0) + 1);
  // Where there is too much, the places where most runs begin: a column has many.
  const tried = [...edges]
    .filter(([, count]) => count >= COLUMN_LINES)
    .sort((a, b) => b[1] - a[1])
    .slice(0, Math.max(1, Math.floor(LOOKED_AT / runs.length)))
    .sort((a, b) => a[0] - b[0]);
  let best: { bands: Band[]; gain: number } | null = null;
  for (const [edge] of tried) {
    const bands = bandsAt(runs, edge, width);
    const found = gain(bands);
    if (found > (best?.gain ?? 0)) best = { bands, gain: found };
  }
  return best?.bands ?? null;
}
