import type { EarlierCheck } from '@shared/domain/earlier-check';

export type CheckField = Exclude<keyof EarlierCheck, 'id'>;

/** What the columns of fact-checks may be called, whatever their case, spaces and signs; the first that is there counts. */
export const columnsOf: Record<CheckField, readonly string[]> = {
  externalId: ['id', 'externalid'],
  statement: ['statement', 'claim', 'claimreviewed'],
  title: ['title', 'headline'],
  verdict: ['verdict', 'rating'],
  date: ['date', 'published', 'publishedat', 'datepublished'],
  url: ['url', 'link'],
};

/** A column's name as it is compared: `Published at` and `publishedAt` are the same. */
export const columnName = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** Do columns of these names tell what was checked? */
export const tellStatement = (columns: readonly string[]): boolean =>
  columns.some((column) => columnsOf.statement.includes(column));

/** A row of a table, its cells by the names of their columns; or why it can't be read. */
export type TableRow = { row: number } & ({ cells: ReadonlyMap<string, string> } | { problem: string });
