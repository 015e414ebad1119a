import type { HistoryEntry } from '@shared/domain/history';
import type { Change } from '../apply';
import type { ReadDatabase } from '../database';

type Told = HistoryEntry['changes'][number];

const told = (id: string, field: string, to: unknown): Told => ({
  ...{ entity: 'claim', id, field, from: null, to },
});

/**
 * What an event tells a claim of others that it was split from, or that became one with it, as facts of a history:
 * `splitOff` and `splitFrom` with the other's words, `joined` with the other's statement.
 */
export function tellsOfKin(
  database: ReadDatabase,
  { type, effect }: { type: string; effect: string },
  claim: string,
  changes: readonly Change[],
): Told[] {
  if (effect === 'undo') return [];
  if (type === 'claim.split') {
    const made = changes.find(({ table, before }) => table === 'claim' && before === null);
    if (!made) return [];
    if (made.id !== claim) return [told(made.id, 'splitOff', made.after?.statement ?? null)];
    const cut = changes.find(({ table, before }) => table === 'anchor' && before !== null);
    return [told(claim, 'splitFrom', cut?.before?.quote ?? null)];
  }
  if (type !== 'claim.join') return [];
  const gone = changes.filter(({ table, after }) => table === 'claim' && after?.removedAt);
  if (gone.some(({ id }) => id === claim)) return [];
  return gone.map(({ id }) => {
    const row = database.get<{ statement: string }>('SELECT statement FROM claim WHERE id = ?', [id]);
    return told(id, 'joined', row?.statement ?? null);
  });
}
