import { z } from 'zod';
import { Id, Instant } from './ids';
import { Source } from './source';
import { Question } from './verdict';

export const stances = ['supports', 'disputes', 'context', 'nothing-found'] as const;
export const Stance = z.enum(stances);
export type Stance = z.infer<typeof Stance>;

export const Grade = z.enum(['primary', 'secondary']);
export type Grade = z.infer<typeof Grade>;

/** What a checker says about a link between a claim's question and a source. */
export const EvidenceFields = z.object({
  question: Question,
  stance: Stance,
  grade: Grade.nullable().default(null),
  /** Word for word as it stands in the source. */
  excerpt: z.string().nullable().default(null),
  /** Page, paragraph or timestamp, as a person writes it: `p. 36, ¶ 3`. */
  locator: z.string().nullable().default(null),
  translation: z.string().nullable().default(null),
  translator: z.string().nullable().default(null),
  remark: z.string().nullable().default(null),
  /** For `nothing-found`: who was asked, and when. */
  asked: z.object({ whom: z.string(), at: Instant }).nullable().default(null),
});
export type EvidenceFields = z.infer<typeof EvidenceFields>;

/** A link with its source. Text fields are `null` where they were never given or have been purged. */
export const Evidence = EvidenceFields.extend({
  id: Id,
  claim: Id,
  source: Source,
  by: Id,
  at: Instant,
});
export type Evidence = z.infer<typeof Evidence>;
