/** The revisions of an article, and two of them beside each other. */
import { z } from 'zod';
import { changeKinds } from '../../anchoring/change';
import { anchorStates, Span } from '../../domain/anchor';
import { Revision, SourceFormat } from '../../domain/article';
import { Id, Instant } from '../../domain/ids';
import { request } from './request';

/** One of an article's texts, as a list shows it. */
export const RevisionRow = z.object({
  id: Id,
  /** 1 for the first. */
  number: z.int().positive(),
  createdAt: Instant,
  /** Who brought it; `null` where the record doesn't say. */
  by: Id.nullable(),
  format: SourceFormat,
  /** The original's file name. */
  name: z.string(),
  words: z.int(),
  /** How many of its blocks the revision before doesn't have letter for letter; `null` for the first. */
  changedBlocks: z.int().nullable(),
});
export type RevisionRow = z.infer<typeof RevisionRow>;

/** An empty stretch is where nothing stands. */
const Stretch = z.object({ start: z.int().nonnegative(), end: z.int().nonnegative() });
const ChangeKind = z.enum(changeKinds);

/** A row of two texts side by side: see `ComparedRow` of the comparison itself. */
const Row = z.object({
  kind: z.enum(['same', 'changed', 'removed', 'added', 'moved']),
  before: z.int().nullable(),
  after: z.int().nullable(),
  elsewhere: z.int().optional(),
  hunks: z.array(z.object({ before: Stretch, after: Stretch, kinds: z.array(ChangeKind) })),
});

/** A claim's place in two revisions. `new`: it was marked after the first of them was left. */
export const ClaimCompared = z.object({
  claim: Id,
  number: z.string(),
  state: z.enum([...anchorStates, 'new']),
  before: Span.nullable(),
  after: Span.nullable(),
  /** What changed in its words and their sentence. */
  kinds: z.array(ChangeKind),
});
export type ClaimCompared = z.infer<typeof ClaimCompared>;

/** Two revisions of one article: their rows in order, and each place of a claim in either. */
export const Comparison = z.object({
  before: Revision,
  after: Revision,
  rows: z.array(Row),
  claims: z.array(ClaimCompared),
});
export type Comparison = z.infer<typeof Comparison>;

/** The sentences of an article's current text that came with its drafts. */
export const NewSentences = z.object({
  revision: Id,
  /** The number of the revision that they are new against: the last that was read whole; `null` where that is this one. */
  since: z.int().positive().nullable(),
  sentences: z.array(Span),
});
export type NewSentences = z.infer<typeof NewSentences>;

export const comparisonRequests = {
  /** All texts of an article, the first one first. */
  'articles.revisions': request(z.object({ article: Id }), z.array(RevisionRow)),
  /** Any two revisions of one article, in either order; `revisions-unrelated` for those of two articles. */
  'articles.compare': request(z.object({ before: Id, after: Id }), Comparison),
  /** What nobody has read yet, whether a claim stands in it or not. */
  'articles.newSentences': request(z.object({ article: Id }), NewSentences),
} as const;
