import type { ArticleCounts } from '@shared/ipc/contract';

export const lengthNames = ['done', 'disputed', 'reopened', 'waiting', 'untouched'] as const;
export type LengthName = (typeof lengthNames)[number];

/**
 * The lengths of an article's bar, in claims; together they are all claims. What waits is mostly what is unchecked
 * (a count says no more), so it is taken from there.
 */
export function barLengths(counts: ArticleCounts): Record<LengthName, number> {
  const waiting = Math.min(counts.waiting, counts.unchecked);
  return {
    done: counts.verified + counts.opinion + counts.unverifiable,
    disputed: counts.disputed,
    reopened: counts.reopened,
    waiting,
    untouched: counts.unchecked - waiting,
  };
}

/** Whether nothing keeps an editor from signing: there are claims, all judged, and none blocks. */
export function isReady(counts: ArticleCounts): boolean {
  return counts.claims > 0 && counts.unchecked === 0 && counts.blockers === 0;
}
