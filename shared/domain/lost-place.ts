import { z } from 'zod';
import { Span } from './anchor';
import { Id } from './ids';

/** A place where a claim may stand now. */
export const Candidate = z.object({
  span: Span,
  quote: z.string(),
  sentence: z.string(),
  /** Its words and its sentence are as they were, but for style: the verdicts hold there. */
  isSame: z.boolean(),
});
export type Candidate = z.infer<typeof Candidate>;

/** A place of a claim that a new draft took away. */
export const LostPlace = z.object({
  anchor: Id,
  state: z.enum(['ambiguous', 'gone']),
  /** The words, their sentence, and the number of the revision in which they last stood. */
  quote: z.string(),
  sentence: z.string(),
  revision: z.int().positive(),
  /** The places that fit equally well, in the order of the text; none where it is gone. At most `MOST_CANDIDATES`. */
  candidates: z.array(Candidate),
  /** How many places fit in all. */
  count: z.int().nonnegative(),
});
export type LostPlace = z.infer<typeof LostPlace>;

export const MOST_CANDIDATES = 20;
