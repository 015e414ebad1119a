import type { ReadDatabase } from '../database';

/** The ids of all confidential sources whose names are still known, removed ones included. */
export function confidentialSources(database: ReadDatabase): string[] {
  return database
    .all<{ id: string }>('SELECT id FROM source WHERE confidential = 1 AND purgedAt IS NULL ORDER BY id')
    .map(({ id }) => id);
}
