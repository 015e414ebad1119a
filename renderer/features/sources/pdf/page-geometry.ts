import type { ItemBox } from '@shared/domain/pdf-page';
import { splitsPair, type BlockSpan } from '@shared/domain/text';
import type { PlacedWords } from './page-places';

/** How wide a text is in a family of fonts; the unit doesn't matter. */
export type Measure = (text: string, font: string) => number;

/** What the places of a page are worked out from. Lengths are in 1/72 inch from the page's upper left corner. */
export interface PageGeometry {
  /** How wide the page is. */
  width: number;
  /** In the order of the text. */
  words: readonly PlacedWords[];
  text: string;
  measure: Measure;
}

/** How much of the words' width lies before an offset inside them, from 0 to 1. */
function share({ text, measure }: PageGeometry, words: PlacedWords, offset: number): number {
  const inside = Math.min(Math.max(offset, words.start), words.end);
  if (inside === words.start) return 0;
  if (inside === words.end) return 1;
  const whole = measure(text.slice(words.start, words.end), words.font);
  return whole > 0 ? measure(text.slice(words.start, inside), words.font) / whole : 0;
}

/** The part of the words' box from one share of its width to another, in the direction of reading. */
function partOf({ box, rtl }: PlacedWords, from: number, to: number): ItemBox {
  const [left, right] = rtl ? [1 - to, 1 - from] : [from, to];
  return {
    ...box,
    left: box.left + box.width * left * Math.cos(box.angle),
    top: box.top + box.width * left * Math.sin(box.angle),
    width: box.width * (right - left),
  };
}

const upright = ({ angle }: ItemBox) => Math.abs(angle) < 0.01;

/** Spaces of justified lines may be as wide as this, of their height; what is wider parts the cells of a table. */
const WIDE_SPACE = 3;

/** Two boxes of one line as one; `null` where they aren't. */
function merged(a: ItemBox, b: ItemBox): ItemBox | null {
  if (!upright(a) || !upright(b)) return null;
  const height = Math.max(a.height, b.height);
  if (Math.abs(a.top + a.height / 2 - b.top - b.height / 2) > height / 2) return null;
  const gap = Math.max(b.left - a.left - a.width, a.left - b.left - b.width);
  if (gap > WIDE_SPACE * height) return null;
  const [left, top] = [Math.min(a.left, b.left), Math.min(a.top, b.top)];
  return {
    ...{ left, top, angle: 0 },
    width: Math.max(a.left + a.width, b.left + b.width) - left,
    height: Math.max(a.top + a.height, b.top + b.height) - top,
  };
}

/** The boxes that a span of the text covers on the page, one a line where it can be. */
export function boxesOf(page: PageGeometry, { start, end }: BlockSpan): ItemBox[] {
  const boxes: ItemBox[] = [];
  for (const words of page.words) {
    if (words.end <= start || words.start >= end) continue;
    const box = partOf(words, share(page, words, start), share(page, words, end));
    const last = boxes.at(-1);
    const joined = last ? merged(last, box) : null;
    if (joined) boxes[boxes.length - 1] = joined;
    else boxes.push(box);
  }
  return boxes;
}

/** The words that an offset lies in, or the nearest ones; of two that meet there, those that begin. */
function wordsAt(words: readonly PlacedWords[], offset: number): PlacedWords | null {
  const behind = words.findLast(({ start }) => start <= offset);
  if (behind && offset < behind.end) return behind;
  const next = words.find(({ start }) => start > offset);
  if (!behind || !next) return behind ?? next ?? null;
  return offset - behind.end <= next.start - offset ? behind : next;
}

/** Where a caret stands before the character at an offset: a box without width. `null` on a page without words. */
export function caretBox(page: PageGeometry, offset: number): (ItemBox & { rtl: boolean }) | null {
  const words = wordsAt(page.words, offset);
  if (!words) return null;
  const at = share(page, words, offset);
  const [from, to] = words.rtl ? [1 - at, 1 - at] : [at, at];
  return { ...partOf({ ...words, rtl: false }, from, to), rtl: words.rtl };
}

/** A point in the direction of the words: how far along and across their box. */
function inBox({ left, top, angle }: ItemBox, x: number, y: number): { along: number; across: number } {
  const [dx, dy] = [x - left, y - top];
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return { along: dx * cos + dy * sin, across: dy * cos - dx * sin };
}

const outside = (value: number, length: number) => Math.max(-value, value - length, 0);

/** A line is nearer than what stands beside it: lengths across the text weigh so much more. */
const ACROSS = 8;

/** The offset nearest to a point of the page, and how far the words are from it. */
export function offsetAt(page: PageGeometry, x: number, y: number): { offset: number; away: number } | null {
  let best: { words: PlacedWords; along: number; away: number } | null = null;
  for (const words of page.words) {
    const { along, across } = inBox(words.box, x, y);
    const away = Math.hypot(outside(along, words.box.width), ACROSS * outside(across, words.box.height));
    if (!best || away < best.away) best = { words, along, away };
  }
  if (!best) return null;
  const { words, along, away } = best;
  const part = words.box.width > 0 ? Math.min(1, Math.max(0, along / words.box.width)) : 0;
  return { offset: offsetIn(page, words, words.rtl ? 1 - part : part), away };
}

/** The offset whose caret is nearest to a share of the words' width. */
function offsetIn(page: PageGeometry, words: PlacedWords, part: number): number {
  let [low, high] = [words.start, words.end];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (share(page, words, middle) < part) low = middle + 1;
    else high = middle;
  }
  const before = Math.max(words.start, low - 1);
  const nearer = part - share(page, words, before) < share(page, words, low) - part ? before : low;
  return splitsPair(page.text, nearer) ? nearer - 1 : nearer;
}

/** Lines of the page as they are read: the words of each. */
export function linesOf(page: PageGeometry): PlacedWords[][] {
  const lines: PlacedWords[][] = [];
  for (const words of page.words) {
    const line = lines.at(-1);
    const last = line?.at(-1);
    if (
      line &&
      last &&
      merged({ ...last.box, width: last.box.width * 2 + 1e4 }, words.box) &&
      follows(last, words)
    )
      line.push(words);
    else lines.push([words]);
  }
  return lines;
}

/** Whether words stand behind others in the direction of reading. */
const follows = (before: PlacedWords, words: PlacedWords) =>
  words.rtl ? words.box.left < before.box.left : words.box.left > before.box.left;

const edgesOf = (line: readonly PlacedWords[]): BlockSpan => ({
  start: Math.min(...line.map(({ start }) => start)),
  end: Math.max(...line.map(({ end }) => end)),
});

function lineAt(lines: readonly PlacedWords[][], offset: number): number {
  const at = lines.findLastIndex((line) => edgesOf(line).start <= offset);
  return Math.max(0, at);
}

/** Where the line that an offset stands in begins and ends; `null` on a page without words. */
export function lineEdges(page: PageGeometry, offset: number): BlockSpan | null {
  const lines = linesOf(page);
  const line = lines[lineAt(lines, offset)];
  return line ? edgesOf(line) : null;
}

/**
 * The offset in the line before or behind an offset's, nearest to `x`; `null` where the page has no such line.
 * `offset` outside of the page's text asks for its first or its last line.
 */
export function offsetInNextLine(
  page: PageGeometry,
  offset: number | null,
  forward: boolean,
  x: number,
): number | null {
  const lines = linesOf(page);
  const at = offset === null ? (forward ? -1 : lines.length) : lineAt(lines, offset);
  const line = lines[at + (forward ? 1 : -1)];
  const first = line?.[0];
  if (!line || !first) return null;
  return offsetAt({ ...page, words: line }, x, first.box.top + first.box.height / 2)?.offset ?? null;
}
