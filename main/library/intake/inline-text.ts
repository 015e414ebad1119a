import type { InlineRun } from '@shared/domain/block';
import { canonicalText } from '@shared/domain/text';

/** A block's text with the emphasis and the links in it, canonical. */
export interface MarkedText {
  text: string;
  runs: InlineRun[];
}

/** A place between two characters of a block's text, to which something outside of the text refers by name. */
export interface Point {
  name: string;
  /** Where a stretch begins or ends; `at` for a sign that stands in the text itself, as that of a footnote does. */
  side: 'start' | 'end' | 'at';
  offset: number;
}

/** A mark that is not closed yet. */
interface OpenMark {
  type: InlineRun['type'];
  href?: string;
  start: number;
}

/** Only so many runs, and points, are moved when making the text canonical shifts them: each costs a pass over it. */
const MOVED = 200;

/** White space as HTML collapses it: no-break spaces stay. */
const SPACES = /[ \t\n\r\f]+/g;

/** Collects one block's text piece by piece, white space collapsed, and keeps where each mark stands. */
export class InlineText {
  private parts: string[] = [];
  private length = 0;
  private gap = '';
  private open: OpenMark[] = [];
  private runs: InlineRun[] = [];
  private points: Point[] = [];

  /** Adds text; white space in a row becomes one space. */
  add(text: string): void {
    const collapsed = text.replace(SPACES, ' ');
    const words = collapsed.trim() === '' && collapsed !== '' ? '' : collapsed;
    if (collapsed.startsWith(' ') && this.gap === '') this.gap = ' ';
    const inner = words.slice(words.startsWith(' ') ? 1 : 0, words.endsWith(' ') ? -1 : undefined);
    if (inner !== '') this.push(inner);
    if (inner !== '' && collapsed.endsWith(' ')) this.gap = ' ';
  }

  /** Adds text as it stands, its line breaks too. */
  addLines(text: string): void {
    text.split('\n').forEach((line, i) => {
      if (i > 0) this.lineBreak();
      if (line.trim() !== '') this.push(line);
    });
  }

  lineBreak(): void {
    this.gap = '\n';
  }

  /** Whether two line breaks in a row end the paragraph here. */
  get atLineBreak(): boolean {
    return this.gap === '\n';
  }

  get empty(): boolean {
    return this.length === 0;
  }

  private push(text: string): void {
    if (this.gap !== '' && this.length > 0) {
      this.parts.push(this.gap);
      this.length += 1;
    }
    this.gap = '';
    this.parts.push(text);
    this.length += text.length;
  }

  /** How much text there is; it grows with every word. */
  get size(): number {
    return this.length;
  }

  /** Remembers the place between what was added and what will be. */
  point({ name, side }: Pick<Point, 'name' | 'side'>): void {
    this.points.push({ name, side, offset: this.length });
  }

  /** Marks what is added until `close`. */
  openMark(type: InlineRun['type'], href?: string): void {
    this.open.push({ type, href, start: this.length });
  }

  closeMark(): void {
    const mark = this.open.pop();
    if (mark) this.keep(mark);
  }

  private keep(mark: OpenMark): void {
    const run = { type: mark.type, start: mark.start, end: this.length };
    if (run.end > run.start) this.runs.push(mark.href === undefined ? run : { ...run, href: mark.href });
  }

  /** The text collected so far, and begins anew; marks that are still open go on in the next text. */
  take(): MarkedText {
    const { text, runs } = this.takePointed();
    return { text, runs };
  }

  /** `take` with the points that were remembered. */
  takePointed(): MarkedText & { points: Point[] } {
    for (const mark of this.open) {
      this.keep(mark);
      mark.start = 0;
    }
    const raw = this.parts.join('');
    const marked = canonicalMarked(raw, this.runs);
    const taken = { ...marked, points: movedPoints(raw, marked.text, this.points) };
    this.parts = [];
    this.length = 0;
    this.gap = '';
    this.runs = [];
    this.points = [];
    return taken;
  }
}

/** Makes a text canonical and moves the marks with it. */
function canonicalMarked(raw: string, runs: readonly InlineRun[]): MarkedText {
  const text = canonicalText(raw);
  let moved = runs;
  if (text !== raw) {
    if (runs.length > MOVED) return { text, runs: [] };
    const place = placeIn(raw, text);
    moved = runs.map((run) => ({ ...run, start: place(run.start), end: place(run.end) }));
  }
  return { text, runs: moved.flatMap((run) => trimmed(text, run)) };
}

/** Where an offset of a text lies once the text is canonical. */
const placeIn = (raw: string, text: string) => (offset: number) =>
  // A letter after the cut keeps white space before it from being trimmed.
  Math.min(canonicalText(`${raw.slice(0, offset)}x`).length - 1, text.length);

/** The points in the canonical text. Where there are too many to be moved, a stretch is the whole text. */
function movedPoints(raw: string, text: string, points: readonly Point[]): Point[] {
  if (text === raw || points.length === 0) return [...points];
  if (points.length > MOVED)
    return points.map((point) => ({ ...point, offset: point.side === 'start' ? 0 : text.length }));
  const place = placeIn(raw, text);
  return points.map((point) => ({ ...point, offset: place(point.offset) }));
}

/** A run without white space at its ends; none if nothing is left. */
function trimmed(text: string, run: InlineRun): InlineRun[] {
  let { start, end } = run;
  while (start < end && /\s/.test(text.charAt(start))) start++;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  return start < end ? [{ ...run, start, end }] : [];
}

/**
 * Runs that stand right beside each other and say the same are one: a word processor cuts a run
 * wherever a person paused.
 */
export function joinedRuns({ text, runs }: MarkedText): InlineRun[] {
  const all: InlineRun[] = [];
  const open = new Map<string, InlineRun>();
  for (const run of [...runs].sort((a, b) => a.start - b.start)) {
    const key = `${run.type} ${run.href ?? ''}`;
    const last = open.get(key);
    if (last && text.slice(last.end, run.start).trim() === '') last.end = Math.max(last.end, run.end);
    else {
      const fresh = { ...run };
      all.push(fresh);
      open.set(key, fresh);
    }
  }
  return all;
}
