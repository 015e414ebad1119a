import type { Reanchored } from '../../../shared/anchoring/reanchor';
import type { JudgedClaim } from './judged-pairs';

interface Tally {
  right: number;
  of: number;
}

/** What is counted: of how many claims, and of how many of them it is so. */
export const measures = [
  'unchanged, found exactly',
  'edited, found',
  'deleted, falsely attached',
  'attached to a wrong place',
  'changed number named',
  'changed negation named',
] as const;
export type Score = Record<(typeof measures)[number], Tally>;

export const emptyScore = (): Score =>
  Object.fromEntries(measures.map((measure) => [measure, { right: 0, of: 0 }])) as Score;

/** What shares more than half of the shorter of two places. */
const OVERLAP = 0.5;
const figureKinds = new Set(['number', 'date', 'unit']);

/** Counts one answer. A changed number or negation whose claim was not attached counts as named: a person looks. */
export function count(
  score: Score,
  { truth }: JudgedClaim,
  { state, start, end, changes }: Reanchored,
): void {
  if (truth.kind === 'skip') return;
  const add = (measure: (typeof measures)[number], isSo: boolean) => {
    score[measure].of += 1;
    if (isSo) score[measure].right += 1;
  };
  const place = start === null || end === null ? null : { start, end };
  const isThere = place !== null && 'start' in truth && isOnTarget(place, truth);
  if (place) add('attached to a wrong place', !isThere);
  if (truth.kind === 'gone') add('deleted, falsely attached', place !== null);
  if (truth.kind === 'same')
    add('unchanged, found exactly', state !== 'edited' && start === truth.start && end === truth.end);
  if (truth.kind !== 'edited') return;
  add('edited, found', isThere);
  const named = (is: (what: string) => boolean) => !place || changes.some(({ what }) => is(what));
  if (truth.numberChanged)
    add(
      'changed number named',
      named((what) => figureKinds.has(what)),
    );
  if (truth.negationChanged)
    add(
      'changed negation named',
      named((what) => what === 'negation'),
    );
}

function isOnTarget(one: { start: number; end: number }, other: { start: number; end: number }): boolean {
  const shared = Math.min(one.end, other.end) - Math.max(one.start, other.start);
  return shared > OVERLAP * Math.min(one.end - one.start, other.end - other.start);
}
