import { z } from 'zod';
import { changeKinds } from '../anchoring/change';
import { AnchorState, Span } from './anchor';
import { Id, Instant } from './ids';

/** A claim's words with the sentence around them. */
export const Wording = z.object({
  sentence: z.string(),
  /** Where in the sentence the claim's own words stand. */
  quote: Span,
});
export type Wording = z.infer<typeof Wording>;

/** What one revision has of a place of a claim. */
export const WordingStep = z.object({
  revision: Id,
  /** The revision's number, counted from 1, and when it came. */
  number: z.int().positive(),
  createdAt: Instant,
  /** How it came here; `null` where the claim was first marked. Of a place that was lost: since it last stood. */
  state: AnchorState.nullable(),
  /** The revision had lost it, and a person chose where it stands. */
  byHand: z.boolean(),
  /** `null` where it stands nowhere, or may stand in several places. */
  wording: Wording.nullable(),
  /** What changed since it last stood somewhere, as recorded; each kind once. */
  kinds: z.array(z.enum(changeKinds)),
});
export type WordingStep = z.infer<typeof WordingStep>;

/** One of a claim's places in the current text, through the revisions that it has been in; the oldest first. */
export const PlaceWordings = z.object({ anchor: Id, steps: z.array(WordingStep).min(1) });
export type PlaceWordings = z.infer<typeof PlaceWordings>;
