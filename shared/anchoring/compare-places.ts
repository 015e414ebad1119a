import type { Span } from '../domain/anchor';
import { sentenceAround } from '../domain/sentences';
import type { Change } from './change';
import { compareWordings } from './changes';
import type { AnchoredText } from './pieces';
import type { ClaimInText } from './wording';

/** A place of a text with the sentence around it. */
const claimIn = ({ text, sentences }: AnchoredText, claim: Span): ClaimInText => ({
  text,
  claim,
  sentence: sentenceAround(text, sentences, claim.start, claim.end),
});

/** What changed between a place of one text and a place of another that somebody says is the same claim. */
export function comparePlaces(before: AnchoredText, place: Span, after: AnchoredText, span: Span): Change[] {
  return compareWordings(
    claimIn(before, place),
    claimIn(after, span),
    after.language ?? before.language ?? null,
  );
}

/** Whether nothing changed that could change a verdict. */
export const isStyleOnly = (changes: readonly Pick<Change, 'what'>[]): boolean =>
  changes.every(({ what }) => what === 'style');
