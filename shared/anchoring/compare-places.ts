import type { Span } from '../domain/anchor';
import type { Change } from './change';
import { compareWordings } from './changes';
import { claimIn, type ReadText } from './claim-in-text';

/** What changed between a place of one text and a place of another that somebody says is the same claim. */
export function comparePlaces(before: ReadText, place: Span, after: ReadText, span: Span): Change[] {
  return compareWordings(
    claimIn(before, place),
    claimIn(after, span),
    after.language ?? before.language ?? null,
  );
}

/** Whether nothing changed that could change a verdict. */
export const isStyleOnly = (changes: readonly Pick<Change, 'what'>[]): boolean =>
  changes.every(({ what }) => what === 'style');
