import type { Span } from '@shared/domain/anchor';
import type { Snippet } from '@shared/domain/search';
import type { Analyser } from './analysis/analyser';
import { marksIn, type Mark, type Wanted } from './query/marks';

export type { Wanted };

export interface SnippetOptions {
  /** About how many characters a snippet has. */
  length?: number;
  /** How many snippets of one field there may be, and how many in all. */
  perField?: number;
  limit?: number;
}

/** Marks that fit into one snippet: `from` is the first of them, `to` the one after the last. */
interface Window {
  from: number;
  to: number;
  /** How many different terms and phrases it has; a phrase counts as all its words. */
  distinct: number;
}

/** The share of what is left beside the marks that may stand before them. */
const backShare = 0.5;
/** How far from where it would be a cut may look for the end of a word. */
const wordMost = 24;

/**
 * The pieces of fields that show best what was found: with the most different terms first, then the most marks, then
 * the earliest. Cut between words, at the beginning of a sentence where one is near. Nothing of fields without a match.
 */
export function snippetsOf(
  fields: Readonly<Record<string, string>>,
  wanted: Wanted,
  analyser: Analyser,
  { length = 180, perField = 2, limit = 3 }: SnippetOptions = {},
): Snippet[] {
  const found = Object.entries(fields).flatMap(([field, text]) => {
    const marks = marksIn(text, wanted, analyser);
    return windowsOf(marks, length, perField).map((window) => ({ field, text, marks, window }));
  });
  return found
    .toSorted((one, other) => compare(one.window, other.window))
    .slice(0, limit)
    .map(({ field, text, marks, window }) => {
      const { start, end } = cut(text, marks[window.from]!.start, marks[window.to - 1]!.end, length);
      const inside = marks.filter((mark) => mark.start >= start && mark.end <= end);
      return {
        field,
        text: text.slice(start, end),
        start,
        marks: inside.map((mark) => ({ start: mark.start - start, end: mark.end - start })),
      };
    });
}

/**
 * The best place in a text: a phrase, or the longest run of wanted words next to each other, where the most of what is
 * wanted stands close together. `null` when nothing does.
 */
export function bestMatch(text: string, wanted: Wanted, analyser: Analyser, length = 180): Span | null {
  const marks = marksIn(text, wanted, analyser);
  const [window] = windowsOf(marks, length, 1);
  if (!window) return null;
  const runs = runsOf(text, marks.slice(window.from, window.to));
  const [best] = runs.toSorted((one, other) => other.weight - one.weight);
  return best ? { start: best.start, end: best.end } : null;
}

/** Every place in a text, in order: phrases, and wanted words, those next to each other as one. */
export function matchesIn(text: string, wanted: Wanted, analyser: Analyser): Span[] {
  return runsOf(text, marksIn(text, wanted, analyser)).map(({ start, end }) => ({ start, end }));
}

/** What ends a sentence or a paragraph. */
const ends = /[.!?…]\P{L}*\s|\n\n/u;

interface Run extends Span {
  weight: number;
  /** What is in it, each once: a word that comes again begins another run. */
  of: Set<string>;
}

/** Words next to each other as one, and how much is in it; a phrase is one by itself. A run ends with its sentence. */
function runsOf(text: string, marks: readonly Mark[]): Run[] {
  const runs: Run[] = [];
  let wasPhrase = false;
  for (const mark of marks) {
    const run = runs.at(-1);
    const joins =
      run &&
      mark.follows &&
      !mark.isPhrase &&
      !wasPhrase &&
      !run.of.has(mark.of) &&
      !ends.test(text.slice(run.end, mark.start));
    wasPhrase = mark.isPhrase;
    if (run && joins) {
      run.end = mark.end;
      run.weight += weightOf(mark);
      run.of.add(mark.of);
    } else runs.push({ start: mark.start, end: mark.end, weight: weightOf(mark), of: new Set([mark.of]) });
  }
  return runs;
}

/** The best windows that share no mark, the best first. */
function windowsOf(marks: readonly Mark[], length: number, most: number): Window[] {
  const windows: Window[] = [];
  const taken = new Set<number>();
  while (windows.length < most) {
    const best = bestWindow(marks, length, taken);
    if (!best) break;
    windows.push(best);
    for (let at = best.from; at < best.to; at += 1) taken.add(at);
  }
  return windows;
}

/** Two pointers walk over the marks; the counts of what is between them tell how good the window is. */
function bestWindow(marks: readonly Mark[], length: number, taken: ReadonlySet<number>): Window | null {
  const counts = new Map<string, number>();
  let best: Window | null = null;
  let distinct = 0;
  let from = 0;
  const leave = (): void => {
    const mark = marks[from++]!;
    const count = counts.get(mark.of)! - 1;
    counts.set(mark.of, count);
    if (count === 0) distinct -= weightOf(mark);
  };
  marks.forEach((mark, at) => {
    if (taken.has(at)) {
      while (from < at) leave();
      from = at + 1;
      return;
    }
    while (from < at && mark.end - marks[from]!.start > length) leave();
    const count = counts.get(mark.of) ?? 0;
    counts.set(mark.of, count + 1);
    if (count === 0) distinct += weightOf(mark);
    const window = { from, to: at + 1, distinct };
    if (!best || compare(window, best) < 0) best = window;
  });
  return best;
}

function compare(one: Window, other: Window): number {
  return other.distinct - one.distinct || other.to - other.from - (one.to - one.from);
}

function weightOf({ of, isPhrase }: Mark): number {
  return isPhrase ? of.split(' ').length + 1 : 1;
}

/** Where a snippet is cut that holds a piece of a text. */
function cut(text: string, first: number, last: number, length: number): Span {
  if (text.length <= length) return { start: 0, end: text.length };
  const spare = Math.max(0, length - (last - first));
  const start = sentenceStart(text, first, Math.floor(spare * backShare));
  const wantedEnd = Math.max(last, start + length);
  return { start, end: wordEnd(text, last, wantedEnd) };
}

/** The beginning of the sentence or the paragraph when it is near; else that of a word. */
function sentenceStart(text: string, first: number, reach: number): number {
  const from = Math.max(0, first - reach);
  if (from === 0) return 0;
  const before = text.slice(from, first);
  const sentence = /^[^]*(?:[.!?。！？]["'”’»)]*\s+|\n+)/u.exec(before);
  if (sentence) return from + sentence[0].length;
  const word = /\s/u.exec(text.slice(from, Math.min(first, from + wordMost)));
  return word ? from + word.index + 1 : whole(text, from);
}

function wordEnd(text: string, last: number, end: number): number {
  if (end >= text.length) return text.length;
  const piece = text.slice(Math.max(last, end - wordMost), end + 1);
  const space = /\s(?=\S*$)/u.exec(piece);
  return space ? Math.max(last, end - wordMost) + space.index : whole(text, end);
}

/** Not between the two halves of a character. */
function whole(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff ? at - 1 : at;
}
