import { z } from 'zod';
import { Id, Instant } from './ids';

export const remarkKinds = [
  'missing-context',
  'loaded-term',
  'fairness',
  'reply-not-sought',
  'other',
] as const;
export const RemarkKind = z.enum(remarkKinds);
export type RemarkKind = z.infer<typeof RemarkKind>;

/** Something to say about a span, a block or the whole article that is not a claim. */
export const Remark = z.object({
  id: Id,
  article: Id,
  revision: Id.nullable(),
  /** UTF-16 offsets into the revision's text; both `null` for a remark on the whole article. */
  start: z.int().nullable(),
  end: z.int().nullable(),
  kind: RemarkKind,
  text: z.string(),
  by: Id,
  at: Instant,
});
export type Remark = z.infer<typeof Remark>;
