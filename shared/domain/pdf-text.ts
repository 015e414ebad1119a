import { extentOf } from './extent';
import { GrowingText } from './growing-text';
import {
  BULLET,
  DASH,
  endsClause,
  goesOn,
  isUnspaced,
  joinOf,
  LISTED,
  NUMBERED,
  wholeWords,
} from './pdf-line-ends';
import { lineText, type Line, type PlacedItem, type Region } from './pdf-lines';
import type { PdfPage } from './pdf-page';
import { beginsCell, rowsOf } from './pdf-rows';
import { readingOrder } from './pdf-reading-order';
import { joinBlocks, type BlockSpan } from './text';

/** A paragraph, heading or other block of a page. Offsets are UTF-16 units of the page's text. */
export interface PageBlock extends BlockSpan {
  /** The size of its font, in 1/72 inch. */
  size: number;
  /** Whether it begins with the mark of a list; a dash is none, it may be somebody's speech. */
  listed: boolean;
  /** Whether it is a row of a table. */
  row: boolean;
  /** How many lines it has. */
  lines: number;
  /** Whether its last line is about as wide as the lines of its size on the page are: it may go on elsewhere. */
  full: boolean;
  /** Where its first and its last baseline lie, from 0 (the top of the page) to 1. */
  top: number;
  bottom: number;
}

/** A page's text: canonical blocks, joined as those of a revision are. */
export interface PageText {
  text: string;
  blocks: PageBlock[];
  /** For each item of the page the place of its words in the text; `null` for one without words. */
  spans: (BlockSpan | null)[];
}

/** Lines further apart than this, over the usual distance, are two blocks. */
const APART = 1.3;
/** Sizes further apart than this are two blocks. */
const RESIZED = 1.12;
/** An indent of a first line, of the font's size. */
const INDENT = 0.8;
/** The widest usual distance of baselines, of the font's size; what is wider parts blocks. */
const LEADING = 2;
/** Lines of Chinese, Japanese and Korean stand as far apart as this, of the font's size, also among other lines. */
const WIDE_LEADING = 1.35;
/** A line that leaves so much of its column free was ended on purpose. */
const FREE = 0.4;
/** How far the middles of centred lines may lie apart, of the font's size. */
const OFF_CENTRE = 0.25;
/** A gap that stands for a space between two items, of the font's size. */
const SPACE = 0.25;

/** Items without words that may stand between neighbours in a page's stream. */
const NEIGHBOURS = 3;

/** Whether two sizes are those of one running text. */
export const isSameSize = (one: number, other: number): boolean =>
  one <= other * RESIZED && other <= one * RESIZED;

/** What lines of one size have in common in a region. */
interface Usual {
  /** The distance of their baselines. */
  leading: number;
  from: number;
  to: number;
}

/** What lines usually have, by their size. */
function usualOf(region: Region): (size: number) => Usual {
  const lines = new Map<number, Line[]>();
  const distances = new Map<number, number[]>();
  const addTo = <T>(map: Map<number, T[]>, size: number, one: T) => {
    const known = map.get(size);
    if (known) known.push(one);
    else map.set(size, [one]);
  };
  region.forEach((line, i) => {
    addTo(lines, line.size, line);
    const before = region[i - 1];
    if (before?.size === line.size) addTo(distances, line.size, line.base - before.base);
  });
  const usual = new Map<number, Usual>();
  for (const [size, same] of lines) {
    const found = (distances.get(size) ?? []).sort((a, b) => a - b);
    // The lower quartile: paragraphs of one line each have no distance but the wide one.
    const leading = Math.min(found[found.length >> 2] ?? Infinity, size * LEADING);
    const edges = extentOf(
      same,
      ({ from }) => from,
      ({ to }) => to,
    );
    usual.set(size, { leading, ...edges });
  }
  return (size) => usual.get(size) ?? { leading: size * LEADING, from: Infinity, to: -Infinity };
}

/** How wide a line's first word is, about. */
function firstWord(line: Line): number {
  const text = lineText(line);
  const word = text.search(/\s|$/u);
  return text === '' ? 0 : ((line.to - line.from) * word) / text.length;
}

/** The lines of a region as blocks. `rows`: those that are rows of a table. */
function blocksOf(region: Region, rows: ReadonlySet<Line>): Line[][] {
  const usual = usualOf(region);
  const blocks: Line[][] = [];
  region.forEach((line, i) => {
    const block = blocks.at(-1);
    const before = region[i - 1];
    const around = { first: block?.[0], next: region[i + 1], usual: usual(line.size) };
    const standsAlone = rows.has(line) || (before !== undefined && rows.has(before));
    if (block && before && !standsAlone && !begins(line, { ...around, before })) block.push(line);
    else blocks.push([line]);
  });
  return blocks;
}

/** Whether two lines are set around one middle, and not from one edge. */
function areCentred(line: Line, before: Line): boolean {
  const most = OFF_CENTRE * line.size;
  const middle = (of: Line) => (of.from + of.to) / 2;
  return Math.abs(middle(line) - middle(before)) <= most && Math.abs(line.from - before.from) > most;
}

/** What a line stands among: the line before it, the first line of that one's block, and the line behind it. */
interface Around {
  before: Line;
  first: Line | undefined;
  next: Line | undefined;
  usual: Usual;
}

/** Whether a line begins a block. */
function begins(line: Line, { before, first, next, usual }: Around): boolean {
  if (!isSameSize(line.size, before.size)) return true;
  const text = lineText(line);
  const wide = isUnspaced(text) ? line.size * WIDE_LEADING : 0;
  if (line.base - before.base > Math.max(usual.leading, wide) * APART) return true;
  if (BULLET.test(text)) return true;
  // A dash below others begins what they begin; between two full lines it is one of the sentence.
  if (DASH.test(text) && first && lineText(first).startsWith(text.slice(0, 2))) return true;
  const start = (of: Line) => (of.rtl ? -of.to : of.from);
  const indent = INDENT * line.size;
  // What follows the mark of a list hangs; it isn't the first line of anything.
  const hangs = LISTED.test(lineText(before));
  const indented = !hangs && start(line) - start(before) > indent && !areCentred(line, before);
  if (indented && (!next || start(line) - start(next) > indent) && line.rtl === before.rtl) return true;
  // Where the first word would have fitted into the line before, that line was ended on purpose.
  const room = before.rtl ? before.from - usual.from : usual.to - before.to;
  if (room < firstWord(line) + line.size) return false;
  const edge = line.rtl ? -usual.to : usual.from;
  if (!hangs && start(line) - edge > indent && !areCentred(line, before)) return true;
  if (room > FREE * (usual.to - usual.from)) return true;
  return NUMBERED.test(text) || endsClause(lineText(before));
}

/** A raised figure: the number of a note, or an exponent. Without a space it would become part of a number. */
const isRaised = (last: PlacedItem, item: PlacedItem) =>
  item.size < last.size * 0.85 && item.base < last.base - last.size * 0.15 && /^\d/u.test(item.text);

function spaceBetween(last: PlacedItem, item: PlacedItem): boolean {
  if (isRaised(last, item)) return true;
  const apart = Math.max(item.from - last.to, last.from - item.to);
  // The stream, which may run against the order of reading, knows of spaces between neighbours.
  const later = item.index > last.index ? item : last;
  const near = Math.abs(item.index - last.index) <= NEIGHBOURS && apart > -item.size;
  const known = later.spaced && near;
  return known || apart > SPACE * Math.max(last.size, item.size);
}

/** What stands between two cells of a row, as in tables of other formats. */
const CELLS = ' | ';

function textOf(lines: readonly Line[], isRow: boolean, words: ReadonlySet<string>): GrowingText {
  const growing = new GrowingText();
  lines.forEach((line, n) => {
    line.items.forEach((item, i) => {
      const last = line.items[i - 1];
      if (last) {
        const parts = isRow && beginsCell(last, item);
        growing.add(item, parts ? CELLS : spaceBetween(last, item) ? ' ' : '');
        return;
      }
      const join = n > 0 ? joinOf(growing.end, item.text, words) : 'spaced';
      if (join === 'whole') growing.dropHyphen();
      growing.add(item, join === 'spaced' ? ' ' : '');
    });
  });
  return growing;
}

/** A line that fills so much of its column may go on in the next one. */
const FULL = 0.75;

/** Whether a paragraph goes on from the foot of one column to the head of the next. */
function goesOnInColumn(column: Region, block: readonly Line[], first: Line): boolean {
  const [begin, last] = [block[0], block.at(-1)];
  if (!begin || !last || first.base >= last.base || !isSameSize(first.size, last.size)) return false;
  const { from, to } = extentOf(
    column,
    (line) => line.from,
    (line) => line.to,
  );
  // A line that stands for itself at the foot, as the name of a paper does, is short.
  const full = last.to - last.from >= FULL * (to - from);
  return goesOn({ begin: lineText(begin), end: lineText(last), lines: block.length, full }, lineText(first));
}

/** How far a page's head and foot lie from its text, of the font's size. */
const MARGIN = 2;

/** The first or the last block of a column, without the head or the foot of the page: a line that stands far off. */
function edgeOf(blocks: readonly Line[][]): Line[] | undefined {
  const [edge, inner] = blocks;
  const [line, ...others] = edge ?? [];
  if (!line || others.length > 0 || !inner) return edge;
  const { from } = extentOf(inner, ({ base }) => Math.abs(base - line.base));
  return from > MARGIN * line.size ? inner : edge;
}

/** The blocks of regions that follow each other; what a break of columns parted is one again. */
function blocksOfAll(regions: readonly Region[], rows: ReadonlySet<Line>): Line[][] {
  const found: Line[][][] = [];
  regions.forEach((region, i) => {
    const blocks = blocksOf(region, rows);
    const first = edgeOf(blocks);
    const last = edgeOf((found.at(-1) ?? []).toReversed());
    const [line] = first ?? [];
    const isCut = line && last && !rows.has(line) && !last.some((one) => rows.has(one));
    if (first && isCut && goesOnInColumn(regions[i - 1] ?? [], last, line)) {
      for (const one of first) last.push(one);
      blocks.splice(blocks.indexOf(first), 1);
    }
    // A column of one paragraph may go on to the third.
    if (blocks.length > 0) found.push(blocks);
  });
  return found.flat();
}

/** How wide the widest line of each size is. */
function widestOf(lines: readonly Line[]): Map<number, number> {
  const widest = new Map<number, number>();
  for (const { size, from, to } of lines) widest.set(size, Math.max(widest.get(size) ?? 0, to - from));
  return widest;
}

/**
 * The canonical text of a page: its blocks in the order of reading, and where each item's words stand in it. The
 * same items give the same text everywhere, so that a place in the stored text is a place on the page.
 */
export function pageText(page: PdfPage): PageText {
  const regions = readingOrder(page);
  const known = wholeWords(regions.flat().map(lineText));
  const rows = new Set(regions.flatMap((region) => [...rowsOf(region)]));
  const found = blocksOfAll(regions, rows)
    .map((lines) => ({ lines, row: lines.some((line) => rows.has(line)) }))
    .map(({ lines, row }) => ({ lines, row, growing: textOf(lines, row, known) }))
    .map(({ growing, ...block }) => ({ ...block, words: growing.text, spans: growing.spans }))
    .filter(({ words }) => words !== '');
  const { text, spans: places } = joinBlocks(found.map(({ words }) => words));
  const spans: (BlockSpan | null)[] = page.items.map(() => null);
  const widest = widestOf(found.flatMap(({ lines }) => lines));
  const blocks = found.map(({ lines, row, words, spans: own }, i): PageBlock => {
    const { start, end } = places[i] ?? { start: 0, end: 0 };
    for (const span of own) spans[span.index] = { start: start + span.start, end: start + span.end };
    const bases = extentOf(lines, ({ base }) => base);
    const last = lines.at(-1);
    return {
      start,
      end,
      size: lines[0]?.size ?? 0,
      listed: BULLET.test(words),
      row,
      lines: lines.length,
      full: last !== undefined && last.to - last.from >= FULL * (widest.get(last.size) ?? 0),
      top: bases.from / page.height,
      bottom: bases.to / page.height,
    };
  });
  return { text, blocks, spans };
}
