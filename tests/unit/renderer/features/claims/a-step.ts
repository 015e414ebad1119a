import type { ChangeKind } from '@shared/anchoring/change';
import type { WordingStep } from '@shared/domain/claim-wordings';

/** When a revision came: on the day of January 2026 that is its number. */
const dayOf = (number: number) => `2026-01-${String(number).padStart(2, '0')}T09:00:00.000Z`;
/** Some hours after a revision came, and before the next one. */
export const after = (number: number) => dayOf(number).replace('T09', 'T17');

/** A revision in the life of a place: its sentence is all marked; without one it is gone. */
export function aStep(
  number: number,
  sentence: string | null,
  kinds: ChangeKind[] = [],
  more: Partial<WordingStep> = {},
): WordingStep {
  return {
    ...{ revision: `revision-${number}`, number, createdAt: dayOf(number) },
    state: number === 1 ? null : sentence === null ? 'gone' : kinds.length > 0 ? 'edited' : 'exact',
    byHand: false,
    wording: sentence === null ? null : { sentence, quote: { start: 0, end: sentence.length } },
    kinds,
    ...more,
  };
}
