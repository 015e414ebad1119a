import type { Migration } from './migration';

/** Tags of articles, saved searches, fact-checks made elsewhere, and sources that became one. */
export const finding: Migration = {
  number: 3,
  name: 'finding',
  up: `
    CREATE TABLE articleTag (
      id TEXT PRIMARY KEY,
      articleId TEXT NOT NULL REFERENCES article (id),
      tag TEXT NOT NULL,
      UNIQUE (articleId, tag)
    ) STRICT;
    CREATE INDEX articleTag_tag ON articleTag (tag);

    CREATE TABLE savedSearch (
      id TEXT PRIMARY KEY,
      name TEXT NOT NULL,
      query TEXT NOT NULL,
      filter TEXT NOT NULL,
      createdBy TEXT NOT NULL REFERENCES person (id),
      createdAt TEXT NOT NULL,
      removedAt TEXT
    ) STRICT;

    CREATE TABLE earlierCheck (
      id TEXT PRIMARY KEY,
      externalId TEXT NOT NULL,
      statement TEXT NOT NULL,
      title TEXT,
      verdict TEXT,
      date TEXT,
      url TEXT,
      sourceId TEXT REFERENCES source (id),
      importedBy TEXT NOT NULL REFERENCES person (id),
      importedAt TEXT NOT NULL,
      removedAt TEXT
    ) STRICT;
    CREATE INDEX earlierCheck_external ON earlierCheck (externalId);
    CREATE INDEX earlierCheck_source ON earlierCheck (sourceId) WHERE sourceId IS NOT NULL;

    ALTER TABLE source ADD COLUMN mergedInto TEXT REFERENCES source (id);
    CREATE INDEX source_merged ON source (mergedInto) WHERE mergedInto IS NOT NULL;

    DROP INDEX evidence_source;
    CREATE INDEX evidence_source ON evidence (sourceId, removedAt, createdAt);

    -- An index that begins with removedAt was taken for articles looked up by id, and all of them were read.
    DROP INDEX article_imported;
    DROP INDEX article_closing;
    CREATE INDEX article_imported ON article (importedAt) WHERE removedAt IS NULL;
    CREATE INDEX article_closing ON article (closesAt) WHERE removedAt IS NULL;
  `,
};
