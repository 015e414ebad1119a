/**
 * The tables that events write: one for each noun of the design. Nothing else may be named in a change,
 * and replaying all events into an empty record must give the same rows in each.
 */
export const tables = [
  'library',
  'replica',
  'person',
  'file',
  'article',
  'revision',
  'block',
  'assignment',
  'claim',
  'anchor',
  'verdict',
  'source',
  'keptCopy',
  'evidence',
  'note',
  'query',
  'remark',
  'signOff',
  'report',
  'articleTag',
  'savedSearch',
  'earlierCheck',
  'apart',
] as const;

export type Table = (typeof tables)[number];

/** The columns that hold what must not be known of a confidential source. */
export const sealedColumns: Partial<Record<Table, readonly string[]>> = {
  source: ['title', 'creator', 'publisher', 'publishedAt', 'url', 'contact', 'details'],
  keptCopy: ['text', 'blocks'],
  file: ['name'],
  evidence: ['excerpt', 'locator', 'translation', 'translator', 'remark', 'askedWhom', 'prefix', 'suffix'],
  note: ['text'],
};
