import { extentOf } from './extent';

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
export interface Run {
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

/** A line's words. */
export const lineText = ({ items }: Line): string => items.map(({ text }) => text).join(' ');

/** Lines below each other: a column, or what stands across columns. */
export type Region = Line[];

/** How far a baseline may lie off its line's, of the font's size: superscripts are raised by a third. */
export const SAME_LINE = 0.45;
/** A gap as wide as this, of the font's size, parts columns and cells of a table. */
export const GAP = 0.9;

/** Where items begin and end along the line. */
const alongOf = (items: readonly PlacedItem[]) =>
  extentOf(
    items,
    ({ from }) => from,
    ({ to }) => to,
  );

/** The sum of some numbers. */
export const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
/** How many characters items have. */
export const lengthOf = (items: readonly PlacedItem[]) => sum(items.map(({ text }) => text.length));

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
export function runsOf(items: readonly PlacedItem[]): Run[] {
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
export function linesOf(runs: readonly Run[]): Line[] {
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
