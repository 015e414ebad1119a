import { z } from 'zod';

/**
 * What stands in a document beside its text and tells of a stretch of it: a comment of a word processor, or a
 * footnote. `start` and `end` are UTF-16 offsets in the text of the block at index `block`; where a comment marks no
 * words, and for a footnote, they are the sentence up to the mark.
 */
export const DocumentComment = z.object({
  kind: z.enum(['comment', 'footnote']),
  author: z.string().nullable(),
  /** When it was written, as the document says. */
  at: z.string().nullable(),
  text: z.string().min(1),
  /** Whether someone marked it as done. */
  resolved: z.boolean(),
  block: z.int().nonnegative(),
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
});
export type DocumentComment = z.infer<typeof DocumentComment>;
