import { describeSpan } from '@shared/anchoring/quote';
import { reanchor, type OldPlace, type Reanchored } from '@shared/anchoring/reanchor';
import type { Span } from '@shared/domain/anchor';
import { GalleyError } from '@shared/domain/errors';
import type { Sentenced } from './sentenced';
import type { AnchorRow, RemarkRow } from '../store/rows';

/** What becomes of one place of a claim in the next text. */
export interface CarriedAnchor {
  row: AnchorRow;
  /** Where it was found; `null` where it stood nowhere before either, and was not looked for. */
  place: Reanchored | null;
  /** What its row in the next revision says of where it stands. */
  fields: Pick<AnchorRow, 'startOffset' | 'endOffset' | 'quote' | 'prefix' | 'suffix' | 'sentence'>;
}

/** What becomes of a remark in the next text: `span` is `null` where its words stand nowhere. */
export interface CarriedRemark {
  row: RemarkRow;
  span: Span | null;
  /** The words that it is about. */
  quote: string;
}

const standsNowhere = (state: string): boolean => state === 'gone' || state === 'ambiguous';

/** What is as it was: the words and their sentence, but for style. */
export const isUntouched = ({ state, changes }: Reanchored): boolean =>
  !standsNowhere(state) && changes.every(({ what }) => what === 'style');

/** The one place that was found. */
export const spanOf = (place: Reanchored | null): Span | null =>
  place && place.start !== null && place.end !== null ? { start: place.start, end: place.end } : null;

/**
 * Where the places of claims in one text stand in the next. `anchors` are those of the old text, in its order; a claim
 * that stood nowhere is not looked for.
 */
export function carryAnchors(
  anchors: readonly AnchorRow[],
  before: Sentenced,
  after: Sentenced,
): CarriedAnchor[] {
  const standing = anchors.filter(({ state }) => !standsNowhere(state));
  const places = standing.map((row): OldPlace => ({
    id: row.id,
    start: row.startOffset,
    end: row.endOffset,
  }));
  const found = new Map(reanchor(before, after, places).map((place) => [place.id, place]));
  /** Where a claim that stands nowhere is numbered: behind the one before it. */
  let last = 0;
  return anchors.map((row) => {
    const place = found.get(row.id) ?? null;
    const span = spanOf(place);
    if (span) last = span.end;
    return { row, place, fields: span ? placedFields(after, span) : lostFields(row, last) };
  });
}

/** What a row says of a place where it stands. */
export function placedFields({ text, sentences }: Sentenced, span: Span): CarriedAnchor['fields'] {
  return { startOffset: span.start, endOffset: span.end, ...describeSpan(text, sentences, span) };
}

/** Of words that stand nowhere, or in several places alike, what was known of them stays. */
const lostFields = ({ quote, prefix, suffix, sentence }: AnchorRow, at: number): CarriedAnchor['fields'] => ({
  ...{ startOffset: at, endOffset: at, quote, prefix, suffix, sentence },
});

/** The anchors of each claim, in the order of the old text. */
export function byClaim(anchors: readonly CarriedAnchor[]): Map<string, CarriedAnchor[]> {
  const claims = new Map<string, CarriedAnchor[]>();
  for (const anchor of anchors) {
    const known = claims.get(anchor.row.claimId);
    if (known) known.push(anchor);
    else claims.set(anchor.row.claimId, [anchor]);
  }
  return claims;
}

/** The first place of a claim whose ground has changed, `null` where all are as they were. */
export const touchedPlace = (anchors: readonly CarriedAnchor[]): CarriedAnchor | null =>
  anchors.find(({ place }) => place && !isUntouched(place)) ?? null;

/** Where remarks on words of one text stand in the next. */
export function carryRemarks(
  remarks: readonly RemarkRow[],
  before: Sentenced,
  after: Sentenced,
): CarriedRemark[] {
  const places = remarks.map((row) => ({ id: row.id, start: row.startOffset ?? 0, end: row.endOffset ?? 0 }));
  const found = new Map(reanchor(before, after, places).map((place) => [place.id, place]));
  return remarks.map((row) => {
    const place = found.get(row.id);
    if (!place) throw new GalleyError('bug', 'a remark was not looked for');
    const quote = before.text.slice(row.startOffset ?? 0, row.endOffset ?? 0);
    return { row, span: spanOf(place), quote };
  });
}
