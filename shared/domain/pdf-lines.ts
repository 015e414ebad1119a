import { extentOf } from './extent';
import { placeItem, type PdfPage } from './pdf-page';

/** An item with words, in a page turned so that most of its text is upright. Lengths in 1/72 inch. */
export interface PlacedItem {
  /** Its place among the page's items. */
  index: number;
  /** Its words, white space in a row as one space, none at the ends. */
  text: string;
  /** Whether white space stands before it in the page's stream. */
  spaced: boolean;
  from: number;
  to: number;
  base: number;
  size: number;
  rtl: boolean;
}

/** Items of one line that follow each other without a gap. */
interface Run {
  items: PlacedItem[];
  from: number;
  to: number;
  base: number;
  size: number;
  /** How many characters. */
  length: number;
}

/** A line of text; its items are in the order of reading. */
export interface Line {
  items: PlacedItem[];
  from: number;
  to: number;
  base: number;
  /** The size of most of its characters. */
  size: number;
  rtl: boolean;
}

/** Lines below each other: a column, or what stands across columns. */
export type Region = Line[];

/** How far a baseline may lie off its line's, of the font's size: superscripts are raised by a third. */
const SAME_LINE = 0.45;
/** A gap as wide as this, of the font's size, parts columns and cells of a table. */
const GAP = 0.9;
/** The narrowest space between two columns, of the font's size. */
const GUTTER = 0.8;
/** Columns of running text have lines as long as this; those of a table haven't. */
const COLUMN_LENGTH = 18;
/** Columns have at least so many lines beside each other. */
const COLUMN_LINES = 3;
/** Columns within columns within columns: no page needs more. */
const DEPTH = 3;
/** How many runs are looked at for gutters, counted for each place that is tried: a page's 3,000 at 1,600 places. */
const LOOKED_AT = 5_000_000;

/** Letters as fonts draw them (ligatures, Arabic forms) and signs of private use that mean the same everywhere. */
const DRAWN = /[\uFB00-\uFB4F\uFB50-\uFDCF\uFE76-\uFEFC]+/gu;
const PRIVATE: Readonly<Record<string, string>> = {
  '\uF001': 'fi',
  '\uF002': 'fl',
  '\uF0A7': '▪',
  '\uF0B7': '•',
};

/** An item's words as they are written, white space in a row as one space. */
const wordsOf = (str: string) =>
  str
    .replace(DRAWN, (letters) => letters.normalize('NFKC'))
    .replace(/[\uF001\uF002\uF0A7\uF0B7]/gu, (sign) => PRIVATE[sign] ?? sign)
    // Fonts without a table of their characters give none for some.
    .replace(/[\0\s]+/gu, ' ')
    .trim();

/** Where items begin and end along the line. */
const alongOf = (items: readonly PlacedItem[]) =>
  extentOf(
    items,
    ({ from }) => from,
    ({ to }) => to,
  );

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
const lengthOf = (items: readonly PlacedItem[]) => sum(items.map(({ text }) => text.length));

/** The quarter turn that most of the page's characters have, and those that have none of it. */
function turned(page: PdfPage): { upright: PlacedItem[]; others: PlacedItem[]; downwards: boolean } {
  const places = page.items.map((item) => placeItem(page, item));
  const quarters = places.map(({ angle }) => {
    const turns = angle / (Math.PI / 2);
    return Math.abs(turns - Math.round(turns)) < 0.02 ? ((Math.round(turns) % 4) + 4) % 4 : -1;
  });
  const weights = [0, 1, 2, 3].map((turn) =>
    sum(page.items.map(({ str }, i) => (quarters[i] === turn ? str.trim().length : 0))),
  );
  const main = weights.indexOf(Math.max(...weights));
  const [cos, sin] = [[1, 0, -1, 0][main] ?? 1, [0, 1, 0, -1][main] ?? 0];
  const upright: PlacedItem[] = [];
  const others: PlacedItem[] = [];
  let columns = 0;
  let spaced = false;
  page.items.forEach((item, index) => {
    const text = wordsOf(item.str);
    const blank = spaced || /^\s/u.test(item.str);
    spaced = item.hasEOL || /\s$/u.test(item.str) || (text === '' && (blank || item.str !== ''));
    const place = places[index];
    if (text === '' || !place) return;
    const from = place.x * cos + place.y * sin;
    const base = place.y * cos - place.x * sin;
    const placed = { index, text, spaced: blank, from, to: from + place.length, base, size: place.size };
    if (item.dir === 'ttb') columns += text.length;
    (quarters[index] === main ? upright : others).push({ ...placed, rtl: item.dir === 'rtl' });
  });
  return { upright, others, downwards: columns > lengthOf(upright) / 2 };
}

function runOf(items: PlacedItem[]): Run {
  const largest = items.reduce((a, b) => (b.size > a.size ? b : a));
  return {
    items,
    ...alongOf(items),
    base: largest.base,
    size: largest.size,
    length: lengthOf(items),
  };
}

/** The runs of a page: neighbours in its stream that are neighbours on the page. */
function runsOf(items: readonly PlacedItem[]): Run[] {
  const groups: PlacedItem[][] = [];
  for (const item of items) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group && last) {
      const size = Math.max(last.size, item.size);
      // Some programs write what is read from the right in the order in which it stands.
      const gap = Math.max(item.from - last.to, last.from - item.to);
      const near = Math.abs(last.base - item.base) < SAME_LINE * size;
      if (near && gap < GAP * size && gap > -GAP * size) {
        group.push(item);
        continue;
      }
    }
    groups.push([item]);
  }
  return groups.map(runOf);
}

/** A line's items in the order of reading: words that run against the line are read in their own direction. */
function asRead(items: readonly PlacedItem[], rtl: boolean): PlacedItem[] {
  const sorted = [...items].sort((a, b) => (rtl ? b.to - a.to : a.from - b.from) || a.index - b.index);
  const against = (item: PlacedItem) => item.rtl !== rtl && /[\p{L}\p{N}]/u.test(item.text);
  const found: PlacedItem[] = [];
  let turned: PlacedItem[] = [];
  for (const item of sorted) {
    if (against(item)) turned.push(item);
    else {
      for (const one of turned.reverse()) found.push(one);
      found.push(item);
      turned = [];
    }
  }
  return [...found, ...turned.reverse()];
}

/** Runs as lines, from top to bottom. */
function linesOf(runs: readonly Run[]): Line[] {
  const rows: { runs: Run[]; base: number; size: number }[] = [];
  for (const run of [...runs].sort((a, b) => a.base - b.base || a.from - b.from)) {
    const row = rows.at(-1);
    if (row && Math.abs(row.base - run.base) < SAME_LINE * Math.max(row.size, run.size)) {
      row.runs.push(run);
      if (run.size > row.size) Object.assign(row, { base: run.base, size: run.size });
    } else rows.push({ runs: [run], base: run.base, size: run.size });
  }
  return rows.map((row) => {
    const items = row.runs.flatMap((run) => run.items);
    const rtl = lengthOf(items.filter((item) => item.rtl)) > lengthOf(items) / 2;
    const sizes = new Map<number, number>();
    for (const { size, text } of items) {
      const rounded = Math.round(size * 10) / 10;
      sizes.set(rounded, (sizes.get(rounded) ?? 0) + text.length);
    }
    const [size] = [...sizes].reduce((a, b) => (b[1] > a[1] ? b : a));
    return {
      items: asRead(items, rtl),
      ...alongOf(items),
      base: row.base,
      size,
      rtl,
    };
  });
}

/** Runs between two that cross the gutter, and those. */
interface Band {
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

/** Whether runs look like a column of running text. */
function isColumn(runs: readonly Run[]): boolean {
  const lines = linesOf(runs).length;
  return lines >= COLUMN_LINES && sum(runs.map(({ length }) => length)) / lines >= COLUMN_LENGTH;
}

/** Whether the two sides of a band are columns beside each other. */
function areColumns({ left, right }: Band): boolean {
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
function columnsOf(runs: readonly Run[]): Band[] | null {
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

function regionsOf(runs: readonly Run[], rtl: boolean, depth: number): Region[] {
  const sorted = [...runs].sort((a, b) => a.base - b.base || a.from - b.from);
  const bands = depth > 0 ? columnsOf(sorted) : null;
  if (!bands) return runs.length === 0 ? [] : [linesOf(runs)];
  const regions: Region[] = [];
  // What stands in bands without columns is read on together with what crosses the gutter before and behind.
  let plain: Run[] = [];
  const flush = () => {
    for (const region of regionsOf(plain, rtl, depth - 1)) regions.push(region);
    plain = [];
  };
  for (const band of bands) {
    if (areColumns(band)) {
      flush();
      const [first, second] = rtl ? [band.right, band.left] : [band.left, band.right];
      for (const side of [first, second])
        for (const region of regionsOf(side, rtl, depth - 1)) regions.push(region);
    } else for (const run of [...band.left, ...band.right]) plain.push(run);
    for (const run of band.across) plain.push(run);
  }
  flush();
  return regions;
}

/** Items as the page's stream has them, a line each: those that are turned, and columns of characters. */
function streamed(items: readonly PlacedItem[]): Region[] {
  const regions: PlacedItem[][] = [];
  for (const item of items) {
    const last = regions.at(-1)?.at(-1);
    if (last && last.size === item.size) regions.at(-1)?.push(item);
    else regions.push([item]);
  }
  // Where they stand across their direction says nothing here: each is one line below the one before.
  return regions.map((region) =>
    region.map((item, i) => ({
      items: [item],
      from: 0,
      to: 0,
      base: (region[0]?.base ?? 0) + i * item.size,
      size: item.size,
      rtl: item.rtl,
    })),
  );
}

/**
 * A page's lines in the order of reading: columns one after the other where running text stands in columns, the
 * cells of a table row by row. Text that runs in another direction than most of the page's comes last.
 */
export function readingOrder(page: PdfPage): Region[] {
  const { upright, others, downwards } = turned(page);
  if (downwards) return [...streamed(upright), ...streamed(others)];
  const rtl = lengthOf(upright.filter((item) => item.rtl)) > lengthOf(upright) / 2;
  return [...regionsOf(runsOf(upright), rtl, DEPTH), ...streamed(others)];
}
