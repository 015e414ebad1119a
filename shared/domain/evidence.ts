import { z } from 'zod';
import { Span } from './anchor';
import { Id, Instant } from './ids';
import { Source } from './source';
import { Question } from './verdict';

export const stances = ['supports', 'disputes', 'context', 'nothing-found'] as const;
export const Stance = z.enum(stances);
export type Stance = z.infer<typeof Stance>;

export const Grade = z.enum(['primary', 'secondary']);
export type Grade = z.infer<typeof Grade>;

/**
 * Where in a kept copy an excerpt was read: UTF-16 offsets of the copy's canonical text. `span` is `null` where
 * there are no words to select, as in a picture.
 */
export const EvidencePlace = z.object({ copy: Id, span: Span.nullable() });
export type EvidencePlace = z.infer<typeof EvidencePlace>;

const properties = {
  question: Question,
  stance: Stance,
  grade: Grade.nullable(),
  /** Word for word as it stands in the source. */
  excerpt: z.string().nullable(),
  /** Page, paragraph or timestamp, as a person writes it: `p. 36, ¶ 3`. */
  locator: z.string().nullable(),
  translation: z.string().nullable(),
  translator: z.string().nullable(),
  remark: z.string().nullable(),
  /** For `nothing-found`: who was asked, and when. */
  asked: z.object({ whom: z.string(), at: Instant }).nullable(),
  /** With a span, the excerpt is the copy's text there; anything else is refused with `text-mismatch`. */
  place: EvidencePlace.nullable(),
};

/** What a checker says about a link between a claim's question and a source. */
export const EvidenceFields = z.object({
  ...properties,
  grade: properties.grade.default(null),
  excerpt: properties.excerpt.default(null),
  locator: properties.locator.default(null),
  translation: properties.translation.default(null),
  translator: properties.translator.default(null),
  remark: properties.remark.default(null),
  asked: properties.asked.default(null),
  place: properties.place.default(null),
});
export type EvidenceFields = z.infer<typeof EvidenceFields>;

/** Changes to a link: what is left out stays (so there are no defaults here). */
export const EvidenceChanges = z.object(properties).partial();
export type EvidenceChanges = z.infer<typeof EvidenceChanges>;

/** A link with its source. Text fields are `null` where they were never given or have been purged. */
export const Evidence = EvidenceFields.extend({
  id: Id,
  claim: Id,
  source: Source,
  by: Id,
  at: Instant,
});
export type Evidence = z.infer<typeof Evidence>;
