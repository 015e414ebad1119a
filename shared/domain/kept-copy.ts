import { z } from 'zod';
import { Span } from './anchor';
import { SourceFormat } from './article';
import { Block } from './block';
import { Stance } from './evidence';
import { Id, Instant } from './ids';
import { Question } from './verdict';

/** How a kept copy is read: as text, as the text of a web page, page by page, or as a picture. */
export const copyForms = ['text', 'page', 'pdf', 'image'] as const;
export const CopyForm = z.enum(copyForms);
export type CopyForm = z.infer<typeof CopyForm>;

/** A block of a kept copy's text; `page` counts from 1 where the copy has pages. Blocks are in the order of the text. */
export const CopyBlock = Block.omit({ id: true, page: true }).extend({ page: z.int().positive().nullable() });
export type CopyBlock = z.infer<typeof CopyBlock>;

/** A kept copy as lists show it. */
export const CopySummary = z.object({
  id: Id,
  source: Id,
  form: CopyForm,
  /** The file's name; of a confidential source's copy, too: it never leaves the window. */
  name: z.string(),
  mediaType: z.string(),
  bytes: z.int(),
  /** How many pages a PDF has. */
  pages: z.int().positive().nullable(),
  /** Whether there are words in it that can be selected. A picture and a scanned PDF have none. */
  hasText: z.boolean(),
  retrievedAt: Instant,
});
export type CopySummary = z.infer<typeof CopySummary>;

/** What was kept of a source on one day, with its canonical text (see `text.ts`); `null` where it has none. */
export const KeptCopy = CopySummary.extend({
  format: SourceFormat.nullable(),
  text: z.string().nullable(),
  blocks: z.array(CopyBlock),
  /** BCP 47, as an article's. */
  language: z.string().nullable(),
});
export type KeptCopy = z.infer<typeof KeptCopy>;

/** An excerpt that stands in a kept copy: where, and for which claim it was taken. */
export const Excerpt = z.object({
  evidence: Id,
  copy: Id,
  span: Span,
  stance: Stance,
  question: Question,
  claim: Id,
  /** The claim's number in its article now. */
  number: z.string(),
  statement: z.string(),
  article: Id,
  articleTitle: z.string().nullable(),
});
export type Excerpt = z.infer<typeof Excerpt>;

/** A kept copy as a report names it: what was read, when, and the SHA-256 of its file in lower-case hex. */
export interface CitedCopy {
  id: Id;
  source: Id;
  form: CopyForm;
  pages: number | null;
  bytes: number;
  sha256: string;
  retrievedAt: Instant;
}
