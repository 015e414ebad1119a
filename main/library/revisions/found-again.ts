import { reanchor, type Reanchored } from '@shared/anchoring/reanchor';
import { sentenceAround } from '@shared/domain/sentences';
import { isLost } from '@shared/domain/to-decide';
import { placedFields, spanOf, type CarriedAnchor } from './carry-claims';
import type { Draft } from '../store/draft';
import { lastStood, sentencedOf } from './lost-places';
import type { Sentenced } from './sentenced';
import type { AnchorRow, RevisionRow } from '../store/rows';

/** What a new draft makes of a place that an earlier draft had lost. */
export interface FoundAgain {
  place: Reanchored;
  /** Where it last stood. */
  stood: AnchorRow;
}

/**
 * Looks for lost places in the next text, by the words that they last had. Answers those for which something is
 * another way now, by their ids. Words that were gone are back only where the text before didn't have that sentence:
 * somebody may have looked there and decided that they are cut.
 */
export function foundAgain(
  draft: Draft,
  anchors: readonly AnchorRow[],
  before: Sentenced,
  after: Sentenced,
): Map<string, FoundAgain> {
  const rows = {
    anchor: (id: string) => draft.row<AnchorRow>('anchor', id),
    revision: (id: string) => draft.row<RevisionRow>('revision', id),
  };
  const stood = anchors.filter(isLost).flatMap((row) => {
    const last = lastStood(row, rows);
    return last ? [{ row, last }] : [];
  });
  const found = new Map<string, FoundAgain>();
  for (const revision of new Map(stood.map(({ last }) => [last.revision.id, last.revision])).values()) {
    const here = stood.filter(({ last }) => last.revision.id === revision.id);
    const places = here.map(({ row, last: { anchor } }) => ({
      ...{ id: row.id, start: anchor.startOffset, end: anchor.endOffset },
    }));
    const looked = reanchor(sentencedOf(revision, before.language), after, places);
    here.forEach(({ row, last }, index) => {
      const place = looked[index];
      if (!place || place.state === row.state) return;
      if (row.state === 'gone' && isOld(place, before, after)) return;
      found.set(row.id, { place, stood: last.anchor });
    });
  }
  return found;
}

/** Whether every sentence that was found stands in the text before, too. */
function isOld({ start, end, candidates }: Reanchored, before: Sentenced, after: Sentenced): boolean {
  const spans = start !== null && end !== null ? [{ start, end }] : candidates;
  return spans.every((span) => {
    const sentence = sentenceAround(after.text, after.sentences, span.start, span.end);
    return before.text.includes(after.text.slice(sentence.start, sentence.end));
  });
}

/** What was carried over, with the places that were found again. */
export const withFoundAgain = (
  carried: readonly CarriedAnchor[],
  again: ReadonlyMap<string, FoundAgain>,
  after: Sentenced,
): CarriedAnchor[] =>
  carried.map((anchor) => {
    const place = again.get(anchor.row.id)?.place;
    if (!place) return anchor;
    const span = spanOf(place);
    return { ...anchor, place, fields: span ? placedFields(after, span) : anchor.fields };
  });
