import { z } from 'zod';
import { Id, Instant } from './ids';

/** A question to the writer: a proposed wording, and the answer once there is one. */
export const Query = z.object({
  id: Id,
  claim: Id,
  text: z.string(),
  proposed: z.string().nullable(),
  answer: z.string().nullable(),
  state: z.enum(['open', 'settled']),
  due: Instant.nullable(),
  by: Id,
  at: Instant,
  settledBy: Id.nullable(),
  settledAt: Instant.nullable(),
});
export type Query = z.infer<typeof Query>;
