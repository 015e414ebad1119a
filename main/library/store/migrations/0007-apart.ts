import type { Migration } from './migration';

/** Places that a person has said are not the fact of a claim: they aren't offered again. */
export const apart: Migration = {
  number: 7,
  name: 'apart',
  up: `
    CREATE TABLE apart (
      id TEXT PRIMARY KEY,
      claimId TEXT NOT NULL REFERENCES claim (id),
      words TEXT NOT NULL,
      createdBy TEXT NOT NULL REFERENCES person (id),
      createdAt TEXT NOT NULL
    ) STRICT;
    CREATE INDEX apart_claim ON apart (claimId);
  `,
};
