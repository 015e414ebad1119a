import { canonicalText } from '@shared/domain/text';

/** A row of a table, its cells by the names of their columns; or why it can't be read. */
export type TableRow = { row: number } & ({ cells: ReadonlyMap<string, string> } | { problem: string });

/** The longest text that a field takes, in characters. */
export const LONGEST = 100_000;

/** What a row says under the first of these columns that says something, canonical; `null` where none does. */
export function fieldIn(cells: ReadonlyMap<string, string>, columns: readonly string[]): string | null {
  for (const name of columns) {
    const value = canonicalText(cells.get(name) ?? '');
    if (value !== '') return value;
  }
  return null;
}
