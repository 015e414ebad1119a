/** What the columns of a table of claims may be called, whatever their case, spaces and signs; the first that is there counts. */

/** Of fact-checks that were made elsewhere. */
export const checkColumns = {
  externalId: ['id', 'externalid'],
  statement: ['statement', 'claim', 'claimreviewed'],
  title: ['title', 'headline'],
  verdict: ['verdict', 'rating'],
  date: ['date', 'published', 'publishedat', 'datepublished'],
  url: ['url', 'link'],
} as const satisfies Record<string, readonly string[]>;

/** Of claims of an article: each stands on its quote. */
export const claimColumns = {
  quote: ['quote', 'exact'],
  prefix: ['prefix'],
  suffix: ['suffix'],
  statement: ['statement', 'claim'],
  kind: ['kind'],
  speaker: ['speaker'],
  question: ['question'],
  verdict: ['verdict'],
  reason: ['reason'],
  note: ['note', 'comment'],
  sourceTitle: ['sourcetitle', 'source'],
  sourceUrl: ['sourceurl', 'url'],
  excerpt: ['excerpt'],
  locator: ['locator'],
  stance: ['stance'],
} as const satisfies Record<string, readonly string[]>;
export type ClaimColumn = keyof typeof claimColumns;

/** A column's name as it is compared: `Published at` and `publishedAt` are the same. */
export const columnName = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

const names: ReadonlySet<string> = new Set(
  [...Object.values(checkColumns), ...Object.values(claimColumns)].flat(),
);
/** Whether a table of claims may have a column of this name. */
export const isKnownColumn = (name: string): boolean => names.has(columnName(name));

/** Do columns of these names tell what was checked? */
export const tellStatement = (columns: readonly string[]): boolean =>
  columns.some((column) => (checkColumns.statement as readonly string[]).includes(column));

/** Do they tell which words of an article are claimed? */
export const tellQuote = (columns: readonly string[]): boolean =>
  columns.some((column) => (claimColumns.quote as readonly string[]).includes(column));
