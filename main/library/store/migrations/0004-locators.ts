import type { Migration } from './migration';

/** Where a block stands in its original: the page of a PDF, the time of a recording in milliseconds. */
export const locators: Migration = {
  number: 4,
  name: 'locators',
  up: `
    ALTER TABLE block ADD COLUMN page INTEGER;
    ALTER TABLE block ADD COLUMN time INTEGER;
  `,
};
