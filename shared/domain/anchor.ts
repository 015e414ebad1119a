import { z } from 'zod';
import { Id } from './ids';

export const anchorStates = ['exact', 'moved', 'edited', 'ambiguous', 'gone'] as const;
export const AnchorState = z.enum(anchorStates);
export type AnchorState = z.infer<typeof AnchorState>;

/** A stretch of a revision's canonical text: UTF-16 offsets, `start` inclusive, `end` exclusive. */
export const Span = z
  .object({ start: z.int().nonnegative(), end: z.int().positive() })
  .refine((span) => span.start < span.end, { message: 'start must lie before end' });
export type Span = z.infer<typeof Span>;

/** Where a claim stands in one revision. A claim may have several (headline, caption, body). */
export const Anchor = z.object({
  id: Id,
  revision: Id,
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  quote: z.string(),
  prefix: z.string(),
  suffix: z.string(),
  sentence: z.string(),
  state: AnchorState,
});
export type Anchor = z.infer<typeof Anchor>;

/** How much text on either side of a quote is kept with it, in UTF-16 code units. */
export const CONTEXT_LENGTH = 64;
