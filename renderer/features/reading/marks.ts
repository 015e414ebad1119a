import type { Block } from '@shared/domain/block';
import type { Claim } from '@shared/domain/claim';
import { withLanes, type LanedMark } from '@shared/domain/segments';
import { t } from '@shared/text';
import { groupOf, type ClaimGroup } from '../claims/groups';
import { placed } from '../claims/placed';

/** How a claim's marks look, and what they are called. */
export interface MarkLook {
  claim: string;
  number: string;
  group: ClaimGroup;
  /** Stays marked although its verdict would let it recede: it was sent back, or its figures disagree. */
  kept: boolean;
  /** Carries a sign-off that still holds. */
  signed: boolean;
  /** `Claim 7, disputed` */
  readonly label: string;
}

/** A claim's mark in the text: one for each of its places. */
export interface TextMark extends LanedMark {
  anchor: string;
  look: MarkLook;
}

const looks = new WeakMap<Claim, MarkLook>();

/** The look of a claim's marks; the same object for the same claim, so that unchanged blocks stay as they are. */
export function lookOf(claim: Claim): MarkLook {
  const known = looks.get(claim);
  if (known) return known;
  const group = groupOf(claim);
  let label: string | null = null;
  const look: MarkLook = {
    claim: claim.id,
    number: claim.number,
    group,
    kept: claim.review === 'sent-back' || claim.disagrees !== undefined,
    signed: claim.signOffs.some((signOff) => signOff.holds),
    // Made when it is first wanted: of a thousand claims a few dozen are drawn.
    get label() {
      return (label ??= t('claims/label', { number: claim.number, standing: t(`claims/group/${group}`) }));
    },
  };
  looks.set(claim, look);
  return look;
}

/** The marks of all claims that stand somewhere in this text, outermost first. */
export function marksOf(claims: readonly Claim[]): TextMark[] {
  const marks = claims.flatMap((claim) => {
    const look = lookOf(claim);
    return placed(claim).map(({ id, start, end }) => ({ claim: claim.id, start, end, anchor: id, look }));
  });
  // Lanes are added to the marks as they are, with all that they carry.
  return withLanes(marks) as TextMark[];
}

/** For each block the marks that touch it, outermost first. Both lists are in the order of the text. */
export function marksByBlock<M extends MarkSpan>(
  blocks: readonly Pick<Block, 'start' | 'end'>[],
  marks: readonly M[],
): M[][] {
  let open: M[] = [];
  let next = 0;
  return blocks.map((block) => {
    open = open.filter((mark) => mark.end > block.start);
    for (let mark = marks[next]; mark && mark.start < block.end; mark = marks[++next]) open.push(mark);
    return open.filter((mark) => mark.end > block.start);
  });
}

/** Whether two lists of marks are drawn alike. */
export function sameMarks(a: readonly TextMark[], b: readonly TextMark[]): boolean {
  return (
    a.length === b.length &&
    a.every((mark, i) => {
      const other = b[i];
      return (
        other !== undefined &&
        mark.look === other.look &&
        mark.anchor === other.anchor &&
        mark.start === other.start &&
        mark.end === other.end &&
        mark.lane === other.lane
      );
    })
  );
}

/** Where a mark lies. */
export type MarkSpan = Pick<TextMark, 'start' | 'end'>;

/** The marks around an offset, innermost first; a caret at either end of a mark is in it. */
export function marksAt<M extends MarkSpan>(marks: readonly M[], offset: number): M[] {
  return marks
    .filter((mark) => mark.start <= offset && offset <= mark.end)
    .sort((a, b) => a.end - a.start - (b.end - b.start));
}

/** The claim that a stretch of text would become a part of: the open one, or the nearest that lies around it. */
export function parentFor(
  claims: readonly Claim[],
  marks: readonly TextMark[],
  open: string | null,
  span: { start: number; end: number },
): Claim | null {
  const around = marksAt(marks, span.start).find(
    (mark) => mark.end >= span.end && (mark.start < span.start || mark.end > span.end),
  );
  return claims.find((claim) => claim.id === (open ?? around?.claim)) ?? null;
}
