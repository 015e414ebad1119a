import type { HistoryEntry } from '@shared/domain/history';
import type { Verdict } from '@shared/domain/verdict';

/** What put a verdict in doubt. */
export interface Cause {
  /** The type of the command. */
  type: string;
  /** The statement that the verdict answered, where someone changed that; one that followed the text is told by it. */
  before: string | null;
}

/** What can take a claim's words out of the text, or put others in their place; each says which in its reason. */
const byText: ReadonlySet<string> = new Set(['article.revise', 'claim.anchor', 'claim.resolve']);

/** Whether the words of the text put a verdict in doubt. */
export const isByText = ({ type }: Cause): boolean => byText.has(type);

/**
 * What put a reopened verdict in doubt, and what the claim said before. `null` where the record doesn't tell.
 * `entries` are the claim's, oldest first.
 */
export function causeOf(entries: readonly HistoryEntry[], { reopened }: Verdict): Cause | null {
  if (!reopened) return null;
  const cause = entries.findLast(
    ({ effect, changes }) =>
      effect !== 'undo' &&
      changes.some(
        ({ entity, field, to }) => entity === 'verdict' && field === 'reopenedWhy' && to === reopened.why,
      ),
  );
  if (!cause) return null;
  if (byText.has(cause.type)) return { type: cause.type, before: null };
  const statement = cause.changes.find(
    ({ entity, field, from }) => entity === 'claim' && field === 'statement' && typeof from === 'string',
  );
  return { type: cause.type, before: statement ? String(statement.from) : null };
}
