CREATE TABLE event (
  position INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  replica TEXT NOT NULL,
  sequence INTEGER NOT NULL,
  clock TEXT NOT NULL,
  at TEXT NOT NULL,
  person TEXT,
  type TEXT NOT NULL,
  effect TEXT NOT NULL CHECK (effect IN ('do', 'undo', 'redo')),
  target TEXT,
  batch TEXT,
  envelope BLOB NOT NULL,
  hash BLOB NOT NULL,
  UNIQUE (replica, sequence)
) STRICT;

CREATE INDEX event_clock ON event (clock);

CREATE INDEX event_batch ON event (batch) WHERE batch IS NOT NULL;

CREATE TABLE payload (
  eventId TEXT PRIMARY KEY REFERENCES event (id),
  salt BLOB,
  body BLOB NOT NULL,
  redacted INTEGER NOT NULL DEFAULT 0 CHECK (redacted IN (0, 1))
) STRICT;

CREATE TABLE touched (
  entity TEXT NOT NULL,
  entityId TEXT NOT NULL,
  position INTEGER NOT NULL REFERENCES event (position),
  PRIMARY KEY (entity, entityId, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE undoable (
  position INTEGER PRIMARY KEY REFERENCES event (position),
  eventId TEXT NOT NULL UNIQUE REFERENCES event (id),
  person TEXT NOT NULL,
  replica TEXT NOT NULL,
  unit TEXT NOT NULL,
  undone INTEGER NOT NULL DEFAULT 0 CHECK (undone IN (0, 1))
) STRICT;

CREATE INDEX undoable_stack ON undoable (person, replica, undone, position);

CREATE INDEX undoable_unit ON undoable (unit);

CREATE TABLE sourceKey (
  sourceId TEXT PRIMARY KEY,
  key BLOB NOT NULL
) STRICT;

CREATE TABLE local (
  name TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE library (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  createdAt TEXT NOT NULL
) STRICT;

CREATE TABLE replica (
  id TEXT PRIMARY KEY,
  why TEXT NOT NULL CHECK (why IN ('created', 'restored', 'moved')),
  createdAt TEXT NOT NULL
) STRICT;

CREATE TABLE person (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  initials TEXT NOT NULL,
  role TEXT NOT NULL CHECK (role IN ('checker', 'editor', 'writer', 'lawyer')),
  createdAt TEXT NOT NULL,
  removedAt TEXT
) STRICT;

CREATE TABLE file (
  id TEXT PRIMARY KEY,
  sha256 TEXT NOT NULL,
  bytes INTEGER NOT NULL,
  name TEXT NOT NULL,
  mediaType TEXT NOT NULL,
  sealedFor TEXT,
  createdAt TEXT NOT NULL
) STRICT;

CREATE INDEX file_sha256 ON file (sha256);

CREATE TABLE article (
  id TEXT PRIMARY KEY,
  title TEXT,
  byline TEXT,
  outlet TEXT,
  section TEXT,
  publishedAt TEXT,
  modifiedAt TEXT,
  language TEXT,
  url TEXT,
  standing TEXT NOT NULL CHECK (standing IN ('check', 'reference')),
  review TEXT NOT NULL CHECK (review IN ('open', 'submitted', 'sent-back', 'signed-off')),
  closesAt TEXT,
  revision TEXT,
  importedAt TEXT NOT NULL,
  importedBy TEXT REFERENCES person (id),
  removedAt TEXT
, readRevision TEXT) STRICT;

CREATE TABLE revision (
  id TEXT PRIMARY KEY,
  articleId TEXT NOT NULL REFERENCES article (id),
  number INTEGER NOT NULL,
  text TEXT NOT NULL,
  textHash TEXT NOT NULL,
  sentences TEXT NOT NULL,
  fileId TEXT NOT NULL REFERENCES file (id),
  format TEXT NOT NULL,
  notes TEXT NOT NULL,
  createdAt TEXT NOT NULL,
  UNIQUE (articleId, number)
) STRICT;

CREATE TABLE block (
  id TEXT PRIMARY KEY,
  revisionId TEXT NOT NULL REFERENCES revision (id),
  ord INTEGER NOT NULL,
  role TEXT NOT NULL,
  level INTEGER,
  startOffset INTEGER NOT NULL,
  endOffset INTEGER NOT NULL,
  runs TEXT NOT NULL,
  imageId TEXT REFERENCES file (id), page INTEGER, time INTEGER, imageWidth INTEGER, imageHeight INTEGER,
  UNIQUE (revisionId, ord)
) STRICT;

CREATE TABLE assignment (
  id TEXT PRIMARY KEY,
  articleId TEXT NOT NULL REFERENCES article (id),
  personId TEXT NOT NULL REFERENCES person (id),
  role TEXT NOT NULL CHECK (role IN ('checker', 'editor'))
) STRICT;

CREATE INDEX assignment_article ON assignment (articleId);

CREATE TABLE claim (
  id TEXT PRIMARY KEY,
  articleId TEXT NOT NULL REFERENCES article (id),
  parentId TEXT REFERENCES claim (id),
  statement TEXT NOT NULL,
  kind TEXT NOT NULL,
  kindGuessed INTEGER NOT NULL CHECK (kindGuessed IN (0, 1)),
  speaker TEXT,
  form TEXT CHECK (form IN ('direct', 'partial', 'paraphrase')),
  asOf TEXT,
  legal INTEGER NOT NULL DEFAULT 0 CHECK (legal IN (0, 1)),
  priority INTEGER NOT NULL DEFAULT 0 CHECK (priority IN (0, 1)),
  assigneeId TEXT REFERENCES person (id),
  waitingOn TEXT,
  waitingSince TEXT,
  waitingUntil TEXT,
  resolution TEXT CHECK (resolution IN ('corrected', 'cut', 'stands')),
  review TEXT NOT NULL CHECK (review IN ('open', 'submitted', 'sent-back', 'signed-off')),
  createdBy TEXT NOT NULL REFERENCES person (id),
  createdAt TEXT NOT NULL,
  removedAt TEXT, proposed TEXT,
  CHECK ((speaker IS NULL) = (form IS NULL)),
  CHECK ((waitingOn IS NULL) = (waitingSince IS NULL))
) STRICT;

CREATE INDEX claim_article ON claim (articleId, removedAt);

CREATE INDEX claim_parent ON claim (parentId) WHERE parentId IS NOT NULL;

CREATE TABLE anchor (
  id TEXT PRIMARY KEY,
  claimId TEXT NOT NULL REFERENCES claim (id),
  revisionId TEXT NOT NULL REFERENCES revision (id),
  startOffset INTEGER NOT NULL,
  endOffset INTEGER NOT NULL,
  quote TEXT NOT NULL,
  prefix TEXT NOT NULL,
  suffix TEXT NOT NULL,
  sentence TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('exact', 'moved', 'edited', 'ambiguous', 'gone')),
  fromId TEXT REFERENCES anchor (id),
  changes TEXT NOT NULL DEFAULT '[]'
) STRICT;

CREATE INDEX anchor_claim ON anchor (claimId);

CREATE INDEX anchor_revision ON anchor (revisionId);

CREATE TABLE verdict (
  id TEXT PRIMARY KEY,
  claimId TEXT NOT NULL REFERENCES claim (id),
  question TEXT NOT NULL CHECK (question IN ('fact', 'said')),
  value TEXT NOT NULL CHECK (value IN ('unchecked', 'verified', 'disputed', 'unverifiable', 'opinion')),
  reason TEXT,
  givenBy TEXT REFERENCES person (id),
  givenAt TEXT,
  reopenedAt TEXT,
  reopenedWhy TEXT,
  UNIQUE (claimId, question)
) STRICT;

CREATE TABLE source (
  id TEXT PRIMARY KEY,
  type TEXT NOT NULL,
  title TEXT,
  creator TEXT,
  publisher TEXT,
  publishedAt TEXT,
  url TEXT,
  contact TEXT,
  details TEXT,
  level TEXT NOT NULL,
  stake TEXT CHECK (stake IN ('party', 'independent')),
  confidential INTEGER NOT NULL DEFAULT 0 CHECK (confidential IN (0, 1)),
  label TEXT,
  knownBy TEXT NOT NULL DEFAULT '[]',
  articleId TEXT REFERENCES article (id),
  createdBy TEXT NOT NULL REFERENCES person (id),
  createdAt TEXT NOT NULL,
  purgedAt TEXT,
  removedAt TEXT
, mergedInto TEXT REFERENCES source (id)) STRICT;

CREATE TABLE keptCopy (
  id TEXT PRIMARY KEY,
  sourceId TEXT NOT NULL REFERENCES source (id),
  fileId TEXT NOT NULL REFERENCES file (id),
  text TEXT,
  retrievedAt TEXT NOT NULL,
  removedAt TEXT
, form TEXT NOT NULL DEFAULT 'text' CHECK (form IN ('text', 'page', 'pdf', 'image')), format TEXT, blocks TEXT, pages INTEGER, language TEXT) STRICT;

CREATE INDEX keptCopy_source ON keptCopy (sourceId);

CREATE TABLE evidence (
  id TEXT PRIMARY KEY,
  claimId TEXT NOT NULL REFERENCES claim (id),
  sourceId TEXT NOT NULL REFERENCES source (id),
  question TEXT NOT NULL CHECK (question IN ('fact', 'said')),
  stance TEXT NOT NULL CHECK (stance IN ('supports', 'disputes', 'context', 'nothing-found')),
  grade TEXT CHECK (grade IN ('primary', 'secondary')),
  excerpt TEXT,
  locator TEXT,
  translation TEXT,
  translator TEXT,
  remark TEXT,
  askedWhom TEXT,
  askedAt TEXT,
  copyId TEXT REFERENCES keptCopy (id),
  startOffset INTEGER,
  endOffset INTEGER,
  prefix TEXT,
  suffix TEXT,
  createdBy TEXT NOT NULL REFERENCES person (id),
  createdAt TEXT NOT NULL,
  removedAt TEXT
) STRICT;

CREATE INDEX evidence_claim ON evidence (claimId, removedAt);

CREATE TABLE note (
  id TEXT PRIMARY KEY,
  claimId TEXT NOT NULL REFERENCES claim (id),
  audience TEXT NOT NULL CHECK (audience IN ('checkers', 'desk', 'writer', 'legal')),
  text TEXT NOT NULL,
  sourceId TEXT REFERENCES source (id),
  createdBy TEXT NOT NULL REFERENCES person (id),
  createdAt TEXT NOT NULL,
  editedAt TEXT,
  removedAt TEXT
) STRICT;

CREATE INDEX note_claim ON note (claimId, removedAt);

CREATE TABLE "query" (
  id TEXT PRIMARY KEY,
  claimId TEXT NOT NULL REFERENCES claim (id),
  text TEXT NOT NULL,
  proposed TEXT,
  answer TEXT,
  state TEXT NOT NULL CHECK (state IN ('open', 'settled')),
  due TEXT,
  askedBy TEXT NOT NULL REFERENCES person (id),
  askedAt TEXT NOT NULL,
  settledBy TEXT REFERENCES person (id),
  settledAt TEXT
) STRICT;

CREATE INDEX query_claim ON "query" (claimId, state);

CREATE TABLE remark (
  id TEXT PRIMARY KEY,
  articleId TEXT NOT NULL REFERENCES article (id),
  revisionId TEXT REFERENCES revision (id),
  startOffset INTEGER,
  endOffset INTEGER,
  kind TEXT NOT NULL,
  text TEXT NOT NULL,
  createdBy TEXT NOT NULL REFERENCES person (id),
  createdAt TEXT NOT NULL,
  removedAt TEXT
) STRICT;

CREATE INDEX remark_article ON remark (articleId, removedAt);

CREATE TABLE signOff (
  id TEXT PRIMARY KEY,
  claimId TEXT NOT NULL REFERENCES claim (id),
  role TEXT NOT NULL CHECK (role IN ('editor', 'legal')),
  hash TEXT NOT NULL,
  carriedFrom TEXT,
  givenBy TEXT NOT NULL REFERENCES person (id),
  givenAt TEXT NOT NULL,
  withdrawnAt TEXT
) STRICT;

CREATE INDEX signOff_claim ON signOff (claimId, withdrawnAt);

CREATE TABLE report (
  id TEXT PRIMARY KEY,
  articleId TEXT NOT NULL REFERENCES article (id),
  revisionId TEXT NOT NULL REFERENCES revision (id),
  format TEXT NOT NULL,
  variant TEXT NOT NULL CHECK (variant IN ('labels', 'names')),
  sha256 TEXT NOT NULL,
  fileName TEXT NOT NULL,
  exportedBy TEXT REFERENCES person (id),
  exportedAt TEXT NOT NULL
) STRICT;

CREATE INDEX report_article ON report (articleId);

CREATE INDEX evidence_copy ON evidence (copyId) WHERE copyId IS NOT NULL;

CREATE INDEX source_article ON source (articleId) WHERE articleId IS NOT NULL;

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

CREATE INDEX source_merged ON source (mergedInto) WHERE mergedInto IS NOT NULL;

CREATE INDEX evidence_source ON evidence (sourceId, removedAt, createdAt);

CREATE INDEX article_imported ON article (importedAt) WHERE removedAt IS NULL;

CREATE INDEX article_closing ON article (closesAt) WHERE removedAt IS NULL;

CREATE INDEX block_image ON block (imageId) WHERE imageId IS NOT NULL;

CREATE INDEX revision_file ON revision (fileId);

CREATE INDEX revision_text ON revision (textHash);

CREATE INDEX article_url ON article (url) WHERE url IS NOT NULL AND removedAt IS NULL;

CREATE INDEX keptCopy_file ON keptCopy (fileId);

CREATE INDEX keptCopy_text ON keptCopy (length(text)) WHERE text IS NOT NULL;

CREATE TABLE apart (
      id TEXT PRIMARY KEY,
      claimId TEXT NOT NULL REFERENCES claim (id),
      words TEXT NOT NULL,
      createdBy TEXT NOT NULL REFERENCES person (id),
      createdAt TEXT NOT NULL
    ) STRICT;

CREATE INDEX apart_claim ON apart (claimId);
