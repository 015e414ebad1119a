import type { Migration } from './migration';

/**
 * An original is looked up by its bytes, its text and its address before it comes in. A kept copy has no hash of its
 * text: those of the same length are few.
 */
export const knownArticles: Migration = {
  number: 6,
  name: 'known-articles',
  up: `
    CREATE INDEX revision_file ON revision (fileId);
    CREATE INDEX revision_text ON revision (textHash);
    CREATE INDEX article_url ON article (url) WHERE url IS NOT NULL AND removedAt IS NULL;
    CREATE INDEX keptCopy_file ON keptCopy (fileId);
    CREATE INDEX keptCopy_text ON keptCopy (length(text)) WHERE text IS NOT NULL;
  `,
};
