import type { Revision } from './article';
import type { BlockRole } from './block';
import type { Claim } from './claim';
import { figuresIn, type Figure } from './figures';
import type { BlockSpan } from './text';

/** Roles in which nobody needs to claim anything for the article to be covered. */
const leftOut: readonly BlockRole[] = ['byline', 'credit', 'figure'];

/** A sentence of an article, and what of it can be checked. */
export interface SurveyedSentence extends BlockSpan {
  words: number;
  figures: Figure[];
  /** It holds a figure, a name or a quotation, so it counts even before it has a claim. */
  checkable: boolean;
}

/** How far the check of an article has come; each share is between 0 and 1, and none is above the one before. */
export interface Coverage {
  /** Words of the sentences with something checkable: what the shares are shares of. */
  words: number;
  claimed: number;
  judged: number;
  signedOff: number;
  /** Figures that no claim touches, in the order of the text. */
  figures: Figure[];
}

const segmenter = new Intl.Segmenter('und', { granularity: 'word' });

function countWords(text: string): number {
  let words = 0;
  for (const part of segmenter.segment(text)) if (part.isWordLike) words += 1;
  return words;
}

/**
 * Whether a sentence seems to say something that can be checked: a figure, a quotation, or a name, which is a
 * capital anywhere but at its start. Where letters have no case every sentence counts, since names can't be told.
 */
function seemsCheckable(sentence: string, figures: number): boolean {
  if (figures > 0 || /["“”„«»「『]/u.test(sentence)) return true;
  if (!/[\p{Lu}\p{Ll}]/u.test(sentence)) return /\p{L}/u.test(sentence);
  return /(?<=[\p{L}\p{M}\p{N}][^\p{L}\p{M}\p{N}]+)\p{Lu}/u.test(sentence);
}

/** The sentences of a revision with what can be checked in each. Depends on the text alone: make it once. */
export function surveyOf(revision: Surveyed, language: string | null): SurveyedSentence[] {
  return [...surveying(revision, language)];
}

/** What a survey is made from. */
export type Surveyed = Pick<Revision, 'text' | 'blocks' | 'sentences'>;

/** `surveyOf`, sentence by sentence, for whoever must not be held up: a long article takes many frames. */
export function* surveying(revision: Surveyed, language: string | null): Generator<SurveyedSentence, void> {
  let next = 0;
  for (const block of revision.blocks) {
    while ((revision.sentences[next] ?? Infinity) < block.start) next += 1;
    const cuts = [block.start];
    for (
      let at = revision.sentences[next];
      at !== undefined && at < block.end;
      at = revision.sentences[++next]
    ) {
      if (at > block.start) cuts.push(at);
    }
    if (leftOut.includes(block.role)) continue;
    for (const [i, start] of cuts.entries()) {
      const end = cuts[i + 1] ?? block.end;
      const text = revision.text.slice(start, end);
      const words = countWords(text);
      if (words === 0) continue;
      const figures = figuresIn(revision.text, { start, end }, language);
      yield { start, end, words, figures, checkable: seemsCheckable(text, figures.length) };
    }
  }
}

type Covering = Pick<Claim, 'anchors' | 'verdicts' | 'signOffs'>;

interface Reach extends BlockSpan {
  claim: Covering;
}

const touches = (a: BlockSpan, b: BlockSpan) => a.start < b.end && a.end > b.start;

/** Every question answered, and no answer in doubt. */
function isJudged(claim: Covering): boolean {
  return claim.verdicts.every((verdict) => verdict.value !== 'unchecked' && !verdict.reopened);
}

function isSignedOff(claim: Covering): boolean {
  return isJudged(claim) && claim.signOffs.some((signOff) => signOff.holds);
}

/**
 * How much of an article is claimed, judged and signed off, weighed by words. A sentence counts as soon as it
 * holds something checkable or a claim. It is claimed as far as its figures are (wholly, if a claim touches it
 * and it has none), and judged or signed off as far as its claims are. So the shares reach 1 exactly when
 * nothing is left, although no claim covers every word of its sentence.
 */
export function coverageOf(survey: readonly SurveyedSentence[], claims: readonly Covering[]): Coverage {
  const reaches: Reach[] = claims
    .flatMap((claim) =>
      claim.anchors
        .filter(({ state }) => state !== 'gone' && state !== 'ambiguous')
        .map(({ start, end }) => ({ start, end, claim })),
    )
    .sort((a, b) => a.start - b.start);
  const sums = { words: 0, claimed: 0, judged: 0, signedOff: 0 };
  const unclaimed: Figure[] = [];
  let open: Reach[] = [];
  let next = 0;
  for (const sentence of survey) {
    open = open.filter((reach) => reach.end > sentence.start);
    for (let reach = reaches[next]; reach && reach.start < sentence.end; reach = reaches[++next])
      open.push(reach);
    const here = open.filter((reach) => touches(reach, sentence));
    const bare = sentence.figures.filter((figure) => !here.some((reach) => touches(reach, figure)));
    unclaimed.push(...bare);
    if (!sentence.checkable && here.length === 0) continue;
    sums.words += sentence.words;
    if (here.length === 0) continue;
    const figures = sentence.figures.length;
    const claimed = sentence.words * (figures === 0 ? 1 : (figures - bare.length) / figures);
    const shareOf = (test: (claim: Covering) => boolean) =>
      here.filter((reach) => test(reach.claim)).length / here.length;
    sums.claimed += claimed;
    sums.judged += claimed * shareOf(isJudged);
    sums.signedOff += claimed * shareOf(isSignedOff);
  }
  const share = (words: number) => (sums.words === 0 ? 0 : words / sums.words);
  return {
    words: sums.words,
    claimed: share(sums.claimed),
    judged: share(sums.judged),
    signedOff: share(sums.signedOff),
    figures: unclaimed,
  };
}
