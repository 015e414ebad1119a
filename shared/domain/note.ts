import { z } from 'zod';
import { Id, Instant } from './ids';

export const audiences = ['checkers', 'desk', 'writer', 'legal'] as const;
export const Audience = z.enum(audiences);
export type Audience = z.infer<typeof Audience>;

/** Text on a claim for an audience. */
export const Note = z.object({
  id: Id,
  claim: Id,
  audience: Audience,
  text: z.string(),
  /** The confidential source that the note tells of, if it does. */
  source: Id.nullable(),
  by: Id,
  at: Instant,
  editedAt: Instant.nullable(),
});
export type Note = z.infer<typeof Note>;
