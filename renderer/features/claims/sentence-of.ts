import type { Claim } from '@shared/domain/claim';
import { placed } from './placed';
import { inCommon, wordingPieces } from './wording';

/**
 * The sentence whose wording a proposal changes. Of a claim that stands in several places it is the one that has
 * most in common with the proposal; without one the longest, since headlines and captions shorten.
 */
export function sentenceOf(
  claim: Pick<Claim, 'anchors' | 'statement'>,
  proposed: string | null = null,
): string {
  const places = placed(claim);
  const sentences = (places.length > 0 ? places : claim.anchors).map(({ sentence }) => sentence);
  const worth = (sentence: string) =>
    proposed === null ? sentence.length : inCommon(wordingPieces(sentence, proposed));
  const [first = claim.statement, ...others] = sentences;
  return others.reduce((best, sentence) => (worth(sentence) > worth(best) ? sentence : best), first);
}
