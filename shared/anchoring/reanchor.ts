import type { AnchorState, Span } from '../domain/anchor';
import { sentenceAround } from '../domain/sentences';
import { changedPlaces, type ChangedPlace, type PieceRange } from './changed-place';
import type { Change } from './change';
import { compareWordings, joinChanges, quotationChange } from './changes';
import { claimIn } from './claim-in-text';
import { sameContext } from './context';
import { fold } from './fold';
import { occurrences } from './occurrences';
import { piecesAt, type AnchoredText } from './pieces';
import { RevisionPair, type Side } from './revision-pair';
import type { ClaimInText } from './wording';
import { isWord, wordsOf } from './words';

/** Where a claim stands in the old text: UTF-16 offsets. */
export interface OldPlace {
  id: string;
  start: number;
  end: number;
}

/** What became of a place. */
export interface Reanchored {
  id: string;
  /**
   * `exact`: the same words, in the same sentence at the same place in the order. `moved`: the same words elsewhere,
   * or in a sentence that is another one now. `edited`: other words. `ambiguous` and `gone` have no place.
   */
  state: AnchorState;
  start: number | null;
  end: number | null;
  /** What changed in its words and in the whole sentence around them. */
  changes: Change[];
  /** For `ambiguous`: the places that are equally good, best first. */
  candidates: Span[];
}

/** Words that stand once in a text are that place if there are so many; fewer may stand anywhere by chance. */
const TELLING_WORDS = 4;
/** For scripts whose words are hard to count: so many UTF-16 code units say as much. */
const TELLING_UNITS = 24;
/** Words that are too few to tell need as much of the text around them, in UTF-16 code units (most: 128). */
const CONTEXT_ENOUGH = 24;
/** Two places whose scores differ by less are equally good. */
const TIE = 0.02;
/** A sentence in its place that is so much alike speaks against words that stand elsewhere. */
const STILL_HERE = 0.75;
/** More places than this are not compared. */
const MOST_PLACES = 1000;

/**
 * Finds places of one text in another, the cheapest way first: unchanged sentences, words that stand once, words with
 * the text around them, and sentences that are alike. `before` and `after` are two revisions of a text.
 */
export function reanchor(
  before: AnchoredText,
  after: AnchoredText,
  places: readonly OldPlace[],
): Reanchored[] {
  if (before.text === after.text && isQuotedAlike(before, after))
    return places.map(({ id, start, end }) => ({
      id,
      state: 'exact',
      start,
      end,
      changes: [],
      candidates: [],
    }));
  const language = after.language ?? before.language ?? null;
  const pair = new RevisionPair(before, after);
  return places.map(({ id, ...place }) => ({ id, ...described(pair, place, find(pair, place), language) }));
}

const isQuotedAlike = ({ quoted: old = [] }: AnchoredText, { quoted: now = [] }: AnchoredText): boolean =>
  old.length === now.length &&
  old.every(({ start, end }, at) => start === now[at]!.start && end === now[at]!.end);

/** One place, several that are equally good, or none. */
interface Finding {
  spans: Span[];
  /** Whether it is a piece of the text that was kept at its place in the order. */
  kept?: boolean;
  /** What the claim's own place reads now, where its sentence is found at another. */
  here?: Span | undefined;
}

function described(
  { before, after }: RevisionPair,
  place: Span,
  { spans, kept = false, here }: Finding,
  language: string | null,
): Omit<Reanchored, 'id'> {
  const [span, ...others] = spans;
  if (!span) return { state: 'gone', start: null, end: null, changes: [], candidates: [] };
  if (others.length > 0)
    return { state: 'ambiguous', start: null, end: null, changes: [], candidates: spans };
  const [old, now] = [claimIn(before, place), claimIn(after, span)];
  const isSame = sliceOf(before.text, place) === sliceOf(after.text, span);
  // Of a long sentence only a part may be kept.
  const isExact =
    kept &&
    isSame &&
    sliceOf(before.text, old.sentence) === sliceOf(after.text, now.sentence) &&
    !old.quotation === !now.quotation;
  const changes = isExact ? [] : compareWordings(old, now, language);
  // Another quotation is somebody else's, or the same one's at another time.
  if (!kept && changes.length === 0 && !isOneQuotation(old, now)) changes.push(quotationChange(old, now));
  const all = here ? joinChanges(changes, compareWordings(old, claimIn(after, here), language)) : changes;
  return { state: isExact ? 'exact' : isSame ? 'moved' : 'edited', ...span, changes: all, candidates: [] };
}

/** Whether the quotations around a sentence that was moved read alike. */
function isOneQuotation(old: ClaimInText, now: ClaimInText): boolean {
  const read = ({ text, quotation }: ClaimInText) => (quotation ? fold(sliceOf(text, quotation)).text : '');
  return read(old) === read(now);
}

/** What stands at the place of a sentence that was moved, where it reads much like it: the sentence was copied, and changed. */
function stillHere(pair: RevisionPair, place: Span, range: PieceRange): Span | undefined {
  if (range.behind - range.first > 1) return undefined;
  const [here] = changedPlaces(pair, place, range, true);
  return here?.inOrder && here.score >= STILL_HERE ? here.span : undefined;
}

const sliceOf = (text: string, { start, end }: Span): string => text.slice(start, end);

function find(pair: RevisionPair, place: Span): Finding {
  const { before, after } = pair;
  const quote = sliceOf(before.text, place);
  if (before.pieces.length === 0 || after.pieces.length === 0) return { spans: [] };
  const range = piecesOfWords(before, place);
  const kept = unchanged(pair, place, range, pair.inOrder);
  if (kept) {
    const rivals = copies(pair, place, kept).filter((span) => isAsGood(pair, place, span, kept));
    return rivals.length > 0 ? { spans: [kept, ...rivals] } : { spans: [kept], kept: true };
  }
  const moved = unchanged(pair, place, range, pair.same);
  if (moved) return { spans: [moved], here: stillHere(pair, place, range) };
  if (quote.trim() === '') return { spans: [] };
  return findChanged(pair, place, quote, range);
}

/** The pieces that a place has words in: a bracket at its edge that ends the sentence before says nothing of that. */
function piecesOfWords({ text, pieces }: Side, place: Span): PieceRange {
  const range = piecesAt(pieces, place.start, place.end);
  const hasWords = (piece: number): boolean => {
    const { start, end } = pieces[piece]!;
    return wordsOf(text, Math.max(start, place.start), Math.min(end, place.end)).some(isWord);
  };
  let { first, behind } = range;
  while (first < behind && !hasWords(first)) first++;
  while (behind > first && !hasWords(behind - 1)) behind--;
  return first < behind ? { first, behind } : range;
}

/** The place in pieces that are the same letter for letter. */
function unchanged(pair: RevisionPair, place: Span, range: PieceRange, match: Int32Array): Span | null {
  const { before, after } = pair;
  const first = match[range.first]!;
  if (first < 0) return null;
  for (let old = range.first + 1; old < range.behind; old++)
    if (match[old] !== first + old - range.first) return null;
  const shift = after.pieces[first]!.start - before.pieces[range.first]!.start;
  const span = { start: place.start + shift, end: place.end + shift };
  return sliceOf(before.text, place) === sliceOf(after.text, span) ? span : null;
}

/** Other new pieces that say letter for letter what the piece of an unchanged place does, and are no old piece. */
function copies(pair: RevisionPair, place: Span, kept: Span): Span[] {
  const { before, after } = pair;
  const { first, behind } = piecesAt(before.pieces, place.start, place.end);
  if (behind - first > 1) return [];
  const { text, start } = before.pieces[first]!;
  const all = pair.copiesOf(text);
  // Of a row of copies the outer ones have the old neighbours beside them.
  const half = MOST_PLACES / 2;
  const some = all.length > MOST_PLACES ? [...all.slice(0, half), ...all.slice(-half)] : all;
  return some
    .map((piece) => after.pieces[piece]!.start + place.start - start)
    .filter((from) => from !== kept.start)
    .map((from) => ({ start: from, end: from + place.end - place.start }));
}

/** Whether around one place as much is as it was as around another. */
const isAsGood = ({ before, after }: RevisionPair, place: Span, one: Span, other: Span): boolean =>
  sameContext(before.text, place, after.text, one) >= sameContext(before.text, place, after.text, other);

function isTelling(quote: string): boolean {
  return quote.length >= TELLING_UNITS || wordsOf(quote).filter(isWord).length >= TELLING_WORDS;
}

function findChanged(pair: RevisionPair, place: Span, quote: string, range: PieceRange): Finding {
  const verbatim = occurrences(pair.after.text, quote)
    .slice(0, MOST_PLACES)
    .map((start) => ({ start, end: start + quote.length }));
  const telling = isTelling(quote);
  const [only] = verbatim;
  const isTwin = telling && only !== undefined && stoodElsewhere(pair, quote, verbatim);
  if (telling && only && verbatim.length === 1 && !isTwin && isInGap(pair, range, only))
    return { spans: [only] };
  const places = changedPlaces(pair, place, range);
  const here = places.find(({ span }) => !verbatim.some((one) => overlap(one, span)));
  const isBest = here !== undefined && here === places[0];
  if (isTwin && here) {
    const twin = wholeTwin(pair, place, quote, verbatim);
    if (twin) return { spans: [twin], here: here.span };
    if (isBest) return { spans: [here.span] };
  }
  if (telling && only && verbatim.length === 1) {
    // A new sentence that repeats the old words (`An earlier version said …`), and the old one changed at its place.
    const speaksAgainst = isBest && here.inOrder && here.score >= STILL_HERE;
    return { spans: speaksAgainst ? [only, here.span] : [only] };
  }
  const changed = places.map((one) => narrowed(one, verbatim));
  const best = changed[0];
  if (best) {
    const isVerbatim = verbatim.some(({ start, end }) => start === best.span.start && end === best.span.end);
    if (isVerbatim) return settleVerbatim(pair, place, changed, verbatim);
    if (!telling || verbatim.length === 0) return settle(changed);
  }
  return byContext(pair, place, verbatim, telling);
}

const ENDS_WITH_STOP = /[.!?…。！？؟।]\p{Pf}?$/u;

/**
 * Of words that the old text had twice, the place that has them still, where they are a whole sentence: it says what it
 * said. A part of a sentence says something else in another one.
 */
function wholeTwin(pair: RevisionPair, place: Span, quote: string, verbatim: readonly Span[]): Span | null {
  const [twin, ...others] = byContext(pair, place, verbatim, true).spans;
  if (!twin || others.length > 0) return null;
  const sentence = ({ text, sentences }: Side, { start, end }: Span) =>
    sliceOf(text, sentenceAround(text, sentences, start, end));
  const isWhole = ENDS_WITH_STOP.test(quote) || sentence(pair.before, place) === sentence(pair.after, twin);
  return isWhole ? twin : null;
}

/** The words themselves, where they stand once in a place that is more. */
function narrowed(changed: ChangedPlace, verbatim: readonly Span[]): ChangedPlace {
  const inside = verbatim.filter(({ start, end }) => start >= changed.span.start && end <= changed.span.end);
  return inside.length === 1 ? { ...changed, span: inside[0]! } : changed;
}

const overlap = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;

/** Whether words that a text has still are those of another place that had them before. */
const stoodElsewhere = (pair: RevisionPair, quote: string, verbatim: readonly Span[]): boolean =>
  verbatim.every((span) => isOld(pair, span)) ||
  occurrences(pair.before.text, quote).length > verbatim.length;

/** Whether a place lies in sentences that the old text has, too. */
function isOld({ after, origin }: RevisionPair, { start, end }: Span): boolean {
  const { first, behind } = piecesAt(after.pieces, start, end);
  return origin.subarray(first, behind).every((old) => old >= 0);
}

function isInGap(pair: RevisionPair, range: PieceRange, span: Span): boolean {
  const { first, behind } = pair.gapAround(range.first);
  const { pieces } = pair.after;
  return first < behind && span.start >= pieces[first]!.start && span.end <= pieces[behind - 1]!.end;
}

/** The best of changed places, or those that are equally good. */
function settle([best, ...others]: readonly ChangedPlace[]): Finding {
  if (!best) return { spans: [] };
  const rivals = others.filter(({ span, score }) => score > best.score - TIE && !overlap(span, best.span));
  return { spans: [best, ...rivals].map(({ span }) => span) };
}

/** The same, where the best has the claim's own words: of places with these the text around them decides. */
function settleVerbatim(
  pair: RevisionPair,
  place: Span,
  changed: readonly ChangedPlace[],
  verbatim: readonly Span[],
): Finding {
  const [best = place, ...others] = settle(changed).spans;
  const { text, sentences } = pair.after;
  const sentence = sentenceAround(text, sentences, best.start, best.end);
  const beside = verbatim.filter((span) => overlap(span, sentence) && !overlap(span, best));
  const rivals = [...others, ...beside].filter((span) => isAsGood(pair, place, span, best));
  return { spans: [best, ...rivals] };
}

/** Of places with the same words, the one with most of the same text around it. */
function byContext(pair: RevisionPair, place: Span, spans: readonly Span[], telling: boolean): Finding {
  const { before, after } = pair;
  const scored = spans
    .map((span) => ({ span, context: sameContext(before.text, place, after.text, span) }))
    .sort((a, b) => b.context - a.context || a.span.start - b.span.start);
  const most = scored[0]?.context ?? 0;
  if (!telling && most < CONTEXT_ENOUGH) return { spans: [] };
  return { spans: scored.filter(({ context }) => context === most).map(({ span }) => span) };
}
