import type { Span } from '../domain/anchor';
import { readMarks, type ReadMarks } from './quotations';

const MARK = /["'`´«»‘-‟″-‶‹›「-』〝-〟＂｢｣❛-❞]/g;
const APOSTROPHES = /['’]/;
const BLANK = /\n\s*\n/g;
/** What closes a quotation and opens none here: a right single mark is an apostrophe before `90s` and `Twas`. */
const APOSTROPHE = '’';

interface BlockMarks {
  block: Span;
  marks: Span[];
  read: ReadMarks;
}

/**
 * The quotations of a whole text, ascending, none inside another. Only marks that belong together make one, so that a
 * mark too many quotes nothing; but a paragraph that nothing closes is quoted to its end where the next one opens
 * anew, and what one paragraph opened another may close if no mark stands between.
 */
export function quotedStretches(text: string): Span[] {
  const stretches: Span[] = [];
  let last: BlockMarks | null = null;
  for (const one of blocksWithMarks(text)) {
    const isNext = last !== null && text.slice(last.block.end, one.block.start).trim() === '';
    const opensAnew = isNext && one.read.directions[0] === 'opens' && one.marks[0]!.start === one.block.start;
    const unclosed = last?.marks[last.read.unclosed[0] ?? -1];
    const isLastMark = last !== null && last.read.unclosed[0] === last.marks.length - 1;
    if (last && unclosed && opensAnew) stretches.push({ start: unclosed.start, end: last.block.end });
    else if (unclosed && isLastMark && one.read.unopened[0] === 0)
      stretches.push({ start: unclosed.start, end: one.marks[0]!.end });
    for (const [open, close] of one.read.pairs) {
      const [from, to] = [one.marks[open]!, one.marks[close]!];
      if (text.slice(from.start, from.end) !== APOSTROPHE) stretches.push({ start: from.start, end: to.end });
    }
    last = one;
  }
  return outermost(stretches);
}

/** Whether a mark may open or close whole sentences: an apostrophe does before a capital, or behind a word or a stop. */
function mayQuote(text: string, at: number): boolean {
  if (!APOSTROPHES.test(text[at]!)) return true;
  const [before, after] = [text[at - 1] ?? ' ', text[at + 1] ?? ' '];
  const isInWord = /[\p{L}\p{M}\p{N}]/u;
  if (isInWord.test(before)) return !isInWord.test(after) && !/\p{N}/u.test(before);
  return /\p{Lu}/u.test(after) || (/[.,;:!?…]/.test(before) && !isInWord.test(after));
}

function blocksWithMarks(text: string): BlockMarks[] {
  const found: BlockMarks[] = [];
  let start = 0;
  const add = (end: number) => {
    const marks: Span[] = [];
    for (const { index } of text.slice(start, end).matchAll(MARK))
      if (mayQuote(text, start + index)) marks.push({ start: start + index, end: start + index + 1 });
    const block = { start, end };
    if (marks.length > 0) found.push({ block, marks, read: readMarks(text, marks, block) });
  };
  for (const blank of text.matchAll(BLANK)) {
    add(blank.index);
    start = blank.index + blank[0].length;
  }
  add(text.length);
  return found;
}

function outermost(stretches: readonly Span[]): Span[] {
  const found: Span[] = [];
  for (const one of [...stretches].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = found.at(-1);
    if (last && one.start < last.end) last.end = Math.max(last.end, one.end);
    else found.push({ ...one });
  }
  return found;
}

/** The one of these that was opened before an offset and goes on behind it. */
export function stretchOver(stretches: readonly Span[], offset: number): Span | undefined {
  let low = 0;
  let high = stretches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (stretches[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  const found = stretches[low];
  return found && found.start < offset ? found : undefined;
}
