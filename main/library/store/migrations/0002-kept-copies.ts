import type { Migration } from './migration';

/** What reading a kept copy needs, and the wording that a checker proposes for a claim. */
export const keptCopies: Migration = {
  number: 2,
  name: 'kept-copies',
  up: `
    ALTER TABLE keptCopy ADD COLUMN form TEXT NOT NULL DEFAULT 'text' CHECK (form IN ('text', 'page', 'pdf', 'image'));
    ALTER TABLE keptCopy ADD COLUMN format TEXT;
    ALTER TABLE keptCopy ADD COLUMN blocks TEXT;
    ALTER TABLE keptCopy ADD COLUMN pages INTEGER;
    ALTER TABLE keptCopy ADD COLUMN language TEXT;
    CREATE INDEX evidence_copy ON evidence (copyId) WHERE copyId IS NOT NULL;
    CREATE INDEX source_article ON source (articleId) WHERE articleId IS NOT NULL;
    ALTER TABLE claim ADD COLUMN proposed TEXT;
  `,
};
