import type { ChangeKind } from '@shared/anchoring/change';
import { changesBetween } from '@shared/anchoring/changes';
import { isStyleOnly } from '@shared/anchoring/compare-places';
import type { PlaceWordings, Wording, WordingStep } from '@shared/domain/claim-wordings';

/** A revision in which a claim's words stand. */
type Standing = WordingStep & { wording: Wording };

/** What became of a place of a claim since a verdict was given. */
export interface SinceVerdict {
  anchor: string;
  /** `as-was`: it was changed, and reads again as it did. */
  is: 'changed' | 'as-was' | 'gone' | 'ambiguous';
  /** The wording that the verdict was given for. */
  before: Standing;
  /** The wording of now; `null` where its words stand nowhere, or in several places. */
  after: Standing | null;
  /** The revision since which it is so. */
  number: number;
  /** Whether more than one revision changed it. */
  isOverSeveral: boolean;
  /** Whether a revision between had lost it. */
  wasLost: boolean;
  /** What differs between the two wordings, each kind once; style only alone. */
  kinds: ChangeKind[];
}

const stands = (step: WordingStep | undefined): step is Standing => Boolean(step?.wording);
const isSame = (a: Wording, b: Wording): boolean =>
  a.sentence === b.sentence && a.quote.start === b.quote.start && a.quote.end === b.quote.end;

/**
 * What became of a place since a moment (UTC) at which the claim was judged; `null` where nothing did but style, or
 * nothing is known. `language` is a BCP 47 tag, or `null` where it isn't known.
 */
export function sinceVerdict(
  { anchor, steps }: PlaceWordings,
  judgedAt: string,
  language: string | null,
): SinceVerdict | null {
  const standing = steps.filter(stands);
  // What was brought along from elsewhere may have been judged before its text came here.
  const before = standing.findLast(({ createdAt }) => createdAt <= judgedAt) ?? standing[0];
  const last = steps.at(-1);
  if (!before || !last || last === before) return null;
  const later = steps.slice(steps.indexOf(before) + 1);
  const isNew = ({ createdAt }: WordingStep) => createdAt > judgedAt;
  const known = { anchor, before };
  if (!stands(last)) {
    const lost = steps[steps.findLastIndex(stands) + 1];
    if (!lost || !isNew(lost)) return null;
    const is = last.state === 'ambiguous' ? 'ambiguous' : 'gone';
    const rest = { isOverSeveral: false, wasLost: false, kinds: [] };
    return { ...known, is, after: null, number: lost.number, ...rest };
  }
  const changed = later.filter((step) => stands(step) && step.kinds.some((what) => what !== 'style'));
  const lostAt = later.findLastIndex((step) => !stands(step) && isNew(step));
  const wasLost = lostAt >= 0;
  const newest = changed.at(-1);
  if (!newest && !wasLost) return null;
  const number = (newest ?? later[lostAt + 1] ?? last).number;
  const isOverSeveral = changed.length > 1;
  const end = { ...known, after: last, number, isOverSeveral, wasLost };
  // What stands around a sentence may have changed, and no letter of it.
  if (newest && !isOverSeveral && (!wasLost || !isSame(before.wording, last.wording)))
    return { ...end, is: 'changed', kinds: newest.kinds };
  // What one revision changed another may have changed back: what counts is what differs now.
  const differing = changesBetween(before.wording.sentence, last.wording.sentence, language);
  const kinds = [...new Set(differing.map(({ what }) => what))];
  return { ...end, is: isStyleOnly(differing) ? 'as-was' : 'changed', kinds };
}
