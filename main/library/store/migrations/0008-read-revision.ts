import type { Migration } from './migration';

/**
 * The last revision whose new sentences someone said were all read. No foreign key, as with the current one: a
 * revision may be undone by someone else.
 */
export const readRevision: Migration = {
  number: 8,
  name: 'read-revision',
  up: `ALTER TABLE article ADD COLUMN readRevision TEXT;`,
};
