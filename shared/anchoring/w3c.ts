/**
 * Selectors of the W3C Web Annotation model (https://www.w3.org/TR/annotation-model/#selectors) in a text: written from
 * a span, and resolved to one. Their positions count code points.
 */
import { CONTEXT_LENGTH, type Span } from '../domain/anchor';
import { splitsPair, toCodePoints, toUtf16 } from '../domain/text';
import { fold } from './fold';
import { findQuote } from './quote';

export interface QuoteSelector {
  type: 'TextQuoteSelector';
  exact: string;
  prefix?: string | undefined;
  suffix?: string | undefined;
  refinedBy?: readonly Selector[] | undefined;
}

export interface PositionSelector {
  type: 'TextPositionSelector';
  /** Code points. */
  start: number;
  end: number;
  refinedBy?: readonly Selector[] | undefined;
}

/** From where the one begins to where the other begins. */
export interface RangeSelector {
  type: 'RangeSelector';
  from: readonly Selector[];
  to: readonly Selector[];
  refinedBy?: readonly Selector[] | undefined;
}

export type Selector = QuoteSelector | PositionSelector | RangeSelector;

/**
 * What became of a place: found; several places that are equally good; only a position, which no words prove; or not
 * there.
 */
export type Resolved =
  | { state: 'found'; span: Span }
  | { state: 'ambiguous'; spans: Span[] }
  | { state: 'unproven'; span: Span }
  | { state: 'gone' };

const gone: Resolved = { state: 'gone' };

/** The position of a span. */
export const positionSelector = (text: string, start: number, end: number) => ({
  type: 'TextPositionSelector' as const,
  start: toCodePoints(text, start),
  end: toCodePoints(text, end),
});

/** A quote with the words on either side of it. */
interface WholeQuote extends QuoteSelector {
  prefix: string;
  suffix: string;
}

/** What selects a span: its words with 64 code units on either side, no surrogate pair cut, and its position. */
export function selectorsOf(text: string, { start, end }: Span): [WholeQuote, PositionSelector] {
  const from = Math.max(0, start - CONTEXT_LENGTH);
  const to = Math.min(text.length, end + CONTEXT_LENGTH);
  const quote = {
    type: 'TextQuoteSelector' as const,
    exact: text.slice(start, end),
    prefix: text.slice(splitsPair(text, from) ? from + 1 : from, start),
    suffix: text.slice(end, splitsPair(text, to) ? to - 1 : to),
  };
  return [quote, positionSelector(text, start, end)];
}

/**
 * The place that alternatives select, which all mean the same one: a quote decides, with the words around it; a
 * position decides only between equal quotes. What can't be told apart is ambiguous, never the first.
 */
export function resolve(text: string, selectors: readonly Selector[]): Resolved {
  const quotes = selectors.filter((one) => one.type === 'TextQuoteSelector');
  const positions = selectors.filter((one) => one.type === 'TextPositionSelector');
  const ranges = selectors.filter((one) => one.type === 'RangeSelector');
  const [position] = positions;
  const hint = position ? spanOf(text, position) : null;
  const [quote] = quotes;
  if (quote) return refined(text, quoted(text, quote, hint), quote.refinedBy);
  const [range] = ranges;
  if (range) return refined(text, ranged(text, range), range.refinedBy);
  if (!position || !hint) return gone;
  return refined(text, { state: 'unproven', span: hint }, position.refinedBy);
}

function spanOf(text: string, { start, end }: PositionSelector): Span | null {
  if (start >= end || start < 0) return null;
  const span = { start: toUtf16(text, start), end: toUtf16(text, end) };
  // A position behind the end is that of another text.
  return toCodePoints(text, span.end) === end && span.start < span.end ? span : null;
}

const folded = (text: string): string => fold(text.normalize('NFC')).text;

function quoted(text: string, { exact, prefix, suffix }: QuoteSelector, hint: Span | null): Resolved {
  const places = findQuote(text, exact);
  const asWritten = places.filter(
    ({ start, end }) =>
      text.slice(Math.max(0, start - (prefix ?? '').length), start) === (prefix ?? '') &&
      text.startsWith(suffix ?? '', end),
  );
  const alike = asWritten.length > 0 ? asWritten : fitting(text, places, prefix ?? '', suffix ?? '');
  // Words that stand only once are found although those around them have changed.
  const candidates = alike.length > 0 ? alike : places;
  const [one, another] = candidates;
  if (!one) return gone;
  if (!another) return { state: 'found', span: one };
  const meant = candidates.find(({ start, end }) => hint?.start === start && hint.end === end);
  return meant ? { state: 'found', span: meant } : { state: 'ambiguous', spans: candidates };
}

/** The places between these words, with white space, quotation marks, dashes and case made alike. */
function fitting(text: string, places: readonly Span[], prefix: string, suffix: string): Span[] {
  const [before, after] = [folded(prefix).trim(), folded(suffix).trim()];
  const reach = (words: string): number => words.length * 2 + CONTEXT_LENGTH;
  // Spaces may stand on either side of where a quote was cut.
  return places.filter(
    ({ start, end }) =>
      folded(text.slice(Math.max(0, start - reach(prefix)), start))
        .trimEnd()
        .endsWith(before) &&
      folded(text.slice(end, end + reach(suffix)))
        .trimStart()
        .startsWith(after),
  );
}

/** More ends than this are never told apart. */
const MOST_ENDS = 50;

function ranged(text: string, { from, to }: RangeSelector): Resolved {
  const [first, last] = [resolve(text, from), resolve(text, to)];
  if (first.state === 'gone' || last.state === 'gone') return gone;
  if (first.state === 'ambiguous' || last.state === 'ambiguous') {
    const ends = (one: typeof first) =>
      one.state === 'ambiguous' ? one.spans.slice(0, MOST_ENDS) : [one.span];
    const spans = ends(first).flatMap(({ start }) =>
      ends(last).flatMap((other) => (start < other.start ? [{ start, end: other.start }] : [])),
    );
    const [only, another] = spans;
    if (!only) return gone;
    return another ? { state: 'ambiguous', spans } : { state: 'found', span: only };
  }
  const span = { start: first.span.start, end: last.span.start };
  if (span.start >= span.end) return gone;
  return first.state === 'found' && last.state === 'found'
    ? { state: 'found', span }
    : { state: 'unproven', span };
}

/** The part of a place that a further selector selects in it. */
function refined(text: string, place: Resolved, refinement: readonly Selector[] | undefined): Resolved {
  if (!refinement || refinement.length === 0 || place.state === 'gone') return place;
  const within = (whole: Span): Resolved => {
    const inner = resolve(text.slice(whole.start, whole.end), refinement);
    const moved = (span: Span): Span => ({ start: span.start + whole.start, end: span.end + whole.start });
    if (inner.state === 'gone') return gone;
    if (inner.state === 'ambiguous') return { state: 'ambiguous', spans: inner.spans.map(moved) };
    // A position in a place that words prove is as good as they are.
    const proven = inner.state === 'found' || place.state !== 'unproven';
    return { state: proven ? 'found' : 'unproven', span: moved(inner.span) };
  };
  if (place.state !== 'ambiguous') return within(place.span);
  const found = place.spans
    .map(within)
    .flatMap((one) => (one.state === 'ambiguous' ? one.spans : one.state === 'gone' ? [] : [one.span]));
  const [only, another] = found;
  if (!only) return gone;
  return another ? { state: 'ambiguous', spans: found } : { state: 'found', span: only };
}
