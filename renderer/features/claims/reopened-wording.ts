import type { HistoryEntry } from '@shared/domain/history';
import type { Verdict } from '@shared/domain/verdict';

/**
 * The statement that a reopened verdict answered: what the claim said before the change that put it in doubt.
 * `null` where something else did, or where the record doesn't have it. `entries` are the claim's, oldest first.
 */
export function statementBefore(entries: readonly HistoryEntry[], { reopened }: Verdict): string | null {
  if (!reopened) return null;
  const cause = entries.findLast(
    ({ effect, changes }) =>
      effect !== 'undo' &&
      changes.some(
        ({ entity, field, to }) => entity === 'verdict' && field === 'reopenedWhy' && to === reopened.why,
      ),
  );
  const statement = cause?.changes.find(
    ({ entity, field, from }) => entity === 'claim' && field === 'statement' && typeof from === 'string',
  );
  return statement ? String(statement.from) : null;
}
