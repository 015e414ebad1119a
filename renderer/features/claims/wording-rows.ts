import type { WordingStep } from '@shared/domain/claim-wordings';

/** A revision that has other words of a claim than the one before it, or has none of them any more. */
interface ChangedRow {
  is: 'changed';
  step: WordingStep;
  /** The revision before it in which the claim's words last stood; `null` of the first. */
  before: WordingStep | null;
  /** The revision before it had lost them. */
  isBack: boolean;
}

/** Revisions, by their numbers, that left the claim as it was; `isLost` where its words stood nowhere. */
interface UnchangedRow {
  is: 'unchanged';
  from: number;
  to: number;
  isLost: boolean;
}

export type WordingRow = ChangedRow | UnchangedRow;

function isAsBefore(before: WordingStep, step: WordingStep): boolean {
  const [was, is] = [before.wording, step.wording];
  if (!was || !is) return was === is && before.state === step.state;
  // Where a person put it is told, though the words be the same.
  return (
    !step.byHand &&
    was.sentence === is.sentence &&
    was.quote.start === is.quote.start &&
    was.quote.end === is.quote.end
  );
}

/** The wordings of a place as lines, newest first; revisions that left it as it was are one line. */
export function wordingRows(steps: readonly WordingStep[]): WordingRow[] {
  const rows: WordingRow[] = [];
  let stood: WordingStep | null = null;
  steps.forEach((step, at) => {
    const before = steps[at - 1];
    const last = rows.at(-1);
    const { number, wording } = step;
    if (!before || !isAsBefore(before, step)) {
      const isBack = before !== undefined && !before.wording && wording !== null;
      rows.push({ is: 'changed', step, before: stood, isBack });
    } else if (last?.is === 'unchanged') last.to = number;
    else rows.push({ is: 'unchanged', from: number, to: number, isLost: wording === null });
    if (wording) stood = step;
  });
  return rows.reverse();
}

/** Whether there is more to tell than how a place was first marked. */
export const hasSeveralWordings = (rows: readonly WordingRow[]): boolean =>
  rows.filter(({ is }) => is === 'changed').length > 1;
