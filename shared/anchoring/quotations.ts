import type { Span } from '../domain/anchor';
import type { Word } from './words';

/**
 * What a quotation mark does. Behind a figure, where no quotation is open, it measures: `prime` feet or minutes,
 * `double-prime` inches or seconds.
 */
export type Direction = 'opens' | 'closes' | 'prime' | 'double-prime';

const OPENING = /[“„‚‘«‹「『〝｢❝❛]/;
const CLOSING = /[”’»›」』〟｣❞❜]/;
/** Marks that are apostrophes as often: they quote only in pairs. */
const SINGLE = /['’‘‚`´′＇❛❜]/;
/** Behind a figure: signs of measures whatever stands around them, and marks that may be such signs. */
const PRIME = /[′-‷]/;
const STRAIGHT = /["'＂＇´]/;
const BEFORE_OPENING = /[\s([{\-–—/¿¡]/;
/** What no quotation begins or ends with; one full stop is none, several are an ellipsis. */
const NOT_FIRST = /^(?:[\s)\]},;:!?]|\.(?![.\p{Nd}]))/u;
const NOT_LAST = /[\s([{¿¡]/;
const AFTER_CLOSING = /[\s)\]}\-–—/.,;:!?…]/;
const FIGURE = /\p{N}/u;

interface Open {
  at: number;
  single: boolean;
}

/** The marks of a stretch of text: what each does, and which belong together. */
export interface ReadMarks {
  directions: Direction[];
  /** Opening and closing marks that belong together, by their numbers. */
  pairs: [open: number, close: number][];
  /** Marks without another one, those that quote only in pairs left out. */
  unclosed: number[];
  unopened: number[];
}

/**
 * Reads the quotation marks between two offsets of a text. What stands beside a mark decides before its shape does:
 * languages turn the same marks round (`«so»`, `»so«`, `„so“`).
 */
export function readMarks(text: string, marks: readonly Span[], extent: Span): ReadMarks {
  const read: ReadMarks = { directions: [], pairs: [], unclosed: [], unopened: [] };
  const open: Open[] = [];
  marks.forEach(({ start, end }, at) => {
    const shape = text.slice(start, end);
    const single = SINGLE.test(shape);
    const last = open.findLastIndex((one) => one.single === single);
    const isBehindFigure = start > extent.start && FIGURE.test(text[start - 1]!);
    const measures = isBehindFigure && (PRIME.test(shape) || (last < 0 && STRAIGHT.test(shape)));
    const direction = measures
      ? single
        ? 'prime'
        : 'double-prime'
      : (beside(text, marks, at, extent) ?? ofShape(shape) ?? (last >= 0 ? 'closes' : 'opens'));
    read.directions[at] = direction;
    if (direction === 'opens') open.push({ at, single });
    else if (direction === 'closes' && last >= 0) {
      read.pairs.push([open[last]!.at, at]);
      open.length = last;
    } else if (!single && direction === 'closes') read.unopened.push(at);
  });
  for (const { at, single } of open) if (!single) read.unclosed.push(at);
  return read;
}

/**
 * Of each quotation mark of a sentence what it does, and of each word whether it is quoted. A quotation that nothing
 * closes goes on to the end, one that nothing opened comes from the beginning.
 */
export function readQuotations(
  text: string,
  words: readonly Word[],
): { directions: (Direction | undefined)[]; quoted: boolean[] } {
  const directions: (Direction | undefined)[] = [];
  const quoted = words.map(() => false);
  const places = words.flatMap(({ kind }, at) => (kind === 'quotation' ? [at] : []));
  const extent = { start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 };
  const read = readMarks(
    text,
    places.map((at) => words[at]!),
    extent,
  );
  read.directions.forEach((direction, mark) => (directions[places[mark]!] = direction));
  for (const [open, close] of read.pairs) quoted.fill(true, places[open]! + 1, places[close]);
  for (const mark of read.unopened) quoted.fill(true, 0, places[mark]);
  for (const mark of read.unclosed) quoted.fill(true, places[mark]! + 1);
  return { directions, quoted };
}

function ofShape(shape: string): Direction | null {
  if (OPENING.test(shape)) return 'opens';
  return CLOSING.test(shape) ? 'closes' : null;
}

/** What the text beside a mark says, other marks left out; `null` where it says nothing. */
function beside(text: string, marks: readonly Span[], at: number, extent: Span): Direction | null {
  let [first, last] = [at, at];
  while (first > 0 && marks[first - 1]!.end === marks[first]!.start) first--;
  while (last < marks.length - 1 && marks[last + 1]!.start === marks[last]!.end) last++;
  const [from, to] = [marks[first]!.start, marks[last]!.end];
  const before = from > extent.start ? text[from - 1]! : ' ';
  const after = to < extent.end ? text.slice(to, to + 2) : ' ';
  const opens = BEFORE_OPENING.test(before) && !NOT_FIRST.test(after);
  const closes = AFTER_CLOSING.test(after[0]!) && !NOT_LAST.test(before);
  return opens === closes ? null : opens ? 'opens' : 'closes';
}
