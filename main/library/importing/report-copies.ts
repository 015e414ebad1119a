import { describeSpan } from '@shared/anchoring/quote';
import type { Id } from '@shared/domain/ids';
import type { ReportedEvidence } from '@shared/domain/report-claim';
import type { ReportRecord } from '@shared/domain/report-record';
import type { Fields } from '../store/apply';
import type { ReadDatabase } from '../store/database';

const noPlace = { copyId: null, startOffset: null, endOffset: null, prefix: null, suffix: null };

/** The kept copies that a report names; they are here only where the same file was kept of the same source. */
export interface ReportCopies {
  /** The columns of an excerpt's place. */
  placeOf: (link: ReportedEvidence, source: Id) => Fields;
  /** How many copies that were asked for are not here. */
  left: () => number;
}

export function copiesFor(database: ReadDatabase, { copies }: ReportRecord): ReportCopies {
  const hashes = new Map(copies.map(({ id, sha256 }) => [id, sha256]));
  const missing = new Set<Id>();
  return {
    left: () => missing.size,
    placeOf({ place, excerpt, withheld }, source) {
      const hash = place && hashes.get(place.copy);
      if (!hash || withheld) return noPlace;
      const copy = database.get<{ id: Id; text: string | null }>(
        `SELECT keptCopy.id, text FROM keptCopy JOIN file ON file.id = fileId
         WHERE sourceId = ? AND sha256 = ? AND sealedFor IS NULL AND removedAt IS NULL`,
        [source, hash],
      );
      if (!copy) {
        missing.add(place.copy);
        return noPlace;
      }
      const span = place.utf16;
      if (!span) return { ...noPlace, copyId: copy.id };
      // Another Galley may have read the same file otherwise.
      if (copy.text?.slice(span.start, span.end) !== excerpt) return noPlace;
      const { prefix, suffix } = describeSpan(copy.text, [0], span);
      return { copyId: copy.id, startOffset: span.start, endOffset: span.end, prefix, suffix };
    },
  };
}
