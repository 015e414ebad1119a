/** A claim's stretch of a revision's text: UTF-16 offsets, `start` inclusive, `end` exclusive. */
export interface Mark {
  claim: string;
  start: number;
  end: number;
  /** Given by `withLanes`; `segmentsOf` keeps it. */
  lane?: number;
}

/** A mark with the line under the text that its underline has to itself: 0 is the innermost. */
export type LanedMark = Mark & { lane: number };

/** A piece of text that no mark starts or ends within. Offsets are those of the text, not of the stretch. */
export interface Segment {
  start: number;
  end: number;
  /** The marks that cover it, outermost first, at their whole length. */
  marks: LanedMark[];
  /** Claims whose mark ends with this segment, innermost first: where their numbers stand. */
  endsHere: string[];
}

/** Outermost first: what starts earlier, then what is longer. Equal marks keep their order. */
const outermostFirst = (a: Mark, b: Mark) => a.start - b.start || b.end - a.end;

/**
 * Gives each mark a lane of its own length, outermost mark first. Overlapping marks never share one, and a
 * mark lies in a higher lane than every mark inside it. Marks without text are left out.
 *
 * First fit from the innermost mark outwards: as starts only fall, a lane is free for a mark as soon as the
 * last mark put there starts at its end or later. The cost is that of sorting plus marks times lanes.
 */
export function withLanes(marks: readonly Mark[]): LanedMark[] {
  const ordered = marks.filter((mark) => mark.start < mark.end).sort(outermostFirst);
  const lastStart: number[] = [];
  const laned: LanedMark[] = [];
  for (const mark of ordered.reverse()) {
    const free = lastStart.findIndex((start) => start >= mark.end);
    const lane = free < 0 ? lastStart.length : free;
    lastStart[lane] = mark.start;
    laned.push({ ...mark, lane });
  }
  return laned.reverse();
}

/**
 * Cuts the stretch [start, end) of a text so that nested and overlapping marks can be drawn: the segments
 * cover it without gap or overlap, and each names the marks over all of it. A mark that reaches beyond the
 * stretch is drawn up to its edge and ends where it really ends: its number stands once, in the last stretch.
 *
 * For a text in several stretches give all its marks, laned once by `withLanes`, so that a mark over several
 * of them keeps its lane. Marks without lanes get them here. An empty stretch has no segments.
 */
export function segmentsOf(start: number, end: number, marks: readonly Mark[]): Segment[] {
  if (start >= end) return [];
  const touching = laned(marks).filter((mark) => mark.start < end && mark.end > start);
  const cuts = new Set([start]);
  for (const mark of touching) {
    cuts.add(Math.max(mark.start, start));
    if (mark.end < end) cuts.add(mark.end);
  }
  const starts = [...cuts].sort((a, b) => a - b);

  const segments: Segment[] = [];
  let open: LanedMark[] = [];
  let next = 0;
  starts.forEach((from, i) => {
    const to = starts[i + 1] ?? end;
    open = open.filter((mark) => mark.end > from);
    // Marks come outermost first, so those that open here go behind those that are open.
    for (let mark = touching[next]; mark && mark.start <= from; mark = touching[++next]) open.push(mark);
    const ending = open.filter((mark) => mark.end === to).reverse();
    segments.push({ start: from, end: to, marks: [...open], endsHere: ending.map((mark) => mark.claim) });
  });
  return segments;
}

function laned(marks: readonly Mark[]): LanedMark[] {
  const ready = marks.filter((mark): mark is LanedMark => mark.lane !== undefined && mark.start < mark.end);
  return ready.length === marks.length ? ready.sort(outermostFirst) : withLanes(marks);
}

const closing = /[\p{Pe}\p{Pf}.,;:!?…。、！？؟،؛'"’”]*/uy;

/**
 * How many code units of closing punctuation follow `at`: a claim's number stands behind them, as a note's
 * number does in a book.
 */
export function closingPunctuation(text: string, at: number): number {
  closing.lastIndex = at;
  return closing.exec(text)?.[0].length ?? 0;
}
