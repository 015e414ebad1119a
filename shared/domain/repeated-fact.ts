import { z } from 'zod';
import { Id } from './ids';

/** A place of an article that says what a claim says, and isn't one of its places yet. */
export const RepeatedFact = z.object({
  start: z.int().nonnegative(),
  end: z.int().positive(),
  words: z.string(),
  /** The figures that can't both be true: the claim's, and that of this place. */
  figures: z.tuple([z.string(), z.string()]).nullable(),
  /** The claim that stands there already, and that may become one with this one. */
  claim: Id.nullable(),
});
export type RepeatedFact = z.infer<typeof RepeatedFact>;
