import { endsInAbbreviation } from './abbreviations';
import type { BlockSpan } from './text';

/**
 * How much text the segmenter is given at once: it copies all of it for every sentence that it finds, so that
 * a long block takes time that grows with its square (1 MB: 50 s).
 */
const PIECE = 2_000;
/** How much text on either side decides whether a boundary holds. */
const LOOK = 48;

const segmenters = new Map<string, Intl.Segmenter>();

function segmenterFor(language: string | null): Intl.Segmenter {
  const tag = language ?? 'en';
  const known = segmenters.get(tag);
  if (known) return known;
  let made: Intl.Segmenter;
  try {
    made = new Intl.Segmenter(tag, { granularity: 'sentence' });
  } catch {
    // A page may declare anything as its language; the general rules serve then.
    made = new Intl.Segmenter('en', { granularity: 'sentence' });
  }
  segmenters.set(tag, made);
  return made;
}

/**
 * Where a boundary that the segmenter found really lies, or `null` where no sentence ends.
 * Unicode's rules (Annex 29) know neither abbreviations nor who speaks: they end a sentence after `Dr.` and
 * after `“Why?”` in `“Why?” he asked`, and cut a reference mark in two (`left.[` `1] Then`).
 */
function settle(block: string, boundary: number, language: string | null): number | null {
  const reference = /^[[(]?\d{1,3}[\])]\s*/.exec(block.slice(boundary, boundary + LOOK));
  let at = boundary;
  if (/[[(]$/.test(block.slice(at - 1, at))) at = reference ? at + reference[0].length : at - 1;
  const after = block.slice(at, at + LOOK);
  if (after === '') return null;
  if (/^\p{Ll}/u.test(after)) return null;
  return endsInAbbreviation(block.slice(Math.max(0, at - LOOK), at), after, language) ? null : at;
}

/**
 * A block all in small letters in capitals, each in its place: the rules end no sentence before a small letter, and
 * would take all of it for one.
 */
function withCapitals(text: string): string {
  if (/[\p{Lu}\p{Lt}]/u.test(text)) return text;
  const capitals = text.toUpperCase();
  if (capitals.length === text.length) return capitals;
  return text.replace(/\p{Ll}/gu, (letter) => {
    const capital = letter.toUpperCase();
    return capital.length === letter.length ? capital : letter;
  });
}

function startsInBlock(block: string, language: string | null, found: (start: number) => void): void {
  // A single line break inside a block wraps a sentence more often than it ends one.
  const flat = block.replaceAll('\n', ' ');
  const first = flat.search(/\S/);
  if (first < 0) return;
  found(first);
  let last = first;
  for (const boundary of boundaries(flat, segmenterFor(language))) {
    const start = settle(flat, boundary, language);
    if (start !== null && start > last) found((last = start));
  }
}

/** Where the segmenter ends sentences, ascending, in time that grows with the text's length. */
function* boundaries(text: string, segmenter: Intl.Segmenter): Generator<number> {
  let from = 0;
  let size = PIECE;
  while (from < text.length) {
    const whole = from + size >= text.length;
    let next = from;
    for (const { index, segment } of segmenter.segment(text.slice(from, from + size))) {
      // What ends with the piece may go on after it, unless the text ends there too.
      if (!whole && index + segment.length >= size) break;
      next = from + index + segment.length;
      if (next < text.length) yield next;
      // A piece that was made longer for one sentence is too long for the next ones.
      if (size > PIECE) break;
    }
    size = next > from ? PIECE : size * 2;
    from = next;
  }
}

/**
 * The start of every sentence, ascending, as UTF-16 offsets of `text`. A sentence never crosses a block;
 * an empty block has none. `language` is a BCP 47 tag, or `null` where it isn't known.
 */
export function sentenceStarts(
  text: string,
  blocks: readonly BlockSpan[],
  language: string | null,
): number[] {
  const starts: number[] = [];
  for (const { start, end } of blocks) {
    startsInBlock(withCapitals(text.slice(start, end)), language, (offset) => starts.push(start + offset));
  }
  return starts;
}

/** The index of the last start at or before `offset`; -1 if there is none. */
function indexAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? Infinity) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/**
 * From the first sentence that a span touches to the end of the last, without the white space around them.
 * `starts` are those of the whole text, ascending.
 */
export function sentenceAround(
  text: string,
  starts: readonly number[],
  start: number,
  end: number,
): BlockSpan {
  const from = starts[indexAt(starts, start)] ?? 0;
  const to = starts[indexAt(starts, Math.max(start, end - 1)) + 1] ?? text.length;
  const inside = text.slice(from, to);
  const blank = inside.length - inside.trimStart().length;
  return { start: from + blank, end: Math.max(from + blank, from + inside.trimEnd().length) };
}
