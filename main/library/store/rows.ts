/** Rows as the tables hold them: the columns of migration 0001 and its successors, booleans as 0 or 1. */
type Bool = 0 | 1;

export interface PersonRow {
  id: string;
  name: string;
  initials: string;
  role: string;
  createdAt: string;
  removedAt: string | null;
}

export interface FileRow {
  id: string;
  sha256: string;
  bytes: number;
  name: string;
  mediaType: string;
  sealedFor: string | null;
  createdAt: string;
}

export interface ArticleRecord {
  id: string;
  title: string | null;
  byline: string | null;
  outlet: string | null;
  section: string | null;
  publishedAt: string | null;
  modifiedAt: string | null;
  language: string | null;
  url: string | null;
  standing: string;
  review: string;
  closesAt: string | null;
  revision: string;
  /** The last one whose new sentences someone said were all read. */
  readRevision: string | null;
  importedAt: string;
  importedBy: string | null;
  removedAt: string | null;
}

export interface RevisionRow {
  id: string;
  articleId: string;
  number: number;
  text: string;
  textHash: string;
  sentences: string;
  fileId: string;
  format: string;
  notes: string;
  createdAt: string;
}

export interface BlockRow {
  id: string;
  revisionId: string;
  ord: number;
  role: string;
  level: number | null;
  startOffset: number;
  endOffset: number;
  runs: string;
  page: number | null;
  /** Milliseconds. */
  time: number | null;
  /** The file of a figure's picture, and that picture's size in pixels. */
  imageId: string | null;
  imageWidth: number | null;
  imageHeight: number | null;
}

export interface ClaimRow {
  id: string;
  articleId: string;
  parentId: string | null;
  statement: string;
  kind: string;
  kindGuessed: Bool;
  speaker: string | null;
  form: string | null;
  asOf: string | null;
  legal: Bool;
  priority: Bool;
  assigneeId: string | null;
  waitingOn: string | null;
  waitingSince: string | null;
  waitingUntil: string | null;
  resolution: string | null;
  proposed: string | null;
  review: string;
  createdBy: string;
  createdAt: string;
  removedAt: string | null;
}

export interface AnchorRow {
  id: string;
  claimId: string;
  revisionId: string;
  startOffset: number;
  endOffset: number;
  quote: string;
  prefix: string;
  suffix: string;
  sentence: string;
  state: string;
  /** The place in the revision before that it was carried over from, or took the place of. */
  fromId: string | null;
  /** JSON: what changed since, as shared/anchoring/change.ts lists it. */
  changes: string;
}

export interface VerdictRow {
  id: string;
  claimId: string;
  question: string;
  value: string;
  reason: string | null;
  givenBy: string | null;
  givenAt: string | null;
  reopenedAt: string | null;
  reopenedWhy: string | null;
}

export interface SourceRow {
  id: string;
  type: string;
  title: string | null;
  creator: string | null;
  publisher: string | null;
  publishedAt: string | null;
  url: string | null;
  contact: string | null;
  details: string | null;
  level: string;
  stake: string | null;
  confidential: Bool;
  label: string | null;
  knownBy: string;
  articleId: string | null;
  createdBy: string;
  createdAt: string;
  purgedAt: string | null;
  removedAt: string | null;
  /** The source that it became one with; then it is removed, too. */
  mergedInto: string | null;
}

export interface KeptCopyRow {
  id: string;
  sourceId: string;
  fileId: string;
  text: string | null;
  retrievedAt: string;
  removedAt: string | null;
  form: string;
  format: string | null;
  /** JSON of the blocks, or that sealed. */
  blocks: string | null;
  pages: number | null;
  language: string | null;
}

export interface EvidenceRow {
  id: string;
  claimId: string;
  sourceId: string;
  question: string;
  stance: string;
  grade: string | null;
  excerpt: string | null;
  locator: string | null;
  translation: string | null;
  translator: string | null;
  remark: string | null;
  askedWhom: string | null;
  askedAt: string | null;
  copyId: string | null;
  startOffset: number | null;
  endOffset: number | null;
  prefix: string | null;
  suffix: string | null;
  createdBy: string;
  createdAt: string;
  removedAt: string | null;
}

export interface NoteRow {
  id: string;
  claimId: string;
  audience: string;
  text: string;
  sourceId: string | null;
  createdBy: string;
  createdAt: string;
  editedAt: string | null;
  removedAt: string | null;
}

export interface QueryRow {
  id: string;
  claimId: string;
  text: string;
  proposed: string | null;
  answer: string | null;
  state: string;
  due: string | null;
  askedBy: string;
  askedAt: string;
  settledBy: string | null;
  settledAt: string | null;
}

export interface RemarkRow {
  id: string;
  articleId: string;
  revisionId: string | null;
  startOffset: number | null;
  endOffset: number | null;
  kind: string;
  text: string;
  createdBy: string;
  createdAt: string;
  removedAt: string | null;
}

export interface SignOffRow {
  id: string;
  claimId: string;
  role: string;
  hash: string;
  givenBy: string;
  givenAt: string;
  withdrawnAt: string | null;
}

export interface AssignmentRow {
  id: string;
  articleId: string;
  personId: string;
  role: string;
}

export interface ArticleTagRow {
  id: string;
  articleId: string;
  tag: string;
}

export interface SavedSearchRow {
  id: string;
  name: string;
  query: string;
  filter: string;
  createdBy: string;
  createdAt: string;
  removedAt: string | null;
}

export interface EarlierCheckRow {
  id: string;
  externalId: string;
  statement: string;
  title: string | null;
  verdict: string | null;
  date: string | null;
  url: string | null;
  /** The source that it was made when it was first cited. */
  sourceId: string | null;
  importedBy: string;
  importedAt: string;
  removedAt: string | null;
}
