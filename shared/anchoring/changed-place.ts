import type { Span } from '../domain/anchor';
import { alignWords, isAkin, type WordAlignment } from './align-words';
import { bagOf, likeness, weightOf, type Bag } from './bag';
import { mapRange, mapSpan, type WordRange } from './map-span';
import type { RevisionPair } from './revision-pair';
import { ALIKE, ALIKE_IN_PLACE, targetsOf, type Target } from './target';
import { isWord, wordsIn, wordsOf, type Word } from './words';

/** A place in the new text that an old one may have become, though its sentence is another now. */
export interface ChangedPlace {
  span: Span;
  /** By this places are compared. About 0 to 1. */
  score: number;
  /** Whether it stands between what stood around the old place. */
  inOrder: boolean;
}

/** Old pieces in a row. */
export interface PieceRange {
  first: number;
  behind: number;
}

/** A claim with fewer words has its sentence for a witness, not its own words: `12` may become `14`. */
const OWN_WORDS = 4;
/** How much a claim's own words must be alike where the sentence around it is. */
const OWN_ALIKE = 0.3;
/** How much they must be where the sentence isn't, and where it is so in part at its place in the order. */
const ALONE_ALIKE = 0.7;
const ALIKE_THERE = 0.55;
/** What a place is worth that only its own words speak for. */
const ALONE = 0.8;
/** What a word counts for that stands for another form of it. */
const AKIN = 0.6;
/** Pieces that stood together may have so many others between them now. */
const APART = 3;

/**
 * Places that a claim may have become, the likeliest first. `isMoved` asks for those of a sentence that stands elsewhere
 * letter for letter: what came to its own place.
 */
export function changedPlaces(
  pair: RevisionPair,
  place: Span,
  range: PieceRange,
  isMoved = false,
): ChangedPlace[] {
  const { before } = pair;
  const oldWords = wordsOf(
    before.text,
    before.pieces[range.first]!.start,
    before.pieces[range.behind - 1]!.end,
  );
  const touched = wordsIn(oldWords, place.start, place.end);
  if (touched.first >= touched.behind) return [];
  const claim = bagOf(oldWords, touched.first, touched.behind);
  const found: ChangedPlace[] = [];
  for (const target of runsFor(pair, range, claim, isMoved)) {
    const changed = placeIn(pair, place, { words: oldWords, touched, claim }, target);
    if (changed) found.push(changed);
  }
  return found.sort((a, b) => b.score - a.score || a.span.start - b.span.start);
}

interface OldWords {
  words: readonly Word[];
  /** Which of them the claim touches. */
  touched: WordRange;
  claim: Bag;
}

function placeIn(
  { before, after }: RevisionPair,
  place: Span,
  { words, touched, claim }: OldWords,
  target: Target,
): ChangedPlace | null {
  const newWords = wordsOf(
    after.text,
    after.pieces[target.first]!.start,
    after.pieces[target.behind - 1]!.end,
  );
  const alignment = alignWords(words, newWords);
  let to = mapRange(touched, alignment, words, newWords);
  if (!to) return null;
  // The same words in another order say something else as often as the same.
  const whole = (target.likeness + likenessInOrder(words, newWords, alignment)) / 2;
  const alike = whole >= ALIKE;
  if (alike) to = widened(words, touched, newWords, to);
  const own = likeness(claim, bagOf(newWords, to.first, to.behind));
  const hasWords = claim.weight >= OWN_WORDS - 1 && touched.behind - touched.first >= OWN_WORDS;
  const bonus = target.score - target.likeness;
  const span = mapSpan(
    place,
    touched,
    to,
    { text: before.text, words },
    { text: after.text, words: newWords },
  );
  if (alike && (!hasWords || own >= OWN_ALIKE))
    return { span, score: whole + bonus, inOrder: target.inOrder };
  const enough = target.inOrder && whole >= ALIKE_IN_PLACE ? ALIKE_THERE : ALONE_ALIKE;
  if (hasWords && own >= enough) return { span, score: ALONE * own + bonus, inOrder: target.inOrder };
  return null;
}

/** How alike two rows of words are, 0 to 1, by those that are the same in one order, or forms of the same. */
function likenessInOrder(
  before: readonly Word[],
  after: readonly Word[],
  { same, near }: WordAlignment,
): number {
  const weigh = (words: readonly Word[], share: (at: number) => number) =>
    words.reduce((sum, word, at) => (isWord(word) ? sum + share(at) * weightOf(word.key) : sum), 0);
  const all = weigh(before, () => 1) + weigh(after, () => 1);
  const shareOf = (at: number): number => {
    if (same[at]! >= 0) return 1;
    const other = after[near[at]!];
    return other && isAkin(before[at]!, other) ? AKIN : 0;
  };
  return all === 0 ? 0 : (2 * weigh(before, shareOf)) / all;
}

/** A claim that was all of a sentence, or began or ended it, does so still. */
function widened(
  oldWords: readonly Word[],
  touched: WordRange,
  newWords: readonly Word[],
  to: WordRange,
): WordRange {
  const all = (words: readonly Word[]) => ({
    first: words.findIndex(isWord),
    last: words.findLastIndex(isWord),
  });
  const [old, now] = [all(oldWords), all(newWords)];
  if (touched.first > old.first || touched.behind - 1 < old.last || now.first < 0) return to;
  return {
    first: Math.min(to.first, touched.first === 0 ? 0 : now.first),
    behind: Math.max(to.behind, touched.behind === oldWords.length ? newWords.length : now.last + 1),
  };
}

/** Where the pieces of a claim may have gone together. */
function runsFor(pair: RevisionPair, range: PieceRange, claim: Bag, isMoved: boolean): Target[] {
  const isOne = range.behind - range.first === 1;
  if (isOne && (isMoved || pair.same[range.first]! < 0)) return targetsOf(pair, range.first, claim);
  let best: Target | null = null;
  let bestWeight = 0;
  let run: Target | null = null;
  let weight = 0;
  for (let old = range.first; old < range.behind; old++) {
    const target = targetOfPiece(pair, old, claim);
    if (!target) continue;
    const joined = joinedTo(run, target);
    const own = pair.before.bag(old).weight + 1;
    weight = joined ? weight + own : own;
    run = joined ?? target;
    if (weight > bestWeight) [best, bestWeight] = [run, weight];
  }
  if (!best) return [];
  const alike = likeness(bagOfPieces(pair, 'before', range), bagOfPieces(pair, 'after', best));
  return [{ ...best, likeness: alike, score: alike }];
}

/** A row of pieces with what stands behind it; `null` where that stands too far away. */
function joinedTo(run: Target | null, target: Target): Target | null {
  if (!run || target.first < run.first || target.first > run.behind + APART) return null;
  const behind = Math.max(run.behind, target.behind);
  return { ...run, behind, inOrder: run.inOrder && target.inOrder };
}

function targetOfPiece(pair: RevisionPair, old: number, claim: Bag): Target | undefined {
  const same = pair.same[old]!;
  if (same >= 0)
    return { first: same, behind: same + 1, likeness: 1, score: 1, inOrder: pair.inOrder[old]! >= 0 };
  return targetsOf(pair, old, claim).find((target) => target.likeness >= ALIKE);
}

function bagOfPieces(pair: RevisionPair, side: 'before' | 'after', { first, behind }: PieceRange): Bag {
  const { text, pieces } = pair[side];
  return bagOf(wordsOf(text, pieces[first]!.start, pieces[behind - 1]!.end));
}
