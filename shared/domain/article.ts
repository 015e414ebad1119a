import { z } from 'zod';
import { Block, BlockDraft } from './block';
import { DocumentComment } from './document-comment';
import { Id, Instant, WrittenDate } from './ids';
import { ArticleImage } from './image';

/** Under check, or kept to be read as a source. */
export const articleStandings = ['check', 'reference'] as const;
export const ArticleStanding = z.enum(articleStandings);
export type ArticleStanding = z.infer<typeof ArticleStanding>;

export const reviewStates = ['open', 'submitted', 'sent-back', 'signed-off'] as const;
export const ReviewState = z.enum(reviewStates);
export type ReviewState = z.infer<typeof ReviewState>;

/** What is known about an article. `null` means not found: nothing here is guessed. */
export const ArticleData = z.object({
  title: z.string().nullable(),
  byline: z.string().nullable(),
  outlet: z.string().nullable(),
  /** As a path when the page gave one: `News > Russia`. */
  section: z.string().nullable(),
  publishedAt: WrittenDate.nullable(),
  modifiedAt: WrittenDate.nullable(),
  /** BCP 47, as declared by the page or detected from the text; `null` when the text is too short to tell. */
  language: z.string().nullable(),
  url: z.string().nullable(),
});
export type ArticleData = z.infer<typeof ArticleData>;

/** Something a reader did that a person should know of: `encoding-guessed`, `text-repaired`, … */
export const IntakeNote = z.object({
  code: z.enum([
    'encoding-guessed',
    'text-repaired',
    'text-removed',
    'images-left-out',
    'nothing-removed',
    'text-in-doubt',
    'changes-accepted',
    'comments-left-out',
    'attachments-left-out',
    'sign-offs-left-out',
    'copies-left-out',
  ]),
  message: z.string(),
});
export type IntakeNote = z.infer<typeof IntakeNote>;

export const sourceFormats = [
  'text',
  'markdown',
  'html',
  'mhtml',
  'docx',
  'odt',
  'pdf',
  'email',
  'transcript',
  'galley',
] as const;
export const SourceFormat = z.enum(sourceFormats);
export type SourceFormat = z.infer<typeof SourceFormat>;

/** A piece of an original that is not taken for the article's; `before`: how many of its blocks come before it. */
export const LeftBlock = BlockDraft.extend({ before: z.int().nonnegative() });
export type LeftBlock = z.infer<typeof LeftBlock>;

/** How a document's tracked changes are read: as if all were accepted, or as if none had been made. */
export const changeReadings = ['accepted', 'original'] as const;
export const ChangeReading = z.enum(changeReadings);
export type ChangeReading = z.infer<typeof ChangeReading>;

/**
 * What intake makes of one original. `text` is canonical: the blocks' texts joined by a blank line.
 * `articleBody` is the text of the blocks whose role is in `bodyRoles`, joined likewise, without a summary that
 * stands apart from the text in the head of a page.
 */
export const Extraction = ArticleData.extend({
  format: SourceFormat,
  blocks: z.array(BlockDraft),
  /** The pictures of its figures, each once. */
  images: z.array(ArticleImage),
  /** What else stands in the original, in its order: a person may put it back. */
  left: z.array(LeftBlock),
  text: z.string(),
  articleBody: z.string(),
  /** What others wrote beside or under the text: a word processor's comments, and footnotes. */
  comments: z.array(DocumentComment),
  /** Of a document with tracked changes: how many there are, and how they were read. */
  changes: z.object({ count: z.int().positive(), as: ChangeReading }).nullable(),
  notes: z.array(IntakeNote),
});
export type Extraction = z.infer<typeof Extraction>;

/** One immutable text of an article. `sentences` holds the start offset of each sentence, ascending. */
export const Revision = z.object({
  id: Id,
  article: Id,
  /** 1 for the first text, 2 for the next draft … */
  number: z.int().positive(),
  text: z.string(),
  /** SHA-256 of the text's UTF-8 bytes, lower-case hex. */
  textHash: z.string(),
  blocks: z.array(Block),
  sentences: z.array(z.int().nonnegative()),
  original: z.object({ file: Id, name: z.string(), format: SourceFormat, bytes: z.int() }),
  notes: z.array(IntakeNote),
  createdAt: Instant,
});
export type Revision = z.infer<typeof Revision>;

/** An article of the library with what everyone sees of it in a list. */
export const Article = ArticleData.extend({
  id: Id,
  standing: ArticleStanding,
  review: ReviewState,
  /** When the page closes, if a time is set. */
  closesAt: Instant.nullable(),
  revision: Id,
  revisionNumber: z.int().positive(),
  importedAt: Instant,
});
export type Article = z.infer<typeof Article>;

/** A word or a few by which people sort articles, as they wrote it. */
export const Tag = z.string().trim().min(1).max(100);
export type Tag = z.infer<typeof Tag>;

/** The fields of an article that a person may correct. */
export const ArticleFields = ArticleData.extend({
  standing: ArticleStanding,
  closesAt: Instant.nullable(),
}).partial();
export type ArticleFields = z.infer<typeof ArticleFields>;
